/**
 * The matching engine against scipy (LAPJVsp, LAPJV), munkres and HiGHS: CPU time of one run, best of the repeats, the
 * same optimum on every row. `node bench/matching.ts [--large] [--write]`: --large adds the table of 50 million pairs
 * (some minutes, 3 GB for scipy), --write puts the tables into the README. The last line is one JSON object.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RowMeasure, Measure } from './matching-row.ts'
import { rows, type Peer } from './matching-rows.ts'
import { orLibrary } from './or-library.ts'
import { callsOf, explanations, repairsOf, type Calls, type Repairs } from './targets.ts'

const PEERS: Record<Peer, string> = { sparse: 'scipy sparse', dense: 'scipy dense', munkres: 'munkres', highs: 'highs' }

const measured = rows.flatMap((row, k) => (row.isLarge && !process.argv.includes('--large') ? [] : [measureApart(k)]))
const calls = {
  '2,000 × 1,000': callsOf({ mentees: 2000, mentors: 1000, places: 2600 }),
  '10,000 × 5,000': callsOf({ mentees: 10_000, mentors: 5000, places: 13_000 }),
}
const sizes = {
  '2,000 × 1,000': { mentees: 2000, mentors: 1000, places: 2600 },
  '10,000 × 5,000': { mentees: 10_000, mentors: 5000, places: 13_000 },
  '10,000 × 5,000, 7,496 places': { mentees: 10_000, mentors: 5000, places: 7496 },
}
const repairs = Object.fromEntries(
  Object.entries(sizes).flatMap(([name, size]) =>
    ['size,score', 'size,leximin,score'].map((objective) => [`${name}, ${objective}`, repairsOf(size, objective)]),
  ),
)
const explained = {
  '200 × 150': explanations({ mentees: 200, mentors: 150, degree: 50, places: 210 }),
  '2,000 × 1,000': explanations({ mentees: 2000, mentors: 1000, degree: 60, places: 2100 }),
}
const library = await orLibrary()

const report = [solverTable(measured), callTable(calls), repairTable(repairs), explainedText(), libraryText()].join(
  '\n\n',
)
console.log(report)
if (process.argv.includes('--write')) writeInto(join(import.meta.dirname, '../README.md'), report)
console.log(
  JSON.stringify({ bench: 'matching', node: process.version, rows: measured, calls, repairs, explained, library }),
)

/** Measures a row in a process of its own; ends the run when a peer finds another optimum. */
function measureApart(k: number): RowMeasure {
  const out = execFileSync(
    process.execPath,
    ['--max-old-space-size=8000', join(import.meta.dirname, 'matching-row.ts'), String(k)],
    { encoding: 'utf8' },
  )
  const row: RowMeasure = JSON.parse(out)
  const other = Object.entries(row.peers).find(([, peer]) => peer.score !== row.ours.score)
  if (other) throw new Error(`${row.name}: ${other[0]} finds ${other[1].score}, we find ${row.ours.score}.`)
  return row
}

function solverTable(measures: readonly RowMeasure[]): string {
  const names = Object.keys(PEERS).filter((name): name is Peer => name in PEERS)
  const cell = (ours: Measure, peer: Measure | undefined): string =>
    peer
      ? `${number(peer.ms)} (${number(peer.ms / ours.ms)}×)${peer.mb && peer.mb > 500 ? `, ${number(peer.mb)} MB` : ''}`
      : '–'
  return table(
    [
      'mentees × mentors',
      'pairs',
      'ours, ms',
      'method',
      'peak MB',
      ...names.map((name) => `${PEERS[name]}, ms (ratio)`),
    ],
    measures.map(({ name, pairs, ours, peers }) => [
      name,
      pairs.toLocaleString('en'),
      number(ours.ms),
      ours.engine ?? '',
      number(ours.mb ?? 0),
      ...names.map((peer) => cell(ours, peers[peer])),
    ]),
  )
}

function callTable(all: Record<string, Calls>): string {
  const ms: Exclude<keyof Calls, 'tradeOff'>[] = [
    'match',
    'verify',
    'repair',
    'leximin',
    'verifyLeximin',
    'repairLeximin',
  ]
  return table(
    [
      'whole calls, ms of CPU',
      'match',
      'verify',
      'repair',
      'match, leximin',
      'verify it',
      'repair it',
      'stable: size, score',
      'best: size, score, blocking pairs',
    ],
    Object.entries(all).map(([name, one]) => {
      const { stable, optimal } = one.tradeOff
      return [
        name,
        ...ms.map((key) => number(one[key])),
        `${stable.size}, ${stable.score}`,
        `${optimal.size}, ${optimal.score}, ${optimal.blockingPairs}`,
      ]
    }),
  )
}

function repairTable(all: Record<string, Repairs>): string {
  const kinds = Object.keys(Object.values(all)[0]?.after ?? {})
  return table(
    ['kept results, ms of CPU', 'match anew', 'keep, once', ...kinds.map((kind) => `${kind} (times faster)`)],
    Object.entries(all).map(([name, { match, keep, after }]) => [
      name,
      number(match),
      number(keep),
      ...kinds.map((kind) => `${number(after[kind] ?? 0)} (${number(match / (after[kind] ?? 0))}×)`),
    ]),
  )
}

function explainedText(): string {
  return `Explanations: ${Object.entries(explained)
    .map(
      ([name, { prepare, perMentee }]) =>
        `${name}: ${number(prepare)} ms to prepare, ${number(perMentee)} ms for all alternatives of a mentee`,
    )
    .join('; ')}.`
}

function libraryText(): string {
  const { solved, absent } = library
  const equal = solved.filter(({ published, found }) => published === found).length
  const rows = solved.map(({ name, published, found, ms, scipyMs }) => [
    name,
    String(published),
    String(found),
    number(ms),
    `${number(scipyMs)} (${number(scipyMs / ms)}×)`,
  ])
  const missing =
    absent.length > 0 ? [`Not measured, because their files could not be fetched: ${absent.join(', ')}.`] : []
  return [
    `OR-Library, assignment: ${equal} of ${solved.length} published optima found, each with an accepted certificate.`,
    '',
    table(['instance', 'published', 'found', 'ours, ms', 'scipy, ms (ratio)'], rows),
    ...missing,
  ].join('\n')
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')
}

function number(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return value.toFixed(value >= 10 ? 0 : value >= 1 ? 1 : 2)
}

/** Replaces what stands between the two marks of the README. */
function writeInto(file: string, text: string): void {
  const [start, end] = ['<!-- measured -->', '<!-- /measured -->']
  const before = readFileSync(file, 'utf8')
  const [from, to] = [before.indexOf(start), before.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${file} lacks the marks ${start} and ${end}.`)
  writeFileSync(file, `${before.slice(0, from + start.length)}\n\n${text}\n\n${before.slice(to)}`)
}
