import { Worker } from 'node:worker_threads'
import type { Acquaintance, OddHistory, People } from '../pairing/people.ts'
import type { Finding } from './find-seating.ts'

/** What the thread is given: everything that decides the result. */
export type GroupTask = {
  readonly people: People
  readonly size: number
  readonly seed: number
  readonly met: readonly Acquaintance[]
  readonly history: OddHistory
  readonly start?: readonly (readonly string[])[]
}

export type ThreadLimits = { readonly timeLimitMs?: number; readonly signal?: AbortSignal }

export type Ended = 'finished' | 'time-limit'

/** How long to wait when nothing else is said, in milliseconds. */
const USUAL_LIMIT = 10_000

/**
 * Searches in a thread that can be ended at any moment, because the solver in it cannot be interrupted. Resolves with
 * the last finding when the thread has finished or the time is over (then as soon as there is a first finding);
 * rejects when the signal is aborted or the search throws.
 */
export function searchInThread(task: GroupTask, limits: ThreadLimits): Promise<{ finding: Finding; ended: Ended }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ finding: Finding; ended: Ended }>()
  const worker = new Worker(new URL('./groups-worker.ts', import.meta.url), { workerData: task })
  let last: Finding | undefined
  let isLate = false
  const end = (ended: Ended): void => {
    if (last !== undefined) resolve({ finding: last, ended })
    else reject(new Error('The search for groups ended before it had a first seating: give its process more memory.'))
    void worker.terminate()
  }
  const timer = setTimeout(() => {
    isLate = true
    if (last !== undefined) end('time-limit')
  }, limits.timeLimitMs ?? USUAL_LIMIT)
  const abort = (): void => {
    reject(limits.signal?.reason)
    void worker.terminate()
  }
  limits.signal?.addEventListener('abort', abort, { once: true })
  worker.on('message', (finding: Finding) => {
    last = finding
    if (isLate) end('time-limit')
  })
  worker.on('error', reject)
  worker.on('exit', () => {
    clearTimeout(timer)
    limits.signal?.removeEventListener('abort', abort)
    end(isLate ? 'time-limit' : 'finished')
  })
  return promise
}
