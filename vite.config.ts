import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { integrity } from './.config/integrity.ts';
import { headers, securityPolicy } from './.config/security-policy.ts';
import { seedsToGraph } from './src/extract/cli/vite-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [seedsToGraph(), react(), securityPolicy(), integrity()],
  // as a host that reads public/_headers sends them
  preview: { headers },
  build: {
    target: 'es2023',
    // Cytoscape, which comes last and in parallel with the data
    chunkSizeWarningLimit: 700,
  },
  test: {
    include: ['src/**/*.test.ts', '.config/**/*.test.ts', 'e2e/**/*.test.ts'],
    setupFiles: ['.config/property-runs.ts'],
    testTimeout: 30_000,
  },
});
