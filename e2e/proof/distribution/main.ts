/** `npx tsx e2e/proof/distribution/main.ts ARTICLES.ndjson…`: the proof with your own articles. */
import { fileURLToPath } from 'node:url';
import { tableOf } from '../../figures/table.ts';
import { isUnexplained } from '../../figures/verdict.ts';
import { proveDistribution } from './prove-distribution.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const figures = await proveDistribution(root, false, process.argv.slice(2));
process.stdout.write(tableOf(figures));
process.exitCode = figures.some(isUnexplained) ? 1 : 0;
