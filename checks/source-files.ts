import { globSync, readFileSync } from 'node:fs'

export type Source = { readonly path: string; readonly text: string }

const PATTERNS = [
  'src/**/*.{ts,tsx}',
  'demo/**/*.{ts,tsx}',
  'bin/*.ts',
  'checks/*.ts',
  'bench/*.ts',
  'packages/*/src/**/*.ts',
]

/** Every source file of ours, tests aside, with forward slashes on all systems. */
export function sourceFiles(patterns: readonly string[] = PATTERNS): Source[] {
  const paths = patterns.flatMap((pattern) => globSync(pattern)).map((path) => path.replaceAll('\\', '/'))
  return [...new Set(paths)]
    .filter((path) => !/\.test\.tsx?$/.test(path) && !path.includes('node_modules/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
