/** A fault that stops the build: what is wrong, where, and what to do. */
export class BuildError extends Error {
  constructor(
    readonly where: string,
    what: string,
    readonly remedy: string,
  ) {
    super(`${where}: ${what} ${remedy}`);
    this.name = 'BuildError';
  }
}
