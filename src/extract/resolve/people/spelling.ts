import type { Page, Token } from '../../document.ts';

/** Tokens [from, to) as the article spells them, without the marks that only break lines. */
export const surface = (page: Page, span: { from: number; to: number }): string =>
  page.article.text
    .slice(
      page.toSource(page.tokens[span.from]?.start ?? 0),
      page.toSource(page.tokens[span.to - 1]?.end ?? 0),
    )
    .replace(/[\u00ad\u200b-\u200d\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .normalize('NFC');

/** Tokens [from, to) in normal form, words apart: "ĐinhThế Huynh" → "Đinh Thế Huynh". */
export function normalised({ tokens }: Page, { from, to }: { from: number; to: number }): string {
  let name = '';
  for (let at = from; at < to; at++) {
    const [before, token] = [tokens[at - 1], tokens[at] as Token];
    const apart = at > from && (before?.end !== token.start || before.kind === token.kind);
    name += apart ? ` ${token.text}` : token.text;
  }
  return name;
}
