import type { assignReaders } from 'advance-match/readers'
import type { Id } from '#src/kernel/id.ts'
import { readingFit } from './reading-fit.ts'
import { fixedReaders, mayRead, pairKey, type Board, type Held, type Reader } from './share-out.ts'

/** What the engine is asked. */
export type ReadersRequest = Parameters<typeof assignReaders>[0]

/** The application an entry of a request stands for. */
export const applicationOf = (entry: string): Id<'application'> => entry.slice(0, 36) as Id<'application'>

/** Whether an entry may get further readers. Those that may not only carry what an application has beyond the wanted number. */
const FURTHER = ' and further'

export const asksForReaders = (entry: string): boolean => !entry.endsWith(FURTHER)

/** Somebody who has an application already keeps it before somebody who fits equally well. */
const HAS_IT = 1000

/**
 * The question put to the engine: each open application to so many readers, none of them excluded, loads between bounds,
 * everything kept and pinned in its place. `ceiling` bounds the readers for whom no maximum was set, `floor` those without a
 * minimum. An application with more readers than wanted stands in further entries, so that every load counts.
 */
export function sharingRequest(
  board: Board,
  kept: readonly Held[],
  { ceiling, floor }: { ceiling: number; floor: number },
): ReadersRequest {
  const fixed = fixedReaders(board, kept)
  const has = new Set(board.held.map(pairKey))
  const applications: string[] = []
  const pairs: { application: string; reader: string; score: number }[] = []
  const pins: [string, string][] = []
  for (const one of board.applications) {
    const own = [...(fixed.get(one.id) ?? [])]
    for (const [i, reader] of own.entries()) {
      const entry =
        i < board.rule.readersEach ? one.id : `${one.id} ${Math.floor(i / board.rule.readersEach)}${FURTHER}`
      if (applications.at(-1) !== entry) applications.push(entry)
      pairs.push({ application: entry, reader, score: 0 })
      pins.push([entry, reader])
    }
    if (!one.isOpen || own.length >= board.rule.readersEach) continue
    if (own.length === 0) applications.push(one.id)
    for (const reader of mayRead(one, board)) {
      if (own.includes(reader.id)) continue
      const fit = readingFit(one, reader, board.rule.readerLanguages) ?? 0
      const bonus = has.has(pairKey({ application: one.id, reader: reader.id })) ? HAS_IT : 0
      pairs.push({ application: one.id, reader: reader.id, score: fit + bonus })
    }
  }
  const load = loadsOf(fixed)
  const readers = board.readers.map((reader) => bounded(reader, load.get(reader.id) ?? 0, { ceiling, floor }))
  return { applications, readers, pairs, perApplication: board.rule.readersEach, pins }
}

function loadsOf(fixed: ReadonlyMap<Id<'application'>, ReadonlySet<Id<'person'>>>): Map<Id<'person'>, number> {
  const load = new Map<Id<'person'>, number>()
  for (const readers of fixed.values()) for (const reader of readers) load.set(reader, (load.get(reader) ?? 0) + 1)
  return load
}

/** Nobody's bounds are below what they hold; who reads nothing more gets nothing more. */
function bounded(reader: Reader, load: number, { ceiling, floor }: { ceiling: number; floor: number }) {
  if (!reader.isActive) return { id: reader.id, maximum: load }
  const maximum = Math.max(load, reader.maximum ?? Math.max(ceiling, reader.minimum))
  return { id: reader.id, minimum: Math.min(maximum, Math.max(reader.minimum, floor)), maximum }
}
