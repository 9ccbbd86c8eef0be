/** A bar on standard error for long work; silent where nobody watches. */
export interface Progress {
  /**
   * `done` of `total` pieces. Where the total is not known (null), `share` may say how much of the
   * work is done, from 0 to 1.
   */
  update: (done: number, total: number | null, share?: number | null) => void;
  end: () => void;
}

const width = 28;
const everyMs = 100;

export function showProgress(what: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { update: () => undefined, end: () => undefined };
  const started = performance.now();
  let last = 0;
  return {
    update(done, total, share = null) {
      const now = performance.now();
      if (now - last < everyMs && done !== total) return;
      last = now;
      const pace = Math.round(done / Math.max(0.001, (now - started) / 1000));
      stream.write(`\r\u001B[K${what} ${shown(done, total, share)} ${String(pace)}/s`);
    },
    end() {
      stream.write('\r\u001B[K');
    },
  };
}

function shown(done: number, total: number | null, share: number | null): string {
  if (total !== null && total > 0) return `${bar(done / total)} ${String(done)}/${String(total)}`;
  if (share === null) return String(done);
  return `${bar(share)} ${String(Math.round(100 * share))} % ${String(done)}`;
}

function bar(share: number): string {
  const full = Math.round(width * Math.min(1, share));
  return `[${'='.repeat(full)}${' '.repeat(width - full)}]`;
}
