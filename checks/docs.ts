import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files, folders and commands that the documentation names and that do not exist. */
export function docProblems(): string[] {
  const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts)
  const pages = [
    ...globSync('*.md'),
    ...globSync('docs/**/*.md'),
    ...globSync('src/**/README.md'),
    ...globSync('packages/*/README.md'),
  ]
  return pages.flatMap((page) => {
    const text = readFileSync(page, 'utf8')
    return [...missingPaths(page, text), ...missingScripts(page, text, scripts)]
  })
}

function missingPaths(page: string, text: string): string[] {
  const named = [...text.matchAll(/`((?:src|docs|bin|db|demo|test|checks|packages|bench)\/[\w./-]+)`/g)].map(
    (match) => match[1] ?? '',
  )
  const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) =>
    join(dirname(page), match[1] ?? ''),
  )
  return [...named, ...linked]
    .filter((path) => !existsSync(path) && !existsSync(join(dirname(page), path)))
    .map((path) => `${page} names ${path}, which does not exist.`)
}

const missingScripts = (page: string, text: string, scripts: readonly string[]) =>
  [...text.matchAll(/npm run (?:-s )?([a-z]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !scripts.includes(name))
    .map((name) => `${page} names "npm run ${name}", which does not exist.`)
