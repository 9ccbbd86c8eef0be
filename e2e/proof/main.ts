/** `npm run proof -- [part …] [--full]`: every claim of speed, safety and sameness, measured. */
import { runParts } from '../figures/run-parts.ts';
import { proofParts } from './parts.ts';

process.exitCode = await runParts({ name: 'proof', parts: proofParts, main: import.meta.url });
