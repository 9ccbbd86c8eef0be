import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parseDocument } from 'yaml';
import type { About } from './make-article.ts';

/** The text of a page and what it says of itself. */
export interface Extracted {
  text: string;
  about: About;
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : value instanceof Date
      ? value.toISOString().slice(0, 10)
      : null;

export function aboutOf(fields: unknown): About {
  const of = (key: string) =>
    typeof fields === 'object' && fields !== null
      ? textOf((fields as Record<string, unknown>)[key])
      : null;
  return {
    title: of('title'),
    outlet: of('outlet') ?? of('source'),
    url: of('url'),
    published: of('published') ?? of('date'),
  };
}

/** Markdown with YAML front matter; its marks are left out of the text. */
export function fromMarkdown(source: string): Extracted {
  const front = /^---\n([\s\S]*?)\n---\n/u.exec(
    source.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n'),
  );
  const body = front
    ? source
        .replace(/\r\n?/gu, '\n')
        .slice(source.replace(/\r\n?/gu, '\n').indexOf(front[0]) + front[0].length)
    : source;
  const about =
    front?.[1] === undefined ? {} : aboutOf(parseDocument(front[1], { schema: 'failsafe' }).toJS());
  const text = body
    .replace(/^#{1,6} +/gmu, '')
    .replace(/!\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/gu, '$1')
    .replace(/\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/gu, '$1')
    .replace(/(\*\*|__)(.+?)\1/gu, '$2');
  return { text, about };
}

/** A page saved from a browser, read by the reader mode of Firefox. */
export function fromHtml(source: string): Extracted {
  const { document } = parseHTML(source);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = textOf(found?.getAttribute('content'));
      if (content !== null) return content;
    }
    return null;
  };
  const about: About = {
    title:
      meta('og:title') ??
      textOf(document.querySelector('h1')?.textContent) ??
      textOf(document.title),
    outlet: meta('og:site_name'),
    url:
      textOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
      meta('og:url'),
    published:
      meta('article:published_time', 'datePublished', 'pubdate', 'dc.date.issued') ??
      textOf(document.querySelector('time[datetime]')?.getAttribute('datetime')),
  };
  for (const block of document.querySelectorAll(
    'p, div, h1, h2, h3, li, br, tr, figcaption, section',
  ))
    block.append('\n');
  const read = new Readability(document, { charThreshold: 100 }).parse();
  const body = (read?.textContent ?? document.body.textContent)
    .replace(/[ \t]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return { text: [about.title, body].filter(Boolean).join('\n\n'), about };
}
