import { parentPort, workerData } from 'node:worker_threads'
import type { People } from '../pairing/people.ts'
import type { Tables } from './aims.ts'
import { findSeating } from './find-seating.ts'
import type { GroupTask } from './search-in-thread.ts'
import { seatingOf } from './seating.ts'

/** The thread that `groups` starts: reports every finding and ends when there is nothing left to improve. */
const { people, size, seed, met, history, start }: GroupTask = workerData
const seating = seatingOf(people, size, { met, history })
await findSeating(seating, { seed, start: tablesOf(people, start, seating.seats) }, (finding) =>
  parentPort?.postMessage(finding),
)

/** The tables of a seating to begin with, if it is one: the right sizes, everybody once. */
function tablesOf({ people: names }: People, seated: GroupTask['start'], seats: Int32Array): Tables | undefined {
  const numberOf = new Map(names.map((name, i) => [name, i]))
  const tables = seated
    ?.map((table) => table.map((name) => numberOf.get(name) ?? -1))
    .toSorted((a, b) => b.length - a.length)
  const isWhole = new Set(tables?.flat().filter((i) => i >= 0)).size === names.length
  const fits = tables?.length === seats.length && tables.every((table, t) => table.length === seats[t])
  return isWhole && fits ? tables : undefined
}
