import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, hostname } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../free-port.ts';
import { runCommand } from '../run-command.ts';

export interface Cluster {
  /** What its commands need to find it. */
  env: Record<string, string>;
  stop: () => Promise<void>;
}

interface Daemon {
  name: string;
  daemon: ChildProcess;
}

/** slurm.conf(5) of a cluster that is this machine alone, all of whose state lies in `folder`. */
function settings(folder: string, host: string, ports: readonly [number, number]): string {
  const cores = availableParallelism();
  return `ClusterName=cuocgap
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${String(ports[0])}
SlurmdPort=${String(ports[1])}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${folder}/munge/socket
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
ReturnToService=2
NodeName=${host} NodeAddr=127.0.0.1 CPUs=${String(cores)} State=UNKNOWN
PartitionName=all Nodes=${host} Default=YES MaxTime=INFINITE State=UP
`;
}

/**
 * Starts munge and Slurm with this machine as the only node; needs root. Its daemons end with
 * `stop`, and with this process, however it ends.
 * @throws Error with the end of their logs when the node does not come up.
 */
export async function startSlurm(folder: string): Promise<Cluster> {
  // munge wants its socket to be within reach of everybody
  chmodSync(folder, 0o755);
  for (const name of ['munge', 'state', 'spool']) mkdirSync(join(folder, name), { mode: 0o755 });
  const config = join(folder, 'slurm.conf');
  const host = hostname().split('.')[0] ?? 'localhost';
  writeFileSync(config, settings(folder, host, [freePort(), freePort()]));
  const env = { SLURM_CONF: config };
  const key = join(folder, 'munge/key');
  writeFileSync(key, randomBytes(128), { mode: 0o600 });

  const started: Daemon[] = [];
  const start = (name: string, ...args: string[]) => {
    const log = openSync(join(folder, `${name}.log`), 'a');
    const daemon = spawn('setpriv', ['--pdeathsig', 'TERM', name, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', log, log],
    });
    started.push({ name, daemon });
  };
  const stop = async () => {
    await runCommand('timeout 10 scancel --user=root || true', { cwd: folder, env });
    for (const { daemon } of started.reverse()) await end(daemon);
  };
  const munge = ['pid', 'log', 'seed'].map((what) => `--${what}-file=${folder}/munge/${what}`);
  try {
    start(
      'munged',
      '--foreground',
      `--socket=${folder}/munge/socket`,
      `--key-file=${key}`,
      ...munge,
    );
    await until(() => existsSync(`${folder}/munge/socket`), started);
    start('slurmctld', '-D');
    start('slurmd', '-D', '-N', host);
    await until(
      async () =>
        /^idle$/mu.test(await runCommand('timeout 5 sinfo -h -o %T || true', { cwd: folder, env })),
      started,
    );
    return { env, stop };
  } catch (error) {
    await stop();
    const logs = started.map(({ name }) => {
      const path = join(folder, `${name}.log`);
      return `${name}: ${readFileSync(path, 'utf8').slice(-800)}`;
    });
    throw new Error(`Slurm did not start.\n${logs.join('\n')}`, { cause: error });
  }
}

/** Waits until something is so; not for ever, and not for a daemon that has ended. */
async function until(
  isSo: () => boolean | Promise<boolean>,
  daemons: readonly Daemon[],
): Promise<void> {
  const begun = performance.now();
  while (!(await isSo())) {
    const ended = daemons.find(({ daemon }) => hasEnded(daemon));
    if (ended) throw new Error(`${ended.name} has ended`);
    if (performance.now() - begun > 60_000) throw new Error('nothing happened for a minute');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Asks a daemon to end, and after five seconds does not ask. */
async function end(daemon: ChildProcess): Promise<void> {
  if (hasEnded(daemon)) return;
  const ended = new Promise((resolve) => daemon.once('exit', resolve));
  daemon.kill('SIGTERM');
  const timer = setTimeout(() => daemon.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}
