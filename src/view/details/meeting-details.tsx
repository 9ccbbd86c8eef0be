import { citation } from '../../graph/citation.ts';
import { formatRef } from '../../graph/ref.ts';
import { countryName, meetingTitle, sidesOf } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { encodeState } from '../state/url-codec.ts';
import { useViewState } from '../state/use-view-state.ts';
import { defaults, type Language } from '../state/view-state.ts';
import { dateInWords } from '../words/date.ts';
import { standingOf } from '../words/standing.ts';
import { reasonInWords } from '../words/reasons.ts';
import { useWords } from '../words/use-words.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { Disagreements } from './disagreements.tsx';
import { EvidenceQuote } from './evidence-quote.tsx';
import { Gone } from './gone.tsx';
import { NodeLink } from './node-link.tsx';
import { Topics } from './topics.tsx';

const standingClass = { printed: 'certain', inferred: 'inferred', curated: 'certain', open: '' };

/** One meeting: when and why then, where, who in which post, and every sentence that says so. */
export function MeetingDetails({ id }: { id: string }) {
  const indexed = useIndexedGraph();
  const [{ lang }] = useViewState();
  const words = useWords();
  const meeting = indexed.meetings[indexed.meetingAt.get(id) ?? -1];
  if (!meeting) return <Gone id={id} />;
  const standing = standingOf(meeting.date);
  const place = [
    meeting.place,
    meeting.hostCountry && countryName(indexed, meeting.hostCountry, lang),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <article>
      <p className="kicker">
        {words.kinds[meeting.kind]}{' '}
        {meeting.status === 'planned' && <span className="badge">{words.planned}</span>}{' '}
        {!meeting.main && <span className="badge">{words.reference}</span>}
      </p>
      <h2>{meetingTitle(indexed, meeting, lang)}</h2>
      <p className="when">
        <strong>{dateInWords(meeting.date.edtf, lang)}</strong>{' '}
        <span className={`badge ${standingClass[standing]}`}>{words[standing]}</span>
      </p>
      {place !== '' && (
        <p>
          {words.place}: {place}
        </p>
      )}
      {meeting.marginsOf.length > 0 && (
        <p>
          {words.margins}: {meeting.marginsOf.join(', ')}
        </p>
      )}
      {meeting.status === 'planned' && <p className="muted">{words.plannedNote}</p>}
      {!meeting.main && <p className="muted">{words.referenceNote}</p>}

      <section className="why">
        <h3>{words.whyDate}</h3>
        <ul>
          {meeting.date.reasons.map((reason, i) => (
            <li key={i}>{reasonInWords(reason, lang)}</li>
          ))}
        </ul>
      </section>

      <h3>{words.participants}</h3>
      {sidesOf(indexed, meeting, lang).map((side) => (
        <section key={side.id ?? ''} className="side">
          <h4>{side.label}</h4>
          <ul>
            {side.people.map(({ person, role, post }) => (
              <li key={person}>
                <NodeLink node={{ kind: 'person', id: person }} />{' '}
                {role !== 'attendee' && <span className="badge">{words.roles[role]}</span>}
                {post && (
                  <span className="post">{(lang === 'en' ? post.en : null) ?? post.vi}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {meeting.parties.length > 0 && (
        <p className="chips">
          {meeting.parties.map((party) => (
            <NodeLink key={party} node={{ kind: 'party', id: party }} />
          ))}
        </p>
      )}

      <h3>
        {words.evidence} ({meeting.evidence.length}){' '}
        <span className="badge">{words.confidence[meeting.confidence.level]}</span>
      </h3>
      {meeting.evidence.map((evidence) => (
        <EvidenceQuote key={evidence} id={evidence} />
      ))}
      {meeting.confidence.reasons.length > 0 && (
        <p className="muted">
          {meeting.confidence.reasons.map((reason) => reasonInWords(reason, lang)).join(' ')}
        </p>
      )}
      <Disagreements of={meeting.disagreements} />
      <Topics of={meeting.topics} />
      {meeting.curation.length > 0 && (
        <section>
          <h3>{words.curationTitle}</h3>
          {meeting.curation.map(({ reason, source }, i) => (
            <p key={i}>
              {typeof reason === 'string' ? reason : reason[lang]}{' '}
              <span className="muted">({source})</span>
            </p>
          ))}
        </section>
      )}
      <p className="actions">
        <CopyButton
          label={words.citation}
          text={() =>
            citation(
              indexed,
              meeting,
              lang,
              dateInWords(meeting.date.edtf, lang),
              permalink(id, lang),
            )
          }
        />
        <CopyButton label={words.copyLink} text={() => window.location.href} />
      </p>
    </article>
  );
}

/** The meeting alone, without the filters through which somebody found it. */
const permalink = (id: string, lang: Language): string =>
  `${window.location.origin}${window.location.pathname}${encodeState({ ...defaults, select: formatRef({ kind: 'meeting', id }), lang })}`;
