import type { MergedMeeting } from './merge.ts';
import { leadPlace } from './places.ts';
import type { ArticleView } from './view.ts';

/** A report without a place happened where the lead says, unless that is another country's. */
export function inheritPlaces(meetings: MergedMeeting[], article: ArticleView): void {
  const lead = leadPlace(article);
  for (const meeting of meetings) {
    if (meeting.kind === 'phone' || meeting.kind === 'online') {
      meeting.place = null;
      continue;
    }
    if (!meeting.place && lead && !meeting.past && !meeting.planned)
      meeting.place = { ...lead, basis: 'lead' };
    const host = meeting.hosts[0];
    meeting.hostCountry ??=
      meeting.place?.country ??
      (host === undefined ? null : (article.people[host]?.country ?? null));
  }
}
