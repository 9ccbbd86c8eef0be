import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';

/** What numbers depend on, without the name of anybody's machine: "2 cores, 24 GB, linux x64, Node v20.20.2". */
export function machineClass(): string {
  const cores = availableParallelism();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${String(cores)} ${cores === 1 ? 'core' : 'cores'}, ${String(memory)} GB, ${platform()} ${arch()}, Node ${process.version}`;
}

/** The make of the processor, where the system tells it. */
export const processor = (): string => cpus()[0]?.model.trim() ?? '';
