/** `npm run bench -- [part …] [--full]`: how fast it is, beside other libraries. */
import { runParts } from '../figures/run-parts.ts';
import { benchParts } from './parts.ts';

process.exitCode = await runParts({ name: 'bench', parts: benchParts, main: import.meta.url });
