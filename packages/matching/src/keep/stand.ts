import { locate } from '../instance/locate.ts'
import type { Rule } from '../objective/rule.ts'
import type { Instance, Result } from '../types.ts'
import { draftOf } from './draft.ts'
import { fillPlace } from './fill-place.ts'
import type { Column, Row, Standing } from './standing.ts'

/**
 * A verified result without groups as a standing: the duals of its levels side by side. A capacity that no number of
 * eligible mentees could fill counts in full here, so the price of such a mentor may have to fall. O(pairs × words).
 */
export function standingOf(
  instance: Instance,
  result: Pick<Result, 'certificate' | 'matched'>,
  rules: readonly Rule[],
): Standing {
  const words = rules.length
  const { mentees, mentors, pins = [], forbidden = [] } = instance
  const { rows, columns } = laidOut(instance, rules)
  const levels = result.certificate.levels
  const capacity = Int32Array.from(mentors, (mentor) => mentor.capacity)
  const seat = seatsOf(rows, result)
  const at = seat.map((n, r) => (n < 0 ? -1 : (rows[r]?.column[n] ?? -1)))
  const start: Standing = {
    rules,
    words,
    rows: rows.map((row) => coupled(row, { pins, forbidden })),
    columns,
    capacity,
    u: Float64Array.from(
      { length: mentees.length * words },
      (_, k) => levels[k % words]?.mentees[Math.floor(k / words)] ?? 0,
    ),
    price: Float64Array.from({ length: mentors.length * words }, (_, k) =>
      capacity[Math.floor(k / words)] ? (levels[k % words]?.places[Math.floor(k / words)] ?? 0) : 0,
    ),
    seat,
    at,
    load: new Int32Array(mentors.length),
    couples: { pins, forbidden },
  }
  for (const c of at) if (c >= 0) start.load[c] = (start.load[c] ?? 0) + 1
  const draft = draftOf(start, { rows: 0, columns: 0 })
  for (let c = 0; c < columns.length; c++) fillPlace(draft, c)
  return draft
}

/** The pairs by mentee, as views into common arrays, and by mentor. */
function laidOut(instance: Instance, rules: readonly Rule[]): { rows: Row[]; columns: Column[] } {
  const { mentees, mentors, pairs } = instance
  const { mentee, mentor } = locate(instance)
  const words = rules.length
  const start = startsOf(mentee, mentees.length)
  const into = startsOf(mentor, mentors.length)
  const all = { column: new Int32Array(pairs.length), cost: new Int32Array(pairs.length * words) }
  const back = { row: new Int32Array(pairs.length), arc: new Int32Array(pairs.length) }
  const order = new Int32Array(pairs.length)
  const [fill, fillBack] = [start.slice(), into.slice()]
  for (const [k, pair] of pairs.entries()) {
    const [r, c] = [mentee[k] ?? 0, mentor[k] ?? 0]
    const at = fill[r] ?? 0
    fill[r] = at + 1
    order[at] = k
    all.column[at] = c
    for (let w = 0; w < words; w++) all.cost[at * words + w] = rules[w]?.ofPair(pair) ?? 0
    const place = fillBack[c] ?? 0
    fillBack[c] = place + 1
    back.row[place] = r
    back.arc[place] = at - (start[r] ?? 0)
  }
  return { rows: rowsOf(instance, { rules, start, order, ...all }), columns: columnsOf(mentors, into, back) }
}

type Laid = { rules: readonly Rule[]; start: Int32Array; order: Int32Array; column: Int32Array; cost: Int32Array }

function rowsOf({ mentees, pairs }: Instance, { rules, start, order, column, cost }: Laid): Row[] {
  const words = rules.length
  const none = new Uint8Array(pairs.length)
  return mentees.map((mentee, r) => {
    const [from, to] = [start[r] ?? 0, start[r + 1] ?? 0]
    return {
      mentee,
      pairs: Array.from(order.subarray(from, to), (k) => pairs[k]).filter((pair) => pair !== undefined),
      column: column.subarray(from, to),
      cost: cost.subarray(from * words, to * words),
      out: Int32Array.from(rules, (rule) => rule.ofMentee(mentee)),
      banned: none.subarray(from, to),
      pin: -1,
    }
  })
}

const columnsOf = (
  mentors: Instance['mentors'],
  into: Int32Array,
  { row, arc }: { row: Int32Array; arc: Int32Array },
): Column[] =>
  mentors.map((mentor, c) => ({
    mentor,
    row: row.subarray(into[c], into[c + 1]),
    arc: arc.subarray(into[c], into[c + 1]),
  }))

function startsOf(owner: Int32Array, owners: number): Int32Array {
  const start = new Int32Array(owners + 1)
  for (const k of owner) start[k + 1] = (start[k + 1] ?? 0) + 1
  for (let k = 0; k < owners; k++) start[k + 1] = (start[k + 1] ?? 0) + (start[k] ?? 0)
  return start
}

function coupled(row: Row, { pins, forbidden }: Standing['couples']): Row {
  const { id } = row.mentee
  const [bans, pin] = [forbidden.filter(([a]) => a === id), pins.find(([a]) => a === id)]
  if (bans.length === 0 && !pin) return row
  return {
    ...row,
    banned: Uint8Array.from(row.pairs, (pair) => (bans.some(([, p]) => p === pair.mentor) ? 1 : 0)),
    pin: pin ? row.pairs.findIndex((pair) => pair.mentor === pin[1]) : -1,
  }
}

function seatsOf(rows: readonly Row[], { matched }: Pick<Result, 'matched'>): Int32Array {
  const mentorOf = new Map(matched)
  return Int32Array.from(rows, ({ mentee, pairs }) => {
    const mentor = mentorOf.get(mentee.id)
    return mentor === undefined ? -1 : pairs.findIndex((pair) => pair.mentor === mentor)
  })
}
