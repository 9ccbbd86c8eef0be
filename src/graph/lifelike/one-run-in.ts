import fc from 'fast-check';

/** For a property that costs much each time: one run for every so many of an ordinary property. */
export const oneRunIn = (many: number): { numRuns: number } => ({
  numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / many),
});
