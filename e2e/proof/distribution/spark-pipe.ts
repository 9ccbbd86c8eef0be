import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Random } from '../../../src/graph/lifelike/random.ts';
import { shuffled } from '../pile.ts';

/**
 * What Spark's `RDD.pipe(command, checkCode=True)` promises of a command, on one machine: each
 * partition is a process of its own, its lines go in while lines come out, the exit status counts.
 * Lines lie in partitions as it happens, some partitions are empty, one is worked on twice (a
 * speculative task), and results come back in any order.
 * @throws Error when a process fails or answers with another number of lines.
 */
export async function pipePartitions(
  lines: readonly string[],
  command: string,
  { cwd, partitions, random }: { cwd: string; partitions: number; random: Random },
): Promise<string[]> {
  const parts = Array.from({ length: partitions }, (): string[] => []);
  // the last one stays empty
  for (const line of lines) parts[random.below(partitions - 1)]?.push(line);
  const tasks = shuffled([...parts, parts[0] ?? []], random);
  const results: string[][] = [];
  const work = async () => {
    for (let part = tasks.pop(); part; part = tasks.pop())
      results.push(await pipe(part, command, cwd));
  };
  await Promise.all([work(), work()]);
  return shuffled(results, random).flat();
}

/** Words of the command as a shell would see them; it has no quotes. */
function pipe(lines: readonly string[], command: string, cwd: string): Promise<string[]> {
  const [program = '', ...args] = command.split(' ');
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
    const answers: string[] = [];
    createInterface({ input: child.stdout, crlfDelay: Infinity }).on('line', (line) =>
      answers.push(line),
    );
    child.on('error', reject);
    child.on('close', (status) => {
      if (status !== 0) reject(new Error(`Status ${String(status)} of: ${command}`));
      else if (answers.length !== lines.length)
        reject(new Error(`${String(lines.length)} lines in, ${String(answers.length)} out`));
      else resolve(answers);
    });
    // a command that leaves before it read all is found out by what it answered
    child.stdin.on('error', () => undefined);
    for (const line of lines) child.stdin.write(`${line}\n`);
    child.stdin.end();
  });
}
