import type { RankCategory } from '#src/calls/domain/eligibility.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Standing } from './recommendation.ts'
import { verdicts, type Verdict } from './verdict.ts'

/** What the desk sorts and filters by. */
export type DeskEntry = {
  readonly name: string
  readonly reference: string
  readonly institution: Id<'unit'> | null
  readonly category: RankCategory | null
  readonly standing: Standing
  readonly verdict: Verdict | null
  readonly assessed: boolean
  readonly withdrawn: boolean
  /** Holds a place of the call: accepted or offered one, and not given back. */
  readonly holds: boolean
  readonly tags: readonly string[]
  /** What its readers ticked for the desk, by the keys of the call. */
  readonly flags: readonly string[]
}

export const deskSorts = ['score', 'spread', 'readings', 'name'] as const

export type DeskSort = (typeof deskSorts)[number]

export const decisionFilters = ['open', ...verdicts, 'withdrawn'] as const

export type DecisionFilter = (typeof decisionFilters)[number]

/** Which rows of the desk are shown and in which order. Empty texts and `null` do not filter. */
export type DeskView = {
  readonly sort: DeskSort
  readonly descending: boolean
  readonly words: string
  readonly decision: DecisionFilter | null
  readonly institution: string
  readonly tag: string
  readonly flag: string
}

/** Best first: how the desk is opened. */
export const plainView: DeskView = {
  sort: 'score',
  descending: true,
  words: '',
  decision: null,
  institution: '',
  tag: '',
  flag: '',
}

/** The rows a view shows, in its order. Rows without a mean stand last, whichever way the sorting goes. */
export function seen<Row extends DeskEntry>(rows: readonly Row[], view: DeskView): Row[] {
  const wanted = view.words.toLocaleLowerCase()
  const shown = rows.filter(
    (row) =>
      (wanted === '' || `${row.name} ${row.reference}`.toLocaleLowerCase().includes(wanted)) &&
      (view.decision === null || decisionOf(row) === view.decision) &&
      (view.institution === '' || row.institution === view.institution) &&
      (view.tag === '' || row.tags.includes(view.tag)) &&
      (view.flag === '' || row.flags.includes(view.flag)),
  )
  const way = view.descending ? -1 : 1
  const { sort } = view
  return sort === 'name'
    ? shown.toSorted((a, b) => way * a.name.localeCompare(b.name))
    : shown.toSorted((a, b) => byNumber(keyOf(a, sort), keyOf(b, sort), way))
}

const decisionOf = (row: DeskEntry): DecisionFilter => (row.withdrawn ? 'withdrawn' : (row.verdict ?? 'open'))

function keyOf({ standing }: DeskEntry, sort: Exclude<DeskSort, 'name'>): number | null {
  if (sort === 'readings') return standing.count
  if (standing.mean === null) return null
  return sort === 'score' ? standing.mean : standing.spread
}

function byNumber(a: number | null, b: number | null, way: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return way * (a - b)
}
