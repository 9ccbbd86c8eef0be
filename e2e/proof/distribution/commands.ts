/**
 * The commands that are proved, word for word those of the README (`commands.test.ts`). They run in
 * the folder of the project; $PILE is the folder with articles.ndjson, one article a line.
 */

/** One article a line in, its facts out. One thread and no cache: an engine brings its own. */
export const map = 'npm run --silent cuocgap -- map --jobs 1 --no-cache';

/** The same from any folder, as the executors of Spark start it. */
export const mapFrom = (project: string): string => map.replace('run', `run --prefix ${project}`);

/** Blocks of whole lines to all cores of this machine, or of others with --sshlogin. */
export const withParallel = (block: string): string =>
  `parallel --pipepart --block ${block} -a $PILE/articles.ndjson '${map} > $PILE/facts-{#}.ndjson'`;

/** An array of so many jobs, each of which reads its share of the lines. */
export const withSlurm = (jobs: number): string =>
  `sbatch --wait --array=1-${String(jobs)} e2e/proof/distribution/map.sbatch`;

/** Facts in any order, partition and repetition → graph. */
export const gather = (facts = '$PILE/facts-*.ndjson'): string =>
  `npm run --silent cuocgap -- reduce ${facts} |
  npm run --silent cuocgap -- finalise --out $PILE/graph.json`;
