import { expect, test } from 'vitest'
import { asInstance, structured } from '../bench/families.ts'
import { match, type Progress } from '../src/match.ts'
import { matchInWorker } from '../src/match-in-worker.ts'

const instance = asInstance(structured({ mentees: 60, mentors: 30, degree: 12, places: 50, seed: 1 }))

test('a thread of its own finds the same result and tells how far it is', async () => {
  const steps: Progress[] = []
  const { ms, ...result } = await matchInWorker(instance, {
    objective: 'size,leximin,score',
    seed: 4,
    progress: (step) => steps.push(step),
  })
  const { ms: _, ...here } = match(instance, { objective: 'size,leximin,score', seed: 4 })

  expect(ms).toBeGreaterThan(0)
  expect(result).toEqual(here)
  expect(steps[0]).toMatchObject({ level: 'size', done: 0 })
})

test('an abort ends the thread and rejects with its reason', async () => {
  const large = asInstance(structured({ mentees: 3000, mentors: 1500, degree: 40, places: 2000, seed: 1 }))
  const stop = new AbortController()
  const pending = matchInWorker(large, { objective: 'size,leximin,score,balance', signal: stop.signal })
  setTimeout(() => stop.abort(new Error('The coordinator left the page.')), 20)

  await expect(pending).rejects.toThrow('The coordinator left the page.')
  await expect(matchInWorker(instance, { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow(
    'too late',
  )
})

test('a fault in the input arrives as the same sentence', async () => {
  const broken = { ...instance, pairs: [{ mentee: 'a0', mentor: 'nobody', score: 1 }] }

  await expect(matchInWorker(broken)).rejects.toThrow('pairs[0].mentor names “nobody”, who is not listed')
})
