import { spawnSync } from 'node:child_process'
import { docProblems } from './docs.ts'
import { importProblems } from './imports.ts'
import { lockfileProblems } from './lockfile.ts'
import { nameProblems } from './names.ts'
import { schemaProblems } from './schema-file.ts'
import { sizeProblems } from './sizes.ts'
import { wordProblems } from './words.ts'

export type Check = {
  readonly name: string
  /** What is wrong, one line each. */
  readonly run: () => string[] | Promise<string[]>
  /** What to do about it. */
  readonly remedy: string
}

/** Everything that is checked before the tests, the fastest first. Locally and in CI it is the same list. */
export const checks: readonly Check[] = [
  {
    name: 'lockfile and dependencies',
    run: lockfileProblems,
    remedy: 'Versions are exact, hosts are nobody’s business, and each package has its reason.',
  },
  { name: 'documents', run: docProblems, remedy: 'Mend the page: what it names must exist.' },
  { name: 'names', run: () => nameProblems(), remedy: 'docs/glossary.md has our words.' },
  {
    name: 'format',
    run: () => program('oxfmt', 'bin/oxfmt', ['--check', '.']),
    remedy: 'Run npx oxfmt . and look at the difference.',
  },
  {
    name: 'words in three languages',
    run: wordProblems,
    remedy: 'Write the sentence in English, French (vous) and German (Sie).',
  },
  { name: 'import rules', run: () => importProblems(), remedy: 'docs/style.md shows the shape of the house.' },
  {
    name: 'lint',
    run: () => program('oxlint', 'bin/oxlint', ['--quiet']),
    remedy: 'Each line names its rule; mend the code, or say in a comment why the rule is wrong here.',
  },
  { name: 'schema', run: schemaProblems, remedy: 'Run npm run schema and commit the result.' },
  {
    name: 'size budgets',
    run: () => sizeProblems(),
    remedy: 'A file at its limit is a question: which word is missing?',
  },
  {
    name: 'unused code and dependencies',
    run: () => program('knip', 'bin/knip.js', []),
    remedy: 'Take it out, or tell knip.json why it stays.',
  },
  {
    name: 'types',
    run: () => program('typescript', 'bin/tsc', ['--noEmit']),
    remedy: 'npx tsc --noEmit shows the same.',
  },
]

/** A tool's complaints, or nothing when it is content. */
function program(folder: string, file: string, args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`node_modules/${folder}/${file}`, ...args], {
    encoding: 'utf8',
  })
  return status === 0
    ? []
    : `${stdout}\n${stderr}`
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(0, 80)
}
