import { benchParts } from '../bench/parts.ts';
import type { Parts } from '../figures/part.ts';

/** What is proved. Loaded one by one: each runs in a process of its own. */
export const proofParts: Parts = {
  sameness: async (root, full) => (await import('./sameness.ts')).proveSameness(root, full),
  distribution: async (root, full) =>
    (await import('./distribution/prove-distribution.ts')).proveDistribution(root, full),
  safety: async (root, full) => (await import('./safety.ts')).proveSafety(root, full),
  reliability: async (root, full) =>
    (await import('./reliability.ts')).proveReliability(root, full),
  mutation: async (root, full) => (await import('./mutation.ts')).proveMutation(root, full),
  ...Object.fromEntries(Object.entries(benchParts).map(([name, part]) => [`bench/${name}`, part])),
};
