import { setImmediate } from 'node:timers/promises'

/**
 * Runs long work in short turns: at every `yield` other work of the process gets its turn, and an aborted signal
 * ends it (the promise rejects with the reason of the signal).
 */
export async function inTurns<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    signal?.throwIfAborted()
    const turn = work.next()
    if (turn.done === true) return turn.value
    await setImmediate()
  }
}
