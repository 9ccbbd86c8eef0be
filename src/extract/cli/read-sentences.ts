import { mapArticle } from '../pipeline.ts';
import { openMapper } from './mapper.ts';

const { reader } = openMapper({ root: process.cwd(), cached: false });

/**
 * What a short text says, as lines to compare in tests: "Name CC" of each person, sorted by name, and
 * "kind status date: A + B" of each meeting, references with "(ref)" before.
 */
export function readSentences({
  text,
  published = null,
}: {
  text: string;
  published?: string | null;
}) {
  const facts = mapArticle(
    { id: 'trap', title: null, outlet: null, url: null, published, sha256: '', text },
    reader,
  );
  const name = (index: number) => facts.people[index]?.name ?? '?';
  return {
    people: facts.people.map((person) => `${person.name} ${person.country ?? '?'}`).sort(),
    meetings: facts.meetings.map(
      ({ main, kind, status, date, participants }) =>
        `${main ? '' : '(ref) '}${kind} ${status} ${date.edtf}: ` +
        participants.map(({ person }) => name(person)).join(' + '),
    ),
    /** "A with CC": who met which countries, as "A + B with CC CC" where both sides have names. */
    sides: facts.meetings.map(
      ({ participants, countries }) =>
        `${participants.map(({ person }) => name(person)).join(' + ')} with ` +
        countries
          .filter((country) => country !== facts.people[participants[0]?.person ?? -1]?.country)
          .join(' '),
    ),
    /** The conferences at whose margin each meeting was, "A · B" where there are several. */
    margins: facts.meetings.map(({ marginsOf }) => marginsOf.join(' · ')),
    /** The sentence that each participant of each meeting rests on. */
    quotes: facts.meetings.map(({ participants }) =>
      participants.map(({ evidence: [at = -1] }) =>
        text.slice(facts.evidence[at]?.start, facts.evidence[at]?.end),
      ),
    ),
    /** What was spoken of at each meeting, with the sentence that says so. */
    topics: facts.meetings.map(({ topics }) =>
      topics.map(({ topic, evidence: [at = -1] }) => [
        topic,
        text.slice(facts.evidence[at]?.start, facts.evidence[at]?.end),
      ]),
    ),
    /** "status date: A → CC" of each visit that is news. */
    visits: facts.meetings
      .filter(({ main, kind }) => main && kind === 'visit')
      .map(
        ({ status, date, participants, hostCountry }) =>
          `${status} ${date.edtf}: ${participants.map(({ person }) => name(person)).join(' + ')} → ${hostCountry ?? '?'}`,
      ),
  };
}

/** "kind date @ place" of each meeting, with the reasons of its date, for tests. */
export function readDates(text: string, published: string | null = null) {
  const { meetings } = mapArticle(
    { id: 'when', title: null, outlet: null, url: null, published, sha256: '', text: `…\n${text}` },
    reader,
  );
  return meetings.map(({ kind, date, placeText }) => ({
    said: `${kind} ${date.edtf} @ ${placeText ?? '?'}`,
    reasons: date.reasons.map(({ code }) => code),
  }));
}
