import type { Id } from '#src/kernel/id.ts'
import { readingFit } from './reading-fit.ts'
import type { Standing } from './recommendation.ts'
import { mayRead, pairKey, type Board, type Reader } from './share-out.ts'

/** An application that needs another reader. */
export type Needed = {
  readonly application: Id<'application'>
  /** Its readers differ by more than the rule allows, or it has fewer than the call asks for. */
  readonly why: 'differ' | 'too-few'
  /** Who can be given it: nobody too near, nobody who has it, nobody at their bound; the least loaded first, then the best fit. */
  readonly candidates: readonly Reader[]
}

export type Stands = { readonly id: Id<'application'>; readonly standing: Standing }

/**
 * The applications, out of those looked at, that need another reader. What somebody has who reads no more counts only if
 * they handed it in. Where readers differ, one more is asked; once that one has it, the application is off the list.
 */
export function neededReadings(board: Board, looked: readonly Stands[]): Needed[] {
  const active = new Set(board.readers.filter(({ isActive }) => isActive).map(({ id }) => id))
  const counted = board.held.filter(({ state, reader }) => state === 'finished' || active.has(reader))
  const readers = Map.groupBy(counted, ({ application }) => application)
  const open = new Set(board.applications.filter(({ isOpen }) => isOpen).map(({ id }) => id))
  return looked.flatMap(({ id, standing }): Needed[] => {
    if (!open.has(id)) return []
    const has = readers.get(id) ?? []
    const isWaiting = has.some(({ state }) => state !== 'finished')
    const candidates = () => candidatesFor(board, id, new Set(looked.map((one) => one.id)))
    if (has.length < board.rule.readersEach) return [{ application: id, why: 'too-few', candidates: candidates() }]
    return standing.needsAnother && !isWaiting ? [{ application: id, why: 'differ', candidates: candidates() }] : []
  })
}

/** Who can be given an application. Bounds rest on everything somebody has, the order only on what is looked at. */
export function candidatesFor(
  board: Board,
  id: Id<'application'>,
  looked: ReadonlySet<Id<'application'>>,
): readonly Reader[] {
  const application = board.applications.find((one) => one.id === id)
  if (!application) return []
  const had = new Set(board.held.map(pairKey))
  const loadOf = (reader: Reader, counts: (application: Id<'application'>) => boolean) =>
    board.held.filter((one) => one.reader === reader.id && counts(one.application)).length
  const fit = (reader: Reader) => readingFit(application, reader, board.rule.readerLanguages) ?? 0
  const isFree = (reader: Reader) =>
    !had.has(pairKey({ application: id, reader: reader.id })) &&
    (reader.maximum === null || loadOf(reader, () => true) < reader.maximum)
  const seen = (reader: Reader) => loadOf(reader, (one) => looked.has(one))
  return mayRead(application, board)
    .filter(isFree)
    .toSorted((a, b) => seen(a) - seen(b) || fit(b) - fit(a) || (a.id < b.id ? -1 : 1))
}
