import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
const length = 10;

/**
 * A short id that says nothing and never changes: prefix, hyphen, and 50 bits of the SHA-256 of the
 * parts in base 32 (no l, o, 0, 1, which look alike). The same parts give the same id, anywhere.
 */
export function hashId(prefix: string, parts: readonly string[]): string {
  const hash = sha256(utf8ToBytes(parts.join('\u0000').normalize('NFC')));
  let id = '';
  for (let i = 0; i < length; i++) {
    const bit = i * 5;
    const pair = ((hash[bit >> 3] ?? 0) << 8) | (hash[(bit >> 3) + 1] ?? 0);
    id += letters.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return `${prefix}-${id}`;
}
