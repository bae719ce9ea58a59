import { parentPort, workerData } from 'node:worker_threads'
import { findSeating } from './find-seating.ts'
import type { GroupTask } from './search-in-thread.ts'
import { seatingOf } from './seating.ts'

/** The thread that `groups` starts: reports every finding and ends when there is nothing left to improve. */
const { people, size, seed, met, history }: GroupTask = workerData
await findSeating(seatingOf(people, size, { met, history }), seed, (finding) => parentPort?.postMessage(finding))
