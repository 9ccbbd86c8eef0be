/** The owner's articles read as a careful reader reads them: seeds/gold/seeds.json. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { worldOf } from '../build/world.ts';
import { isMapError } from './fact-line.ts';
import { toGoldShape, type Prediction } from './gold-shape.ts';
import { mapTask } from './map-task.ts';
import { openMapper } from './mapper.ts';
import { readArticles } from './seeds.ts';

interface Gold {
  id: string;
  published: string | null;
  persons: { name: string; country: string; party: string | null }[];
  parties: string[];
  countries: string[];
  meetings: (Omit<Prediction['meetings'][number], 'date' | 'margins_of'> & {
    date: string;
    margins_of?: string[];
  })[];
  must_not_appear?: string[];
  non_participants?: string[];
}

const golds = JSON.parse(readFileSync('seeds/gold/seeds.json', 'utf8')) as Gold[];
const mapper = openMapper({ root: process.cwd(), cached: false });
const world = worldOf(mapper.reader.gazetteer);
const { articles } = readArticles(process.cwd());

function factsOf(id: string) {
  const article = articles.find((one) => one.id === id);
  if (!article) throw new Error(`seeds/articles holds no article ${id}`);
  const facts = mapTask({ article }, mapper);
  if (isMapError(facts)) throw new Error(facts.error.what);
  return facts;
}

const sorted = (texts: readonly string[]) => [...texts].sort();

const isIn = (persons: Gold['persons'], name: string) =>
  persons.some((person) => person.name === name);

/** A meeting by what the gold says of it, in an order that does not matter. */
const essence = (
  meeting: Omit<Prediction['meetings'][number], 'margins_of'> & { margins_of?: string[] },
) => ({
  date: meeting.date,
  kind: meeting.kind,
  place: meeting.place,
  host_country: meeting.host_country,
  margins_of: sorted(meeting.margins_of ?? []),
  participants: sorted(meeting.participants),
  chairs: sorted(meeting.chairs),
  parties: sorted(meeting.parties),
  countries: sorted(meeting.countries),
  main: meeting.main,
  status: meeting.status,
});

const inOrder = (meetings: readonly Parameters<typeof essence>[0][]) =>
  meetings.map(essence).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe.each(golds)('$id', (gold) => {
  const facts = factsOf(gold.id);
  const read = toGoldShape(facts, world);

  test('day of publication', () => {
    expect(facts.article.published).toBe(gold.published);
  });
  test('meetings: who, when, where, how, in which role', () => {
    expect(inOrder(read.meetings)).toEqual(inOrder(gold.meetings));
  });
  test('persons with their country and party', () => {
    const persons = facts.people
      .filter(({ name }) => !gold.non_participants?.includes(name) || isIn(gold.persons, name))
      .map(({ name, country, party, known }) => {
        const id = party ?? (known === null ? null : (world.person(known)?.parties[0] ?? null));
        return { name, country, party: id === null ? null : (world.party(id)?.abbreviation ?? id) };
      });
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(persons.sort(byName)).toEqual(
      gold.persons.map(({ name, country, party }) => ({ name, country, party })).sort(byName),
    );
  });
  test('nobody from side columns, nobody who is only spoken of', () => {
    const named = read.persons.map(({ name }) => name);
    expect(named.filter((name) => gold.must_not_appear?.includes(name))).toEqual([]);
    const present = read.meetings.flatMap(({ participants }) => participants);
    expect(present.filter((name) => gold.non_participants?.includes(name))).toEqual([]);
  });
});
