import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Source } from './source-files.ts'

const PAGES = ['*.md', 'docs/**/*.md', 'src/**/README.md', 'packages/*/*.md']

/** Files, folders and commands that the documentation names and that do not exist. */
export function docProblems(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
  const pages = globSync(PAGES).toSorted()
  return pages.flatMap((path) => pageProblems({ path, text: readFileSync(path, 'utf8') }, Object.keys(scripts)))
}

/** The same for one page, when these are the commands. */
export function pageProblems({ path, text }: Source, scripts: readonly string[]): string[] {
  // a package speaks of its own folders
  const near = (to: string) => (path.startsWith('packages/') && !exists(to) ? join(dirname(path), to) : to)
  const named = all(text, /`((?:src|docs|bin|db|demo|test|checks|packages|bench|prove)\/[\w./*-]+)`/g).map(near)
  const linked = all(text, /\]\((?!https?:|#|mailto:)([^)#\s]+)/g).map((to) => join(dirname(path), to))
  const commands = all(text, /npm run (?:-s )?([a-z]+)/g)
  return [
    ...[...named, ...linked].filter((to) => !exists(to)).map((to) => `${path} names ${to}, which does not exist.`),
    ...commands
      .filter((name) => !scripts.includes(name))
      .map((name) => `${path} names "npm run ${name}", which does not exist.`),
  ]
}

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')

const exists = (path: string) => (path.includes('*') ? globSync(path).length > 0 : existsSync(path))
