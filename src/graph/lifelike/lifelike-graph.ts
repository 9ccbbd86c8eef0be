import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  SCHEMA_VERSION,
  type Article,
  type Evidence,
  type Graph,
  type Meeting,
} from '../schema.ts';
import { lifelikeMeetings, lifelikeTopics } from './lifelike-meetings.ts';
import { lifelikeSociety } from './lifelike-people.ts';
import { makeRandom, type Random } from './random.ts';

export interface LifelikeSize {
  people: number;
  meetings: number;
  /** Length of the text of an article in characters; a real one has about 3,000. */
  text?: number;
  seed?: number;
}

const filler =
  'Hai bên đánh giá cao sự phát triển của quan hệ hữu nghị truyền thống, trao đổi về hợp tác kinh tế, thương mại, đầu tư và nhất trí phối hợp chặt chẽ tại các diễn đàn đa phương. ';

/**
 * An invented graph with the shape of a real one, as big as wanted: nobody in it lives. Valid for
 * the schema, references and quotes included; the same size and seed give the same graph.
 */
export function lifelikeGraph({
  people,
  meetings: count,
  text = 2000,
  seed = 1,
}: LifelikeSize): Graph {
  const random = makeRandom(seed);
  const society = lifelikeSociety(random, people);
  const meetings = lifelikeMeetings(random, society, count);
  const names = new Map(society.people.map(({ id, name }) => [id, name]));
  const articles: Article[] = [];
  const evidence: Evidence[] = [];
  for (const meeting of meetings)
    for (let told = random.chance(0.25) ? 2 : 1; told > 0; told--)
      tell(meeting, names, text, random, articles, evidence);
  const { countries, parties, people: everybody, terms } = society;
  return {
    schemaVersion: SCHEMA_VERSION,
    articles,
    people: everybody,
    terms,
    parties,
    countries,
    topics: lifelikeTopics.filter(({ id }) =>
      meetings.some(({ topics }) => topics.some(({ topic }) => topic === id)),
    ),
    meetings,
    evidence,
    redirects: {},
  };
}

/** Writes an article of one meeting, with the sentence that says so. */
function tell(
  meeting: Meeting,
  names: ReadonlyMap<string, string>,
  length: number,
  { below }: Random,
  articles: Article[],
  evidence: Evidence[],
): void {
  const who = meeting.participants.map(({ person }) => names.get(person) ?? '').join(', ');
  const n = String(articles.length);
  const before = `Bài ${n}\n\n${filler.repeat(below(4))}`;
  const exact = `Ngày ${meeting.date.edtf}, ${who} đã hội đàm.`;
  const after = ` ${filler.repeat(Math.ceil(length / filler.length))}`;
  const text = (before + exact + after).slice(0, Math.max(length, before.length + exact.length));
  const [start, end] = [before.length, before.length + exact.length];
  const published = meeting.date.latest;
  articles.push({
    id: `a-${n}`,
    title: `Bài ${n}`,
    outlet: null,
    url: null,
    published,
    sha256: bytesToHex(sha256(utf8ToBytes(text))),
    text,
  });
  const id = `e-${n}`;
  evidence.push({
    id,
    article: `a-${n}`,
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    start,
    end,
    rule: 'A hội đàm B',
  });
  meeting.evidence.push(id);
  for (const said of [...meeting.participants, ...meeting.topics]) said.evidence.push(id);
}
