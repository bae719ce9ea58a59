import { defineConfig } from 'vitest/config'

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } }
const withDatabase = { globalSetup: ['test/global-setup.ts'], testTimeout: 30_000, hookTimeout: 120_000 }

export default defineConfig({
  cacheDir: 'var/vite',
  ...jsx,
  test: {
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit',
          include: [
            'src/kernel/**/*.test.{ts,tsx}',
            'src/**/domain/**/*.test.ts',
            'src/ui/**/*.test.{ts,tsx}',
            'checks/**/*.test.ts',
            'packages/*/test/**/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        ...jsx,
        test: {
          name: 'feature',
          include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['src/kernel/**', 'src/**/domain/**', 'src/ui/**', '**/node_modules/**'],
          ...withDatabase,
        },
      },
      {
        ...jsx,
        test: {
          name: 'journey',
          include: ['test/journeys/**/*.journey.ts'],
          fileParallelism: false,
          ...withDatabase,
          testTimeout: 600_000,
        },
      },
    ],
  },
})
