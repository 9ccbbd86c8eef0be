import { createHash } from 'node:crypto';
import { parseEdtf } from '../../graph/edtf.ts';
import type { Article } from '../document.ts';
import { headlineOf } from './headline.ts';
import { stampOf } from './stamp.ts';

/** What a file or record says of its article beside the text. */
export interface About {
  title?: string | null;
  outlet?: string | null;
  url?: string | null;
  published?: string | null;
}

const day = /^(\d{4}-\d\d-\d\d)/;

/** An article of any format: LF line ends, its hash over the NFC text, its day of publication. */
export function makeArticle(id: string, source: string, about: About = {}): Article {
  const text = source.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  return {
    id,
    title: about.title ?? headlineOf(text),
    outlet: about.outlet ?? null,
    url: about.url ?? null,
    published: dayOf(about.published) ?? stampOf(text),
    sha256: createHash('sha256').update(text.normalize('NFC')).digest('hex'),
    text,
  };
}

/** The day at the start of a time stamp, if the calendar has it. */
function dayOf(published: string | null | undefined): string | null {
  const found = day.exec(published ?? '')?.[1];
  return found !== undefined && parseEdtf(found) ? found : null;
}
