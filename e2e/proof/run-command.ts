import { spawn } from 'node:child_process';

export interface Around {
  cwd: string;
  env?: Record<string, string>;
  /** Goes to its standard input, at the pace at which it is read. */
  input?: string;
}

/**
 * Runs a line of bash, as a user would type it, and gives what it wrote to standard output.
 * @throws Error with the command and the end of what it complained about.
 */
export function runCommand(command: string, { cwd, env, input = '' }: Around): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-o', 'pipefail', '-c', command], {
      cwd,
      env: { ...process.env, ...env },
    });
    const output: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
    child.stderr.on(
      'data',
      (bytes: Buffer) => (complaint = (complaint + String(bytes)).slice(-2000)),
    );
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(output).toString());
      else reject(new Error(`Status ${String(status)} of: ${command}\n${complaint}`));
    });
    // a command that reads nothing may be gone before its input is
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
