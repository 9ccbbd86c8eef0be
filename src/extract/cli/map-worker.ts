/** A thread of `map`: takes batches of tasks, gives back their lines. */
import { parentPort, workerData } from 'node:worker_threads';
import { mapTask, type MapTask } from './map-task.ts';
import { openMapper, type MapperOptions } from './mapper.ts';

const mapper = openMapper(workerData as MapperOptions);

parentPort?.on('message', (tasks: MapTask[]) => {
  parentPort?.postMessage(tasks.map((task) => JSON.stringify(mapTask(task, mapper))));
});
