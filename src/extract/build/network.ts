import type { Country, Graph, Meeting, Party } from '../../graph/schema.ts';
import { layOut, type LayoutLink, type LayoutNode } from './layout.ts';
import type { Point } from './point.ts';
import { by, sortedUnique } from './order.ts';
import type { PersonDraft } from './people.ts';

interface Network {
  people: readonly PersonDraft[];
  parties: readonly Omit<Party, 'position'>[];
  countries: readonly Omit<Country, 'position'>[];
  meetings: readonly Meeting[];
}

/** Positions of people, parties and countries: leaders near their country, those who met near one another. */
export function positionsOf(network: Network, previous: Graph | null): Map<string, Point> {
  const nodes: LayoutNode[] = [
    ...network.countries.map(({ id }) => ({ id, anchor: id })),
    ...network.people.map(({ id, country }) => ({ id, anchor: country })),
    ...network.parties.map(({ id, country }) => ({ id, anchor: country })),
  ];
  const ids = new Set(nodes.map(({ id }) => id));
  const last = new Map(
    [...(previous?.people ?? []), ...(previous?.parties ?? []), ...(previous?.countries ?? [])]
      .filter(({ id }) => ids.has(id))
      .map(({ id, position }) => [id, position]),
  );
  const links = linksOf(network).filter(({ source, target }) => ids.has(source) && ids.has(target));
  return layOut(nodes.sort(by(({ id }) => id)), links, last);
}

function linksOf({ people, parties, meetings }: Network): LayoutLink[] {
  const belongs = [...people, ...parties].flatMap(({ id, country }) =>
    country === null ? [] : [{ source: id, target: country, length: 170, drawn: false }],
  );
  const ties = sortedUnique(meetings.flatMap(tiesOf)).map((tie) => {
    const [source = '', target = ''] = tie.split(' ');
    return { source, target, length: 240, drawn: true };
  });
  return [...belongs.sort(by(({ source }) => source)), ...ties];
}

/** Pairs on different sides, "a b" with a < b. */
function tiesOf({ participants }: Meeting): string[] {
  return participants.flatMap((a) =>
    participants.flatMap((b) =>
      a.side !== b.side && a.person < b.person ? [`${a.person} ${b.person}`] : [],
    ),
  );
}
