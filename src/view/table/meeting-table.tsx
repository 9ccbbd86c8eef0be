import { useState } from 'react';
import { formatRef } from '../../graph/ref.ts';
import { meetingTitle } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useShown } from '../load/use-in-view.ts';
import { hoverMeetings } from '../state/hover.ts';
import { useViewState } from '../state/use-view-state.ts';
import { columns, type Column } from '../state/view-state.ts';
import { DateText } from '../words/date-text.tsx';
import { useWords } from '../words/use-words.ts';
import { readOrder, sortRows, writeOrder } from './sort-rows.ts';
import './table.css';

const page = 200;

/** Every meeting in view as a table: the accessible twin of the network. */
export function MeetingTable() {
  const indexed = useIndexedGraph();
  const { shown } = useShown();
  const [{ select, lang, sort }, set] = useViewState();
  const order = readOrder(sort);
  const words = useWords();
  const [limit, setLimit] = useState(page);
  const rows = sortRows(
    shown.flatMap((at) => {
      const meeting = indexed.meetings[at];
      if (!meeting) return [];
      const titles = new Set(
        meeting.evidence.map(
          (id) => indexed.articles.get(indexed.evidence.get(id)?.article ?? '')?.title ?? '',
        ),
      );
      return [
        {
          at,
          meeting,
          who: meetingTitle(indexed, meeting, lang),
          kind: words.kinds[meeting.kind],
          place: meeting.place ?? '',
          articles: [...titles].join('; '),
        },
      ];
    }),
    order,
    lang,
  );
  const heads: Record<Column, string> = {
    date: words.date,
    who: words.who,
    kind: words.kind,
    place: words.place,
    articles: words.articles,
  };
  return (
    <div className="table-wrap">
      <table>
        <caption>
          {words.tableCaption} ({rows.length})
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={
                  order.column === column ? (order.down ? 'descending' : 'ascending') : 'none'
                }
              >
                <button
                  type="button"
                  onClick={() => {
                    const down = order.column === column ? !order.down : column === 'date';
                    set({ sort: writeOrder({ column, down }) });
                  }}
                >
                  {heads[column]}
                  <span aria-hidden="true">
                    {order.column === column ? (order.down ? ' ↓' : ' ↑') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map(({ meeting, who, kind, place, articles }) => {
            const ref = formatRef({ kind: 'meeting', id: meeting.id });
            return (
              <tr
                key={meeting.id}
                aria-current={select === ref}
                onPointerEnter={() => {
                  hoverMeetings([meeting.id]);
                }}
                onPointerLeave={() => {
                  hoverMeetings([]);
                }}
              >
                <td>
                  <DateText date={meeting.date} />
                </td>
                <td>
                  <button
                    type="button"
                    className="link"
                    onClick={() => {
                      set({ select: ref });
                    }}
                  >
                    {who}
                  </button>{' '}
                  {meeting.status === 'planned' && <span className="badge">{words.planned}</span>}{' '}
                  {!meeting.main && <span className="badge">{words.reference}</span>}
                </td>
                <td>{kind}</td>
                <td>{place}</td>
                <td className="table-articles">{articles}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length > limit && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setLimit(limit + page);
          }}
        >
          {words.more(Math.min(page, rows.length - limit))}
        </button>
      )}
    </div>
  );
}
