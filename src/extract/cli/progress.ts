/** A bar on standard error for long work; silent where nobody watches. */
export interface Progress {
  /** `done` of `total` pieces; total null = not known yet. */
  update: (done: number, total: number | null) => void;
  end: () => void;
}

const width = 28;
const everyMs = 100;

export function showProgress(what: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { update: () => undefined, end: () => undefined };
  const started = performance.now();
  let last = 0;
  return {
    update(done, total) {
      const now = performance.now();
      if (now - last < everyMs && done !== total) return;
      last = now;
      const pace = Math.round(done / Math.max(0.001, (now - started) / 1000));
      stream.write(`\r\u001B[K${what} ${bar(done, total)} ${String(pace)}/s`);
    },
    end() {
      stream.write('\r\u001B[K');
    },
  };
}

function bar(done: number, total: number | null): string {
  if (total === null || total === 0) return String(done);
  const full = Math.round((width * done) / total);
  return `[${'='.repeat(full)}${' '.repeat(width - full)}] ${String(done)}/${String(total)}`;
}
