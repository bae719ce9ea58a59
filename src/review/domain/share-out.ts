import type { SharingRule } from '#src/calls/domain/sharing-rule.ts'
import type { Id } from '#src/kernel/id.ts'
import { readingFit, type Reads, type Written } from './reading-fit.ts'

/** An application that is read; `isOpen` unless it was decided or may not take part, and needs no further reader. */
export type ToRead = Written & { readonly id: Id<'application'>; readonly isOpen: boolean }

/** Somebody who reads or has read for the call. Bounds are those set for them; `isActive` unless they read nothing more. */
export type Reader = Reads & {
  readonly id: Id<'person'>
  readonly isActive: boolean
  readonly minimum: number
  readonly maximum: number | null
}

export type Pair = { readonly application: Id<'application'>; readonly reader: Id<'person'> }

/** One reading as it stands: given out, begun (the conflict question is answered), or handed in. */
export type Held = Pair & { readonly reading: Id<'reading'>; readonly state: 'given' | 'begun' | 'finished' }

/** What sharing out rests on. */
export type Board = {
  readonly rule: SharingRule
  readonly applications: readonly ToRead[]
  readonly readers: readonly Reader[]
  readonly held: readonly Held[]
  readonly pins: readonly Pair[]
  /** Pairs that must not be: too near, or wished for as a mentor. */
  readonly excluded: ReadonlySet<string>
}

/** What stays with its reader: everything that was given, or what was begun. */
export const keeping = ['given', 'begun'] as const

export type Keep = (typeof keeping)[number]

/** The key of a pair in a set. */
export const pairKey = ({ application, reader }: { application: string; reader: string }): string =>
  `${application} ${reader}`

/** The readings that stay where they are. What was handed in always does; of somebody who stopped, nothing else. */
export function keptOf(board: Board, keep: Keep): Held[] {
  const active = new Set(board.readers.filter(({ isActive }) => isActive).map(({ id }) => id))
  const pinned = new Set(board.pins.map(pairKey))
  return board.held.filter((one) => {
    if (one.state === 'finished') return true
    if (!active.has(one.reader)) return false
    return keep === 'given' || one.state === 'begun' || pinned.has(pairKey(one))
  })
}

/** Who may be given an application: active, not excluded, and reading its language where that is required. */
export const mayRead = (application: ToRead, { readers, excluded, rule }: Board): Reader[] =>
  readers.filter(
    (reader) =>
      reader.isActive &&
      !excluded.has(pairKey({ application: application.id, reader: reader.id })) &&
      readingFit(application, reader, rule.readerLanguages) !== null,
  )

/** The readers of each application that no plan may change: what is kept, and the pins that can be. */
export function fixedReaders(board: Board, kept: readonly Held[]): Map<Id<'application'>, Set<Id<'person'>>> {
  const fixed = new Map<Id<'application'>, Set<Id<'person'>>>(board.applications.map(({ id }) => [id, new Set()]))
  for (const { application, reader } of kept) fixed.get(application)?.add(reader)
  const open = new Map(board.applications.filter(({ isOpen }) => isOpen).map((one) => [one.id, one]))
  for (const { application, reader } of board.pins) {
    const one = open.get(application)
    if (one && mayRead(one, board).some(({ id }) => id === reader)) fixed.get(application)?.add(reader)
  }
  return fixed
}
