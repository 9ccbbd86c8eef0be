/** A file of the gazetteer, or the curation, that cannot be used: where, what, and the way out. */
export class GazetteerError extends Error {
  constructor(
    readonly file: string,
    /** 1-based; null where the file as a whole is meant. */
    readonly line: number | null,
    readonly what: string,
    readonly remedy: string,
  ) {
    super(`${file}${line === null ? '' : `:${String(line)}`}: ${what}. ${remedy}`);
    this.name = 'GazetteerError';
  }
}
