import { posix } from 'node:path'
import { parseSync } from 'oxc-parser'
import { importRules, type Import } from './import-rules.ts'
import { sourceFiles, type Source } from './source-files.ts'

const EVERYTHING = [
  'src/**/*.{ts,tsx}',
  'demo/**/*.{ts,tsx}',
  '{bin,checks,bench,prove}/*.ts',
  'packages/*/src/**/*.ts',
]

/** Every import that goes against the shape of the house, each with the way out. */
export function importProblems(files: readonly Source[] = sourceFiles(EVERYTHING)): string[] {
  const imports = files.flatMap(importsOf)
  const broken = imports.flatMap((one) =>
    importRules.filter((rule) => rule.breaks(one)).map((rule) => `${one.from} imports ${one.written}: ${rule.instead}`),
  )
  const barrels = files
    .filter(({ path }) => /(^|\/)index\.tsx?$/.test(path))
    .map(({ path }) => `${path}: name the file after what it holds; there are no barrels.`)
  return [...broken, ...barrels, ...cycles(imports.filter(isNeed))]
}

function importsOf({ path, text }: Source): Import[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module
  const found = [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      written: moduleRequest.value,
      isType: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...staticExports
      .flatMap(({ entries }) => entries)
      .map((entry) => ({ written: entry.moduleRequest?.value, isType: entry.isType })),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      written: /^'(.*)'$/.exec(text.slice(start, end))?.[1],
      isType: false,
    })),
  ]
  return found.flatMap(({ written, isType }) =>
    written === undefined ? [] : [{ from: path, to: target(path, written), written, isType }],
  )
}

function target(from: string, written: string): string {
  if (written.startsWith('#src/')) return `src/${written.slice('#src/'.length)}`
  return written.startsWith('.') ? posix.join(posix.dirname(from), written) : written
}

/** The stages of the engine may name each other's types; elsewhere even that is a knot. */
const isNeed = ({ from, isType }: Import) => !(isType && from.startsWith('packages/'))

/** Files that need each other are one file, or lack a third. */
function cycles(imports: readonly Import[]): string[] {
  const next = Map.groupBy(imports, ({ from }) => from)
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (done.has(path)) return
    if (trail.includes(path)) {
      const circle = [...trail.slice(trail.indexOf(path)), path].join(' → ')
      found.push(`${circle}: files that need each other are one file, or lack a third.`)
      return
    }
    for (const { to } of next.get(path) ?? []) visit(to, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) visit(path, [])
  return found
}
