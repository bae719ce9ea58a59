/** One import: the file it stands in, where it leads (a path of the project or the name of a package), how it is written. */
export type Import = {
  readonly from: string
  readonly to: string
  readonly written: string
  /** Only types come from there. */
  readonly isType: boolean
}

/** The line of features: each knows those before it and none behind it. */
const LINE = (
  'kernel platform history people programmes calls applications equality review ' +
  'mentors matching mentorships training events circles reports'
).split(' ')

type Rule = {
  readonly breaks: (one: Import) => boolean
  /** What to do instead. */
  readonly instead: string
}

const featureOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? ''
/** The layer inside a feature, or inside a part of it that is built like one: src/review/interviews/web/. */
const layerOf = (path: string) => /^src\/[^/]+\/(?:[^/]+\/)?(domain|db|web|mail)\//.exec(path)?.[1] ?? ''
const placeOf = (path: string) => LINE.indexOf(featureOf(path))
const isOurs = (path: string) => /^(src|demo|test|bin|checks|bench|prove|packages)\//.test(path)
const isOutside = (path: string) => /^(demo|test|bin|checks|bench|prove)\//.test(path)
const isIn = (folder: string, path: string) => path.startsWith(`src/${folder}/`)

/** What people can do: the files on top of a feature. */
const isVerb = (path: string) =>
  /^src\/[^/]+\/([^/]+\/)?[^/]+\.ts$/.test(path) && layerOf(path) === '' && placeOf(path) >= LINE.indexOf('history')

/** Requests and markup. A letter is not a view: verbs write letters. */
const isView = (path: string) => /^(hono|preact)/.test(path) || isIn('ui', path) || layerOf(path) === 'web'

/** What a rule may rest on and stay pure. */
const isPure = (path: string) =>
  layerOf(path) === 'domain' || isIn('kernel', path) || path === 'zod' || path.startsWith('advance-match/')

export const importRules: readonly Rule[] = [
  {
    breaks: ({ from, to }) => placeOf(from) >= 0 && placeOf(to) > placeOf(from),
    instead: 'features look only to the left. Put the reaction into src/consequences.ts.',
  },
  {
    breaks: ({ from, to }) => placeOf(from) >= 0 && /^src\/[^/]+$/.test(to) && to !== 'src/urls.ts',
    instead: 'what puts the house together knows the features, not the other way round. Pass it in.',
  },
  {
    breaks: ({ from, to }) => layerOf(from) === 'domain' && !isPure(to),
    instead: 'domain/ is pure. Pass rows, times and ids in as arguments.',
  },
  {
    breaks: ({ from, to }) => layerOf(from) === 'db' && isView(to),
    instead: 'db/ answers questions; it does not render.',
  },
  {
    breaks: ({ from, to }) => isVerb(from) && isView(to),
    instead: 'a verb is also called by jobs and tests: it knows no pages.',
  },
  {
    breaks: ({ from, to }) => layerOf(from) === 'mail' && isView(to) && !isIn('ui', to) && !to.startsWith('preact'),
    instead: 'a letter is sent without a request: it knows no pages.',
  },
  {
    breaks: ({ from, to }) =>
      layerOf(from) === 'web' && layerOf(to) === 'web' && ![featureOf(from), 'platform'].includes(featureOf(to)),
    instead: 'pages of other features are reached by a link through src/urls.ts.',
  },
  {
    breaks: ({ from, to }) => isIn('ui', from) && !isIn('ui', to) && !isIn('kernel', to) && !to.startsWith('preact'),
    instead: 'ui/ knows the kernel and Preact only.',
  },
  {
    breaks: ({ from, to }) => isIn('kernel', from) && !isIn('kernel', to),
    instead: 'the kernel imports nothing.',
  },
  {
    breaks: ({ from, to }) => from.startsWith('src/') && isOutside(to),
    instead: 'the product never imports the demo, the tests or the tools.',
  },
  {
    breaks: ({ from, to }) => from.startsWith('src/') && to.startsWith('packages/'),
    instead: 'the engine is a package: import it from advance-match/….',
  },
  {
    breaks: ({ from, to }) => from.startsWith('packages/') && isOurs(to) && !to.startsWith('packages/'),
    instead: 'the engine is usable alone: it knows nothing of the house.',
  },
  {
    breaks: ({ to }) => to === 'src/main.ts',
    instead: 'main.ts is started, never imported.',
  },
  {
    breaks: ({ from, to }) => to === 'src/app.ts' && from.startsWith('src/') && from !== 'src/open-house.ts',
    instead: 'only open-house.ts opens the application.',
  },
  {
    breaks: ({ from, to, written }) =>
      written.startsWith('.') && featureOf(from) !== featureOf(to) && from.startsWith('src/'),
    instead: 'from another folder of src/ a file is called #src/….',
  },
  {
    breaks: ({ to }) => isOurs(to) && !/\.(tsx?|js|json)$/.test(to),
    instead: 'write the file extension.',
  },
]
