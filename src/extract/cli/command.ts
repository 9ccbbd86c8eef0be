/** A subcommand: what it is called with, and what it does. */
export interface Command {
  /** Shown by `help`: the arguments, then one sentence. */
  usage: string;
  summary: string;
  /** Returns the exit status. @throws UsageError when the arguments make no sense. */
  run: (args: string[]) => Promise<number>;
}

/** Wrong arguments: what is wrong and how to say it right. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

export const warn = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
