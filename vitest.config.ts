import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './scripts/lib/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  test: {
    // Browser tests mostly wait; a machine with two cores can carry two files at once.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'model',
          include: ['test/{model,calculators,state,lms,scripts,architecture}/**/*.test.ts'],
          testTimeout: 60_000,
          // Pure functions leave nothing behind that a next file could stumble over.
          isolate: false,
        },
      },
      { test: { name: 'charts', include: ['test/charts/**/*.test.ts'], testTimeout: 20_000 } },
      getViteConfig({ test: { name: 'site', include: ['test/site/**/*.test.ts'], testTimeout: 30_000 } }),
      {
        plugins: [svelte()],
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 20_000,
          retry: 1,
          // The first chart of a file waits for its modules to be compiled.
          expect: { poll: { timeout: 5_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: [...browserArguments] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          globalSetup: ['test/support/built-site.ts'],
          // A browser on a crowded machine sometimes starves; a fault of the site fails twice.
          retry: 1,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Linter, formatter and type checkers: each must be content with the project and bite on a planted error.
      {
        test: {
          name: 'gates',
          include: ['test/gates/**/*.test.ts'],
          testTimeout: 180_000,
        },
      },
    ],
  },
});
