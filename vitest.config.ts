import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/{core,backend,electron,web,cli,scripts,renderer,content}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/no-network.ts', 'tests/support/temporal.ts'],
    // Tests that start whole processes share two cores with each other.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
