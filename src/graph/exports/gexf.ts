import { parseNodeRef } from '../ref.ts';
import type { Exporter, ExportInput } from './exporter.ts';

/** Text of XML: markup escaped, characters that XML 1.0 forbids left out. */
export const xml = (text: string): string =>
  text
    .toWellFormed()

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const label = ({ indexed }: ExportInput, ref: string): string => {
  const node = parseNodeRef(ref);
  if (!node) return ref;
  const named =
    node.kind === 'person'
      ? indexed.people.get(node.id)?.name
      : (node.kind === 'party' ? indexed.parties : indexed.countries).get(node.id)?.name.vi;
  return named ?? node.id;
};

/** GEXF 1.3 with time: each tie has a spell for each of its dated meetings; opens in Gephi. */
export const gexf: Exporter = {
  id: 'network',
  name: 'GEXF',
  extension: 'gexf',
  mime: 'application/gexf+xml;charset=utf-8',
  make: (input) => {
    const { indexed, ties } = input;
    const refs = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort();
    const nodes = refs.map(
      (ref) =>
        `<node id="${xml(ref)}" label="${xml(label(input, ref))}"><attvalues><attvalue for="kind" value="${xml(parseNodeRef(ref)?.kind ?? '')}"/></attvalues></node>`,
    );
    let omitted = 0;
    const edges = ties.map(({ a, b, kind, meetings }, i) => {
      const spells = meetings.flatMap((at) => {
        const date = indexed.meetings[at]?.date;
        if (!date?.earliest || !date.latest) {
          omitted++;
          return [];
        }
        return [`<spell start="${date.earliest}" end="${date.latest}"/>`];
      });
      const weight = Math.max(1, meetings.length);
      return `<edge id="${String(i)}" source="${xml(a)}" target="${xml(b)}" kind="${kind}" weight="${String(weight)}">${spells.length > 0 ? `<spells>${spells.join('')}</spells>` : ''}</edge>`;
    });
    const text = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
      '<meta><creator>Cuộc gặp</creator><description>Who met whom, when</description></meta>',
      '<graph mode="dynamic" defaultedgetype="undirected" timeformat="date" timerepresentation="interval">',
      '<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>',
      `<nodes>${nodes.join('\n')}</nodes>`,
      `<edges>${edges.join('\n')}</edges>`,
      '</graph>',
      '</gexf>',
      '',
    ].join('\n');
    return { text, omitted };
  },
};
