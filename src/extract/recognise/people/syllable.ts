/**
 * Whether a word can be a Vietnamese syllable: onset, one vowel nucleus, coda, and the rule that a
 * syllable closed by c, ch, p or t carries the sharp or the heavy tone. Sino-Vietnamese readings of
 * Chinese names pass, "Putin", "Sisoulith" or "Xi-xu-lít"'s "lit" without tone do not.
 */
export function isVietnameseSyllable(word: string): boolean {
  let known = seen.get(word);
  if (known === undefined) {
    if (seen.size > 50_000) seen.clear();
    seen.set(word, (known = judge(word)));
  }
  return known;
}

const seen = new Map<string, boolean>();

const shape =
  /^(?:ngh|ng|nh|kh|gh|gi|th|tr|ch|ph|qu|[bcdđghklmnprstvx])?(?:oai|oay|oeo|uay|uây|uya|uyê|uyu|iêu|yêu|ươi|ươu|uôi|oăn|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo(?=(?:c|ng)$)|ua|uâ|uê|ui|uô|ưa|ươ|ưi|ưu|uy|uơ|yê|[aăâeêioôơuưy])(ch|ng|nh|[cmnpt])?$/u;

function judge(word: string): boolean {
  const decomposed = word.normalize('NFD').toLowerCase();
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(decomposed)?.[0];
  const plain = decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC');
  const match = shape.exec(plain);
  if (!match) return false;
  const stopped = match[1] === 'c' || match[1] === 'ch' || match[1] === 'p' || match[1] === 't';
  return !stopped || tone === '\u0301' || tone === '\u0323';
}
