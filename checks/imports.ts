import { posix } from 'node:path'
import { sourceFiles, type Source } from './source-files.ts'

const LINE =
  'kernel platform history people programmes calls applications review mentors matching mentorships training events circles reports'.split(
    ' ',
  )

type Import = { readonly from: string; readonly to: string }

/** Every import that goes against the shape of the house, each with the way out. */
export function importProblems(files: readonly Source[] = sourceFiles(['src/**/*.{ts,tsx}'])): string[] {
  const imports = files.flatMap(importsOf)
  const broken = imports.flatMap(({ from, to }) =>
    rules.flatMap((rule) => (rule.breaks(from, to) ? [`${from} imports ${to}: ${rule.instead}`] : [])),
  )
  const barrels = files
    .filter(({ path }) => /\/index\.tsx?$/.test(path))
    .map(({ path }) => `${path}: name the file after what it holds; there are no barrels.`)
  return [...broken, ...barrels, ...cycles(imports)]
}

/** Where each import leads: a path of the project, or the name of a package. */
function importsOf({ path, text }: Source): Import[] {
  const specifiers = [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ]
  return specifiers.map((match) => ({ from: path, to: target(path, match[1] ?? match[2] ?? match[3] ?? '') }))
}

function target(from: string, specifier: string): string {
  if (specifier.startsWith('#src/')) return `src/${specifier.slice(5)}`
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier
}

const featureOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1]
const layerOf = (path: string) => /^src\/[^/]+\/([^/]+)\//.exec(path)?.[1]
const isVerb = (path: string) =>
  /^src\/[^/]+\/[^/]+\.ts$/.test(path) &&
  LINE.includes(featureOf(path) ?? '') &&
  !['kernel', 'platform'].includes(featureOf(path) ?? '')
const isPackage = (path: string) => !/^(src|demo|test|bin|checks|bench|packages)\//.test(path)
const isView = (path: string) =>
  /^(hono|preact)/.test(path) ||
  path.startsWith('src/ui/') ||
  (layerOf(path) === 'web' && featureOf(path) !== 'platform')

type Rule = { readonly breaks: (from: string, to: string) => boolean; readonly instead: string }

const rules: readonly Rule[] = [
  {
    breaks: (from, to) =>
      LINE.indexOf(featureOf(to) ?? '') > LINE.indexOf(featureOf(from) ?? '') && LINE.includes(featureOf(from) ?? ''),
    instead: 'features look only to the left. Put the reaction into src/consequences.ts.',
  },
  {
    breaks: (from, to) =>
      layerOf(from) === 'domain' &&
      to !== 'zod' &&
      !to.startsWith('advance-match') &&
      (isPackage(to) || !(layerOf(to) === 'domain' || to.startsWith('src/kernel/'))),
    instead: 'domain/ is pure. Pass rows, times and ids in as arguments.',
  },
  {
    breaks: (from, to) => layerOf(from) === 'db' && isView(to),
    instead: 'db/ answers questions; it does not render.',
  },
  {
    breaks: (from, to) => isVerb(from) && isView(to),
    instead: 'a verb is also called by jobs and tests: it knows no pages.',
  },
  {
    breaks: (from, to) =>
      layerOf(from) === 'web' &&
      layerOf(to) === 'web' &&
      featureOf(to) !== featureOf(from) &&
      featureOf(to) !== 'platform',
    instead: 'pages of other features are reached by a link through src/urls.ts.',
  },
  {
    breaks: (from, to) =>
      from.startsWith('src/ui/') &&
      !to.startsWith('src/ui/') &&
      !to.startsWith('src/kernel/') &&
      !to.startsWith('preact') &&
      !to.endsWith('.css'),
    instead: 'ui/ knows the kernel and Preact only.',
  },
  {
    breaks: (from, to) => from.startsWith('src/kernel/') && !to.startsWith('src/kernel/'),
    instead: 'the kernel imports nothing.',
  },
  {
    breaks: (from, to) => from.startsWith('src/') && /^(demo|test|bench|bin|checks)\//.test(to),
    instead: 'the product never imports the demo, the tests or the tools.',
  },
  {
    breaks: (from, to) =>
      from.startsWith('src/') && (to === 'src/main.ts' || (to === 'src/app.ts' && from !== 'src/open-house.ts')),
    instead: 'nothing imports main.ts; app.ts is for open-house.ts only.',
  },
  {
    breaks: (_, to) => to.startsWith('src/') && !/\.(tsx?|css|json)$/.test(to),
    instead: 'write the file extension.',
  },
]

/** Files that need each other are one file, or lack a third. */
function cycles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) if (!isPackage(to)) next.set(from, [...(next.get(from) ?? []), to])
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open')
      return void found.push(
        `${[...trail.slice(trail.indexOf(path)), path].join(' → ')}: two files that need each other are one file, or lack a third.`,
      )
    state.set(path, 'open')
    for (const to of next.get(path) ?? []) visit(to, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of next.keys()) visit(path, [])
  return found
}
