import fc from 'fast-check';

/**
 * How often each property is tried. `npm test` begins with the same seed everywhere, so that what is
 * red on one machine is red on all; `npm run proof` sets FC_RUNS and FC_SEED: more runs, another seed.
 */
const { FC_RUNS = '100', FC_SEED = '20230218' } = process.env;

fc.configureGlobal({ numRuns: Number(FC_RUNS), seed: Number(FC_SEED) });
