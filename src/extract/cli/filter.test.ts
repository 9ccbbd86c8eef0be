import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** `map` as an engine starts it: lines in at standard input, lines out at standard output. */
const map = (input: string, after = '') =>
  spawnSync(
    'bash',
    [
      '-c',
      `node --import tsx src/extract/cli/main.ts map --jobs 1 --no-cache ${after}; echo "status \${PIPESTATUS[0]}" >&2`,
    ],
    { input, encoding: 'utf8', maxBuffer: 1 << 28 },
  );

const record = (id: string, more = '') =>
  JSON.stringify({ id, text: `Thủ tướng Phạm Minh Chính tiếp Đại sứ Lào Khamla Vilay.${more}` });

describe('map is a filter that any engine can pipe through', () => {
  test('one line out for each line in, in their order, broken ones too', () => {
    const { stdout, stderr } = map(
      `${record('a')}\r\n\n${record('b', ' Dòng\u2028mới.')}\n{"id": 7\n${record('d')}`,
    );
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { article?: { id: string }; error?: { id: string } })
      .map(({ article, error }) => article?.id ?? error?.id);
    expect(ids).toEqual(['a', 'b', 'record 3', 'd']);
    expect(stderr).toContain('status 0');
  });

  test('an empty partition gives nothing and is no error', () => {
    expect(map('')).toMatchObject({ stdout: '', stderr: 'status 0\n' });
  });

  test('ends quietly when its reader leaves', () => {
    const lines = Array.from({ length: 3000 }, (_, n) => record(String(n), ' Hai bên.'.repeat(99)));
    const { stdout, stderr } = map(lines.join('\n'), '| head -n 1');
    expect(stdout).toContain('"id":"0"');
    expect(stderr).toBe('status 141\n');
  });

  test('says so when it cannot write', () => {
    const { stderr } = map(record('a'), '--out /dev/null/facts.ndjson');
    expect(stderr).toMatch(/^ENOTDIR: .*\nstatus 1\n$/u);
  });
});
