import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { mapTask, type MapTask } from './map-task.ts';
import { openMapper, type MapperOptions } from './mapper.ts';

/** Articles that a thread gets at once: enough to hide the cost of a message. */
const batchSize = 32;

/** Maps articles to lines of NDJSON, in their order, on `jobs` threads; memory stays bounded. */
export async function* mapMany(
  tasks: AsyncIterable<MapTask> | Iterable<MapTask>,
  options: MapperOptions & { jobs: number },
): AsyncGenerator<string> {
  if (options.jobs <= 1) {
    const mapper = openMapper(options);
    for await (const task of tasks) yield JSON.stringify(mapTask(task, mapper));
    return;
  }
  const threads = Array.from({ length: options.jobs }, () => startThread(options));
  try {
    const waiting: Promise<string[]>[] = [];
    let next = 0;
    for await (const batch of batches(tasks)) {
      const thread = threads[next++ % threads.length] as Thread;
      const lines = thread.run(batch);
      // a failure is thrown where the lines are awaited, not before
      lines.catch(() => undefined);
      waiting.push(lines);
      if (waiting.length >= 2 * threads.length) yield* (await waiting.shift()) ?? [];
    }
    for (const batch of waiting) yield* await batch;
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()));
  }
}

/** A thread does not take over the loader of TypeScript from the one that starts it. */
const threadCode = (root: string): string => {
  const worker = pathToFileURL(join(root, 'src/extract/cli/map-worker.ts')).href;
  return `
    import('tsx/esm/api').then(({ register }) => {
      register();
      return import(${JSON.stringify(worker)});
    });
  `;
};

interface Thread {
  run: (batch: MapTask[]) => Promise<string[]>;
  stop: () => Promise<unknown>;
}

/** A thread answers its batches one after the other, in the order it got them. */
function startThread(options: MapperOptions): Thread {
  const worker = new Worker(threadCode(options.root), { eval: true, workerData: options });
  const pending: { resolve: (lines: string[]) => void; reject: (error: unknown) => void }[] = [];
  worker.on('message', (lines: string[]) => pending.shift()?.resolve(lines));
  worker.on('error', (error) => {
    for (const { reject } of pending.splice(0)) reject(error);
  });
  return {
    run: (batch) =>
      new Promise((resolve, reject) => {
        pending.push({ resolve, reject });
        worker.postMessage(batch);
      }),
    stop: () => worker.terminate(),
  };
}

async function* batches(
  tasks: AsyncIterable<MapTask> | Iterable<MapTask>,
): AsyncGenerator<MapTask[]> {
  let batch: MapTask[] = [];
  for await (const task of tasks) {
    batch.push(task);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
