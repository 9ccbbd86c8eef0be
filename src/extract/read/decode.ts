/** Text of bytes, or what is wrong with them and what to do. */
export type Decoded =
  { ok: true; text: string; damaged: boolean } | { ok: false; what: string; remedy: string };

export const maxBytes = 2_000_000;

/** UTF-8 with or without a mark, UTF-16 with one. Damaged letters become U+FFFD and are told. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > maxBytes)
    return {
      ok: false,
      what: `${String(bytes.length)} bytes, more than ${String(maxBytes)}`,
      remedy: 'Split the file: one article a file, or .ndjson for many.',
    };
  const [a, b] = bytes;
  const encoding =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes).replaceAll('\u0000', '');
  if (text.trim() === '')
    return {
      ok: false,
      what: 'the file holds no text',
      remedy: 'Put the article into it, or remove it.',
    };
  const broken = text.split('\ufffd').length - 1;
  if (broken > text.length / 20)
    return { ok: false, what: 'the file is not UTF-8', remedy: 'Save it again as UTF-8.' };
  return { ok: true, text: text.toWellFormed(), damaged: broken > 0 };
}
