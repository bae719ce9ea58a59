import { checked } from '../instance/check-instance.ts'
import { InputError } from '../instance/input-error.ts'
import type { Mentee, Mentor, Pair } from '../types.ts'
import { couplesAfter, couplesWithout, resized, unknownId, type Change } from './change.ts'
import { draftOf, release, type Draft } from './draft.ts'
import type { Places } from './places.ts'
import { emptyRow, withArcs, withPair, withRows } from './rows.ts'
import { excess, type Row, type Standing } from './standing.ts'

/**
 * A draft after a change, before anybody looks for a place: `rows` have other arcs or lost their seat, `columns` may
 * charge too much, `opened` are new; `gone` and `come` are the pairs that are no longer and newly listed.
 */
export type Edit = {
  draft: Draft
  places: Places
  rows: number[]
  columns: number[]
  opened: number[]
  gone: Pair[]
  come: Pair[]
}

/** Makes a change in a copy. Throws an InputError for ids that are not known, or known when they should be new. */
export function edited(from: Standing, places: Places, change: Change): Edit {
  const more = { rows: change.kind === 'mentee-joins' ? 1 : 0, columns: change.kind === 'mentor-joins' ? 1 : 0 }
  const edit: Edit = { draft: draftOf(from, more), places, rows: [], columns: [], opened: [], gone: [], come: [] }
  switch (change.kind) {
    case 'mentee-leaves':
      return menteeLeaves(edit, change.mentee)
    case 'mentee-joins':
      return menteeJoins(edit, change.mentee, change.pairs)
    case 'mentor-leaves':
      return mentorLeaves(edit, change.mentor)
    case 'mentor-joins':
      return mentorJoins(edit, change.mentor, change.pairs)
    case 'capacity':
      return capacityChanges(edit, change)
    case 'pair':
      return pairChanges(edit, change.pair)
    default:
      return coupleChanges(edit, change)
  }
}

function menteeLeaves(edit: Edit, id: string): Edit {
  const { draft } = edit
  const r = rowNamed(edit, id)
  vacate(edit, r)
  edit.gone.push(...livePairs(draft, r))
  draft.rows[r] = undefined
  draft.couples = couplesWithout(draft.couples, 'mentee', id)
  return edit
}

function menteeJoins(edit: Edit, mentee: Mentee, pairs: readonly Pair[]): Edit {
  const { draft } = edit
  const known = pairs.map((pair) => columnIfAny(edit, pair.mentor))
  const mentors = [...new Set(known)].flatMap((c) => draft.columns[c]?.mentor ?? [])
  checked({ mentees: [mentee], mentors, pairs })
  if (rowIfAny(edit, mentee.id) >= 0) throw takenId(mentee.id)
  const r = draft.rows.length
  draft.rows.push(emptyRow(mentee, draft.rules))
  edit.places = edit.places.withRow(mentee.id, r)
  addPairs(edit, r, pairs)
  edit.rows.push(r)
  return edit
}

function mentorLeaves(edit: Edit, id: string): Edit {
  const { draft } = edit
  const c = columnNamed(edit, id)
  while ((draft.load[c] ?? 0) > 0) vacate(edit, draft.head[c] ?? -1)
  for (const [k, r] of draft.columns[c]?.row.entries() ?? []) {
    const row = draft.rows[r]
    const n = draft.columns[c]?.arc[k] ?? -1
    const pair = row?.pairs[n]
    if (!row || !pair) continue
    edit.gone.push(pair)
    if (row.pin === n) draft.rows[r] = { ...row, pin: -1 }
  }
  draft.columns[c] = undefined
  shut(draft, c)
  draft.couples = couplesWithout(draft.couples, 'mentor', id)
  return edit
}

function mentorJoins(edit: Edit, mentor: Mentor, pairs: readonly Pair[]): Edit {
  const { draft } = edit
  const known = pairs.map((pair) => rowIfAny(edit, pair.mentee))
  checked({ mentees: [...new Set(known)].flatMap((r) => draft.rows[r]?.mentee ?? []), mentors: [mentor], pairs })
  if (columnIfAny(edit, mentor.id) >= 0) throw takenId(mentor.id)
  const c = draft.columns.length
  draft.columns.push({ mentor, row: new Int32Array(0), arc: new Int32Array(0) })
  draft.capacity[c] = mentor.capacity
  edit.places = edit.places.withColumn(mentor.id, c)
  const arcs = pairs.map((pair, k) => {
    const row = known[k] ?? -1
    const arc = draft.rows[row]?.column.length ?? 0
    appendArc(edit, row, pair, c)
    return { row, arc }
  })
  const column = draft.columns[c]
  if (column) draft.columns[c] = withRows(column, arcs)
  edit.come.push(...pairs)
  edit.opened.push(c)
  return edit
}

function capacityChanges(edit: Edit, change: { mentor: string; capacity: number; minimum?: number }): Edit {
  const { draft } = edit
  const c = columnNamed(edit, change.mentor)
  const column = draft.columns[c]
  if (!column) return edit
  const mentor = resized(column.mentor, change)
  checked({ mentees: [], mentors: [mentor], pairs: [] })
  const pins = draft.couples.pins.filter(([, p]) => p === mentor.id).length
  if (pins > mentor.capacity)
    throw new InputError(
      'the capacity',
      `is ${mentor.capacity}, but ${pins} mentees are pinned to ${mentor.id}`,
      'drop a pin',
    )
  if (draft.capacity[c] === 0) edit.opened.push(c)
  draft.columns[c] = { ...column, mentor }
  draft.capacity[c] = mentor.capacity
  while (isOvercrowded(draft, c)) vacate(edit, draft.head[c] ?? -1)
  if (mentor.capacity === 0) shut(draft, c)
  edit.columns.push(c)
  return edit
}

