import type { LocatedRequest } from '../readers/request.ts'
import type { ReaderPlan } from '../readers.ts'
import type { Chosen } from '../objective/cost-of.ts'
import type { Instance } from '../types.ts'
import type { Survivors } from './survivors.ts'

/**
 * A plan as a matching: one mentee per listed pair, one mentor per reader and then per application, and for every
 * pair an arc to its reader and, unless it is pinned, one to its application. `pairOfArc` is the pair a reader's arc
 * stands for, −1 for the arcs of applications, which cost nothing.
 */
export type ReadingsAsMatching = {
  readonly instance: Instance
  readonly outcome: Chosen
  readonly survivors: Survivors
  readonly pairOfArc: Int32Array
}

/** The matching a plan means, or which rule of the request it breaks. O(pairs). */
export function readingsAsMatching(
  located: LocatedRequest,
  plan: ReaderPlan,
): ReadingsAsMatching | { violation: string } {
  const given = takenPairs(located, plan)
  if (typeof given === 'string') return { violation: given }
  const violation = listFault(located, plan, given)
  return violation === undefined ? matchingOf(located, given) : { violation }
}

/** For each listed pair whether the plan takes it; a sentence for a reading that may not be. */
function takenPairs({ request, reader, application, pinned }: LocatedRequest, plan: ReaderPlan): Uint8Array | string {
  const at = new Map(request.pairs.map((pair, k) => [JSON.stringify([pair.application, pair.reader]), k]))
  const taken = new Uint8Array(request.pairs.length)
  for (const reading of plan.readings) {
    const k = at.get(JSON.stringify(reading))
    if (k === undefined) return `${reading[1]} may not read ${reading[0]}: they are not a listed pair.`
    if (taken[k]) return `${reading[1]} reads ${reading[0]} twice.`
    taken[k] = 1
  }
  const [readersOf, load] = [counts(application, taken), counts(reader, taken)]
  for (const [a, id] of request.applications.entries())
    if ((readersOf.get(a) ?? 0) > request.perApplication) return `${id} has more readers than asked for.`
  for (const [r, { id, maximum }] of request.readers.entries())
    if ((load.get(r) ?? 0) > maximum) return `${id} reads more than the ${maximum} they may.`
  const left = pinned.findIndex((isPinned, k) => isPinned === 1 && !taken[k])
  return left < 0 ? taken : `${request.pairs[left]?.application} is pinned to ${request.pairs[left]?.reader}.`
}

/** The lists of what is missing and who has too little must say exactly what the readings leave open. */
function listFault({ request, reader, application }: LocatedRequest, plan: ReaderPlan, taken: Uint8Array) {
  const [readersOf, load] = [counts(application, taken), counts(reader, taken)]
  const missing = request.applications.flatMap((id, a) => {
    const readers = request.perApplication - (readersOf.get(a) ?? 0)
    return readers > 0 ? [{ application: id, readers }] : []
  })
  const idle = request.readers.flatMap(({ id, minimum = 0 }, r) =>
    (load.get(r) ?? 0) < minimum ? [{ reader: id, load: load.get(r) ?? 0 }] : [],
  )
  if (JSON.stringify(missing) !== JSON.stringify(plan.missing))
    return 'The list of missing readers is not the true one.'
  return JSON.stringify(idle) === JSON.stringify(plan.idle)
    ? undefined
    : 'The list of idle readers is not the true one.'
}

function counts(of: Int32Array, taken: Uint8Array): Map<number, number> {
  const count = new Map<number, number>()
  for (const [k, one] of of.entries()) if (taken[k]) count.set(one, (count.get(one) ?? 0) + 1)
  return count
}

type Arc = { readonly row: number; readonly pair: number; readonly column: number; readonly to: string }

/** Columns are the readers, then the applications. */
function arcsOf({ request, application, reader, pinned }: LocatedRequest): Arc[] {
  return request.pairs.flatMap((pair, k) => {
    const away = { row: k, pair: -1, column: request.readers.length + (application[k] ?? 0), to: pair.application }
    return [{ row: k, pair: k, column: reader[k] ?? 0, to: pair.reader }, ...(pinned[k] ? [] : [away])]
  })
}

function matchingOf(located: LocatedRequest, taken: Uint8Array): ReadingsAsMatching {
  const { pairs, readers, applications } = located.request
  const arcs = arcsOf(located)
  const ids = [...readers.map(({ id }) => id), ...applications]
  const nameOf = (row: number) => `${pairs[row]?.application} read by ${pairs[row]?.reader}`
  const outcome = { pairOf: new Int32Array(pairs.length).fill(-1), load: new Int32Array(ids.length) }
  for (const [n, { row, pair, column }] of arcs.entries()) {
    if (pair >= 0 !== (taken[row] === 1)) continue
    outcome.pairOf[row] = n
    outcome.load[column] = (outcome.load[column] ?? 0) + 1
  }
  return {
    instance: {
      mentees: pairs.map((_, k) => ({ id: nameOf(k) })),
      mentors: ids.map((id) => ({ id, capacity: 0 })),
      pairs: arcs.map(({ row, to }) => ({ mentee: nameOf(row), mentor: to, score: 0 })),
    },
    outcome,
    pairOfArc: Int32Array.from(arcs, ({ pair }) => pair),
    survivors: everyPlan(located, arcs),
  }
}

/** What the request alone allows: readers up to their maximum, of an application's d pairs at least d − k not read. */
function everyPlan({ request, application, reader }: LocatedRequest, arcs: readonly Arc[]): Survivors {
  const { readers, applications, perApplication } = request
  const columns = readers.length + applications.length
  const listed = new Int32Array(columns)
  for (const constraints of [reader, application.map((a) => readers.length + a)])
    for (const c of constraints) listed[c] = (listed[c] ?? 0) + 1
  const column = Int32Array.from(arcs, (arc) => arc.column)
  const most = listed.map((count, c) => (c < readers.length ? Math.min(count, readers[c]?.maximum ?? 0) : count))
  return {
    pair: new Uint8Array(arcs.length).fill(1),
    must: new Uint8Array(request.pairs.length).fill(1),
    least: listed.map((count, c) => (c < readers.length ? 0 : Math.max(0, count - perApplication))),
    most,
    mentee: Int32Array.from(arcs, ({ row }) => row),
    mentor: column,
    placeOf: column,
    first: Int32Array.from({ length: columns + 1 }, (_, c) => c),
    capacity: most,
    full: new Uint8Array(columns),
  }
}
