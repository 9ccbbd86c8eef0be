import type { Graph, Meeting } from '../../src/graph/schema.ts';

/** A graph that is right in shape, with each of the texts in every field that takes free text. */
export function hostileGraph(texts: readonly string[]): Graph {
  const at = (i: number) => texts[(i + texts.length) % texts.length] ?? '';
  const filled = (i: number) => at(i) || 'x';
  const label = (i: number) => ({ vi: at(i), en: at(i) });
  const reason = (i: number) => ({ code: at(i), args: { [at(i)]: at(i), reason: at(i) } });
  const position = (i: number) => ({ x: (i % 20) * 90, y: Math.floor(i / 20) * 90 });
  const other = (i: number) => (i + 1) % texts.length;
  const ids = texts.map((_, i) => String(i));
  return {
    schemaVersion: '1.0.0',
    articles: texts.map((text, i) => ({
      id: `a${String(i)}`,
      title: text,
      outlet: text,
      url: text,
      published: null,
      sha256: '0'.repeat(64),
      text: `${text}\n${filled(i)} ${at(i + 1)}`,
    })),
    people: texts.map((name, i) => ({
      id: `p${String(i)}`,
      name,
      otherNames: [name, at(i + 1)],
      country: `c${String(i)}`,
      parties: [`o${String(i)}`],
      known: true,
      sex: null,
      position: position(i),
    })),
    terms: texts.map((text, i) => ({
      person: `p${String(i)}`,
      post: label(i),
      organisation: text,
      from: null,
      until: null,
      basis: 'gazetteer',
      source: text,
    })),
    parties: texts.map((text, i) => ({
      id: `o${String(i)}`,
      name: label(i),
      abbreviation: text,
      country: `c${String(i)}`,
      position: position(i),
    })),
    countries: ids.map((id, i) => ({ id: `c${id}`, name: label(i), position: position(i) })),
    topics: ids.map((id, i) => ({ id: `t${id}`, name: label(i) })),
    meetings: texts.map((text, i): Meeting => ({
      id: `m${String(i)}`,
      date: {
        edtf: i % 2 === 0 ? text : '2024-02-29',
        earliest: i % 2 === 0 ? null : '2024-02-29',
        latest: i % 2 === 0 ? null : '2024-02-29',
        basis: 'text',
        reasons: [reason(i)],
      },
      kind: 'in_person',
      place: text,
      hostCountry: `c${String(i)}`,
      marginsOf: [text],
      participants: [i, other(i)].map((n) => ({
        person: `p${String(n)}`,
        side: `c${String(n)}`,
        role: 'attendee',
        post: label(n),
        evidence: [`e${String(i)}`],
      })),
      parties: [`o${String(i)}`],
      countries: [`c${String(i)}`, `c${String(other(i))}`],
      status: 'held',
      main: true,
      topics: [{ topic: `t${String(i)}`, evidence: [`e${String(i)}`] }],
      evidence: [`e${String(i)}`],
      confidence: { level: 'high', reasons: [reason(i)] },
      disagreements: [{ field: 'place', values: [{ value: text, evidence: [`e${String(i)}`] }] }],
      curation: [{ action: text, reason: text, source: text }],
    })),
    evidence: texts.map((text, i) => ({
      id: `e${String(i)}`,
      article: `a${String(i)}`,
      exact: filled(i),
      prefix: text,
      suffix: text,
      start: text.length + 1,
      end: text.length + 1 + filled(i).length,
      rule: text,
    })),
    redirects: {},
  };
}
