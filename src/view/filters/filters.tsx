import { facetCounts, noFilters, type Count } from '../../graph/filter.ts';
import { meetingKinds, type MeetingKind } from '../../graph/schema.ts';
import { useMemo, useState } from 'react';
import { countryName, partyName, topicName } from '../load/labels.ts';
import { useParts } from '../load/parts.ts';
import { useFilters } from '../load/use-filters.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { whenAsked } from '../load/when-asked.ts';
import { useViewState } from '../state/use-view-state.ts';
import type { Language } from '../state/view-state.ts';
import { useWords } from '../words/use-words.ts';
import './filters.css';
import { Facet, type Option } from './facet.tsx';

const sum = (count: Count | undefined): number => (count ? count.certain + count.possible : 0);

const option = (id: string, label: string, count: Count | undefined): Option => ({
  id,
  label,
  count: sum(count),
  possible: count?.possible ?? 0,
});

/** Those with most meetings first, of equals in the order of the alphabet. */
function ranked(
  bodies: ReadonlyMap<string, unknown>,
  nameOf: (id: string) => string,
  counts: ReadonlyMap<string, Count>,
  lang: Language,
): Option[] {
  const { compare } = new Intl.Collator(lang);
  return [...bodies.keys()]
    .map((id) => option(id, nameOf(id), counts.get(id)))
    .sort((a, b) => b.count - a.count || compare(a.label, b.label));
}

/** Countries, parties, kinds, certain dates only: each option with its count under the others. */
export function Filters() {
  const indexed = useIndexedGraph();
  const [state, set] = useViewState();
  const words = useWords();
  const { lang, countries, parties, kinds, topics, certain } = state;
  const filters = useFilters();
  const opening = useParts()?.opening;
  const counts = useMemo(() => whenAsked(() => facetCounts(indexed, filters)), [indexed, filters]);
  const countryOptions = useMemo(() => {
    const nameOf = (id: string) => countryName(indexed, id, lang);
    return whenAsked(() => ranked(indexed.countries, nameOf, counts().countries, lang));
  }, [indexed, lang, counts]);
  const partyOptions = useMemo(() => {
    const nameOf = (id: string) => partyName(indexed, id, lang);
    return whenAsked(() => ranked(indexed.parties, nameOf, counts().parties, lang));
  }, [indexed, lang, counts]);
  const present = useMemo(() => new Set(indexed.meetings.map(({ kind }) => kind)), [indexed]);
  const kindOptions = () =>
    meetingKinds
      .filter((kind) => present.has(kind))
      .map((kind) => option(kind, words.kinds[kind], counts().kinds.get(kind)));
  const active =
    countries.length +
    parties.length +
    kinds.length +
    topics.length +
    (certain ? 1 : 0) +
    (state.from === (opening?.from ?? null) && state.to === (opening?.to ?? null) ? 0 : 1);
  const topicOptions = useMemo(() => {
    const ids = new Map(indexed.graph.topics.map((topic) => [topic.id, topic]));
    const nameOf = (id: string) => topicName(indexed, id, lang);
    return whenAsked(() => ranked(ids, nameOf, counts().topics, lang));
  }, [indexed, lang, counts]);
  const [open, setOpen] = useState(false);
  return (
    <div className="filters" data-open={open}>
      <button
        type="button"
        className="button filters-toggle"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {words.filters}
        {active > 0 && <span className="badge accent">{active}</span>}
      </button>
      <Facet
        label={words.country}
        options={countryOptions}
        chosen={countries}
        onChange={(next) => {
          set({ countries: next });
        }}
      />
      <Facet
        label={words.party}
        options={partyOptions}
        chosen={parties}
        onChange={(next) => {
          set({ parties: next });
        }}
      />
      <Facet
        label={words.kind}
        options={kindOptions}
        chosen={kinds}
        onChange={(next) => {
          set({ kinds: next as MeetingKind[] });
        }}
      />
      {indexed.graph.topics.length > 0 && (
        <Facet
          label={words.topic}
          options={topicOptions}
          chosen={topics}
          onChange={(next) => {
            set({ topics: next });
          }}
        />
      )}
      <label className="button filter-certain">
        <input
          type="checkbox"
          checked={certain}
          onChange={(event) => {
            set({ certain: event.target.checked });
          }}
        />
        {words.certainOnly}
      </label>
      {/* always there, so that nothing moves when it is needed */}
      <button
        type="button"
        className="button quiet"
        disabled={active === 0}
        onClick={() => {
          set(noFilters);
        }}
      >
        {words.reset}
      </button>
    </div>
  );
}
