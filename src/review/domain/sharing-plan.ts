import { assignReaders, type ReaderPlan } from 'advance-match/readers'
import { verifyReaders } from 'advance-match/verify-readers'
import type { Id } from '#src/kernel/id.ts'
import { fixedReaders, keptOf, mayRead, pairKey, type Board, type Held, type Keep, type Pair } from './share-out.ts'
import { applicationOf, asksForReaders, sharingRequest, type ReadersRequest } from './sharing-request.ts'

/** Why an application lacks a reader: too few may read it at all, or all who may have as much as they should. */
export type Shortage = {
  readonly application: Id<'application'>
  readonly readers: number
  readonly why: 'nobody-may' | 'all-full'
}

/** What sharing out would change, and what it would leave open. */
export type SharingPlan = {
  readonly gives: readonly Pair[]
  readonly takes: readonly Held[]
  /** Everything as it would be afterwards. */
  readonly after: readonly Pair[]
  readonly missing: readonly Shortage[]
}

/** The plan with the question it answers, so that anybody can check it. */
export type ProvenPlan = SharingPlan & { readonly request: ReadersRequest; readonly answer: ReaderPlan }

/**
 * The best way to share the applications out: as few readings missing as possible, then loads as even as the exclusions
 * allow for everybody without bounds of their own, then the best fit. The engine's plan is checked against its certificate
 * by code that shares nothing with the solver; a plan that fails is never shown.
 */
export function planSharing(board: Board, keep: Keep): ProvenPlan {
  const kept = keptOf(board, keep)
  const { request, answer } = evenest(board, kept)
  const verdict = verifyReaders(request, answer)
  if (!verdict.ok) throw new Error(`the plan of the readings does not hold: ${verdict.violation}`)

  const had = new Set(board.held.map(pairKey))
  const after = answer.readings.map(([entry, reader]) => ({
    application: applicationOf(entry),
    reader: reader as Id<'person'>,
  }))
  const has = new Set(after.map(pairKey))
  return {
    gives: after.filter((pair) => !had.has(pairKey(pair))),
    takes: board.held.filter((one) => !has.has(pairKey(one))),
    after,
    missing: shortages(board, answer),
    request,
    answer,
  }
}

/** The lowest ceiling for which no more is missing than without any. */
function evenest(board: Board, kept: readonly Held[]): { request: ReadersRequest; answer: ReaderPlan } {
  const bounds = evenShares(board, kept)
  const solve = (ceiling: number) => {
    const request = sharingRequest(board, kept, { ...bounds, ceiling })
    return { request, answer: assignReaders(request) }
  }
  const first = solve(bounds.ceiling)
  if (missingOf(first.answer) === 0) return first
  const most = board.applications.length
  const least = missingOf(solve(most).answer)
  for (let ceiling = bounds.ceiling; ceiling < most; ceiling += 1) {
    const next = solve(ceiling)
    if (missingOf(next.answer) === least) return next
  }
  return solve(most)
}

const missingOf = ({ missing }: ReaderPlan): number =>
  missing.reduce((sum, { application, readers }) => sum + (asksForReaders(application) ? readers : 0), 0)

/** The even share of all readings among those who read: what each reads at most, and at least, if nothing stands against it. */
export function evenShares(board: Board, kept: readonly Held[]): { ceiling: number; floor: number } {
  const active = board.readers.filter(({ isActive }) => isActive)
  const fixed = fixedReaders(board, kept)
  const ids = new Set(active.map(({ id }) => id))
  const total = board.applications.reduce((sum, { id, isOpen }) => {
    const own = [...(fixed.get(id) ?? [])]
    return (
      sum +
      own.filter((reader) => ids.has(reader)).length +
      (isOpen ? Math.max(0, board.rule.readersEach - own.length) : 0)
    )
  }, 0)
  const room = (each: number) => active.reduce((sum, { maximum }) => sum + Math.min(maximum ?? each, each), 0)
  const need = (each: number) =>
    active.reduce((sum, { minimum, maximum }) => sum + Math.max(minimum, Math.min(maximum ?? each, each)), 0)
  let ceiling = 0
  while (ceiling < board.applications.length && room(ceiling) < total) ceiling += 1
  let floor = 0
  while (floor < ceiling && need(floor + 1) <= total) floor += 1
  return { ceiling, floor }
}

function shortages(board: Board, { missing }: ReaderPlan): Shortage[] {
  const of = new Map(board.applications.map((one) => [one.id, one]))
  return missing.flatMap(({ application: entry, readers }) => {
    const application = of.get(applicationOf(entry))
    if (!application?.isOpen || !asksForReaders(entry)) return []
    const able = mayRead(application, board).length
    return [{ application: application.id, readers, why: able < board.rule.readersEach ? 'nobody-may' : 'all-full' }]
  })
}
