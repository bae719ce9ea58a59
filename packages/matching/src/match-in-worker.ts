import { Worker } from 'node:worker_threads'
import type { MatchOptions, Progress } from './match.ts'
import type { Instance, Result } from './types.ts'

/**
 * `match` on a thread of its own, so that a server stays responsive. An abort of the signal ends the thread at once and
 * rejects with the signal's reason; errors (an InputError keeps its message and name) reject as they are.
 */
export function matchInWorker(instance: Instance, options: Omit<MatchOptions, 'clock'> = {}): Promise<Result> {
  const { signal, progress, ...asked } = options
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const worker = new Worker(new URL('./match-worker.ts', import.meta.url), {
      workerData: { instance, options: asked },
    })
    const stop = (): void => finish(() => reject(signal?.reason))
    const finish = (settle: () => void): void => {
      signal?.removeEventListener('abort', stop)
      void worker.terminate()
      settle()
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: FromWorker) => {
      if ('progress' in message) progress?.(message.progress)
      else finish(() => resolve(message.result))
    })
    worker.on('error', (error) => finish(() => reject(error)))
    worker.on('exit', (code) => finish(() => reject(new Error(`The matching thread ended early with code ${code}.`))))
  })
}

/** What the thread sends: how far it is, and in the end the result. */
export type FromWorker = { progress: Progress } | { result: Result }
