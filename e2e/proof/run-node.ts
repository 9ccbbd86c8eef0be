import { spawn } from 'node:child_process';

interface Run {
  status: number;
  output: string;
}

/**
 * Runs Node with these arguments and gives back what it wrote; its errors go to ours.
 * @throws Error where it ends with another status than those `allowed`
 */
export function runNode(
  args: readonly string[],
  {
    cwd,
    env = {},
    allowed = [0],
  }: { cwd: string; env?: Record<string, string>; allowed?: readonly number[] },
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (output += piece));
    child.on('error', reject);
    child.on('close', (code) => {
      const status = code ?? -1;
      if (allowed.includes(status)) resolve({ status, output });
      else
        reject(
          new Error(
            `${args.slice(0, 4).join(' ')} ended with ${String(status)}:\n${output.slice(-4000)}`,
          ),
        );
    });
  });
}
