import { sourceFiles, type Source } from './source-files.ts'
import { isNode, lineAt, nameOf, nodesOf, type Node } from './syntax.ts'

const LIMITS = { file: 250, function: 40, view: 60, parameters: 4, imports: 13, exports: 7 }

/** Files whose length says nothing about their shape: generated ones, words, and the people of the demo. */
const EXEMPT =
  /(schema\.ts|words\.ts|-words\.ts|urls\.ts|demo\/university\/.*|pairing\/alternating-tree\.ts|src\/ui\/gallery.*)$/

/** The database comes last and is not counted: every question and every verb has it. */
const DATABASE = new Set(['db', 'tx'])

type Measured = { readonly name: string; readonly line: number; readonly lines: number; readonly parameters: number }

/** Everything over a limit, with the question it raises. */
export function sizeProblems(files: readonly Source[] = sourceFiles()): string[] {
  return files.filter(({ path }) => !EXEMPT.test(path)).flatMap(problemsOf)
}

/** Median and 90th percentile of lines per file and per function: the shape of the house in four numbers. */
export function sizeSummary(files: readonly Source[] = sourceFiles(['src/**/*.{ts,tsx}'])): string {
  const counted = files.filter(({ path }) => !EXEMPT.test(path))
  const lines = counted.map(({ text }) => text.split('\n').length - 1)
  const functions = counted.flatMap((file) => functionsOf(file).map((one) => one.lines))
  return `files ${spread(lines)}, functions ${spread(functions)} lines (median / 90th percentile / longest)`
}

function problemsOf(file: Source): string[] {
  const lines = file.text.split('\n').length - 1
  const imports = file.text.match(/^import\b/gm)?.length ?? 0
  const exports = file.text.match(/^export (?!type|interface)/gm)?.length ?? 0
  // a query is a list of columns and a demo stage a story, long as a view is
  const longest = /\.tsx$|\/db\/|^demo\//.test(file.path) ? LIMITS.view : LIMITS.function
  return [
    ...over(`${file.path} has ${lines} lines`, lines, LIMITS.file),
    ...over(`${file.path} has ${imports} imports`, imports, importLimit(file.path)),
    ...over(`${file.path} exports ${exports} things`, exports, LIMITS.exports),
    ...functionsOf(file).flatMap((one) => [
      ...over(`${file.path}:${one.line} ${one.name} has ${one.lines} lines`, one.lines, longest),
      ...over(
        `${file.path}:${one.line} ${one.name} has ${one.parameters} parameters`,
        one.parameters,
        LIMITS.parameters,
      ),
    ]),
  ]
}

/** Pages are put together from many parts, and so is the house itself; a list of routes or of demo stages is only a list. */
function importLimit(path: string): number {
  if (path === 'src/route-tables.ts') return Infinity
  return path.endsWith('.tsx') || /^(src\/[^/]+|demo\/.*)\.tsx?$/.test(path) ? 2 * LIMITS.imports : LIMITS.imports
}

const over = (what: string, measured: number, limit: number) =>
  measured > limit ? [`${what}; at most ${limit}. Which word is missing?`] : []

/**
 * Functions with a name of their own or of what holds them, and those handed over where no function is around them, as
 * the handler of a route is. Any other arrow counts with the function it stands in.
 */
function functionsOf(file: Source): Measured[] {
  const found = measured.get(file.text) ?? measure(file)
  measured.set(file.text, found)
  return found
}

/** The problems and the summary ask for the same: a file is read once. */
const measured = new Map<string, Measured[]>()

function measure(file: Source): Measured[] {
  const nodes = nodesOf(file)
  const around = new Map(nodes.map(({ node, parent }) => [node, parent]))
  return nodes
    .filter(({ node }) => isFunction(node))
    .filter(({ node, parent }) => holderName(node, parent) !== undefined || !isInFunction(node, around))
    .map(({ node, parent }) => ({
      name: holderName(node, parent) ?? 'a function',
      line: lineAt(file, node.start),
      lines: lineAt(file, node.end) - lineAt(file, node.start) + 1,
      parameters: [node.params].flat().filter((one) => !DATABASE.has(nameOf(one) ?? '')).length,
    }))
}

const isFunction = ({ type, body }: Node) => /^(Arrow)?Function(Declaration|Expression)$/.test(type) && isNode(body)

const HOLDERS = new Set(['VariableDeclarator', 'Property', 'MethodDefinition', 'PropertyDefinition'])

function holderName(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === 'FunctionDeclaration') return nameOf(node.id) ?? 'default'
  return parent && HOLDERS.has(parent.type) ? nameOf(parent.id ?? parent.key) : undefined
}

function isInFunction(node: Node, around: ReadonlyMap<Node, Node | undefined>): boolean {
  const parent = around.get(node)
  return parent !== undefined && (isFunction(parent) || isInFunction(parent, around))
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return `${at(0.5)} / ${at(0.9)} / ${sorted.at(-1) ?? 0}`
}