function pairChanges(edit: Edit, pair: Pair): Edit {
  const { draft } = edit
  const [r, c] = [rowNamed(edit, pair.mentee), columnNamed(edit, pair.mentor)]
  const [row, column] = [draft.rows[r], draft.columns[c]]
  if (!row || !column) return edit
  checked({ mentees: [row.mentee], mentors: [column.mentor], pairs: [pair] })
  vacate(edit, r)
  const n = row.column.indexOf(c)
  if (n < 0) addPairs(edit, r, [pair])
  else {
    edit.gone.push(...row.pairs.slice(n, n + 1))
    edit.come.push(pair)
    draft.rows[r] = withPair(row, n, pair, draft.rules)
  }
  return edit
}

type CoupleChange = { kind: 'pin' | 'unpin' | 'forbid' | 'allow'; mentee: string; mentor: string }

function coupleChanges(edit: Edit, change: CoupleChange): Edit {
  const { draft } = edit
  const [r, c] = [rowNamed(edit, change.mentee), columnNamed(edit, change.mentor)]
  const row = draft.rows[r]
  if (!row) return edit
  const n = row.column.indexOf(c)
  const next = coupled(edit, { row, n, c }, change)
  draft.couples = couplesAfter(draft.couples, change)
  if (next === row) return edit
  vacate(edit, r)
  draft.rows[r] = next
  return edit
}

/** The row after a pin or a ban on its arc n to column c was set or lifted. */
function coupled(
  { draft }: Edit,
  { row, n, c }: { row: Row; n: number; c: number },
  { kind, mentee, mentor }: CoupleChange,
): Row {
  const pins = draft.couples.pins.filter(([, p]) => p === mentor).length
  switch (kind) {
    case 'unpin':
      return n >= 0 && row.pin === n ? { ...row, pin: -1 } : row
    case 'allow':
      return n < 0 ? row : { ...row, banned: row.banned.with(n, 0) }
    case 'forbid':
      if (n >= 0 && row.pin === n)
        throw new InputError('the ban', `forbids ${mentee} with ${mentor}, who are pinned`, 'drop the pin')
      return n < 0 ? row : { ...row, banned: row.banned.with(n, 1) }
    case 'pin':
      if (n < 0)
        throw new InputError('the pin', `joins ${mentee} and ${mentor}, who are not a listed pair`, 'list the pair')
      if (row.pin >= 0 && row.pin !== n)
        throw new InputError('the pin', `pins ${mentee} a second time`, 'drop the other pin')
      if (row.banned[n] || (row.pin < 0 && pins >= (draft.capacity[c] ?? 0)))
        throw new InputError('the pin', `joins ${mentee} to ${mentor}, which is forbidden or has no place`, 'make room')
      return { ...row, pin: n }
  }
}

/** Lists pairs of row r with columns that are there. */
function addPairs(edit: Edit, r: number, pairs: readonly Pair[]): void {
  const { draft } = edit
  for (const pair of pairs) {
    const c = columnNamed(edit, pair.mentor)
    const column = draft.columns[c]
    const arc = draft.rows[r]?.column.length ?? 0
    appendArc(edit, r, pair, c)
    if (column) draft.columns[c] = withRows(column, [{ row: r, arc }])
  }
  edit.come.push(...pairs)
}

function appendArc({ draft }: Edit, r: number, pair: Pair, c: number): void {
  const row = draft.rows[r]
  const isBanned = draft.couples.forbidden.some(([a, p]) => a === pair.mentee && p === pair.mentor)
  if (row) draft.rows[r] = withArcs(row, [{ pair, column: c, isBanned }], draft.rules)
}

/** Row r leaves its seat and looks for one again; what it leaves may be too dear now. */
function vacate(edit: Edit, r: number): void {
  const c = release(edit.draft, r)
  if (c >= 0) edit.columns.push(c)
  edit.rows.push(r)
}

const isOvercrowded = (draft: Draft, c: number): boolean => {
  const load = draft.load[c] ?? 0
  return load > (draft.capacity[c] ?? 0) || (load > 0 && excess(draft, c, load) < 0)
}

function shut({ capacity, price, words }: Draft, c: number): void {
  capacity[c] = 0
  price.fill(0, c * words, (c + 1) * words)
}

const livePairs = ({ rows, columns }: Draft, r: number): Pair[] =>
  rows[r]?.pairs.filter((_, n) => columns[rows[r]?.column[n] ?? -1]) ?? []

const rowIfAny = ({ draft, places }: Edit, id: string): number => places.rowOf(draft, id)

const columnIfAny = ({ draft, places }: Edit, id: string): number => places.columnOf(draft, id)

function rowNamed(edit: Edit, id: string): number {
  const r = rowIfAny(edit, id)
  if (r < 0) throw unknownId(id)
  return r
}

function columnNamed(edit: Edit, id: string): number {
  const c = columnIfAny(edit, id)
  if (c < 0) throw unknownId(id)
  return c
}

const takenId = (id: string): InputError =>
  new InputError('the change', `brings “${id}”, who is listed already`, 'give everybody an id of their own')
