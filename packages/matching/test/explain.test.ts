import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { asInstance, structured } from '../bench/families.ts'
import { explain } from '../src/explain.ts'
import type { Change } from '../src/explain/prepared.ts'
import { match } from '../src/match.ts'
import { chosenIn, costOfMatching } from '../src/objective/cost-of.ts'
import { ladder } from '../src/objective/ladder.ts'
import type { Instance, Mentor, Result } from '../src/types.ts'
import { instances, ladders, suits } from './instances.ts'

/** The first level at which `now` is dearer or cheaper than `then`, judged on one instance. */
function difference(instance: Instance, objective: string, then: Result, now: Result): Change | undefined {
  const [before, after] = [chosenIn(instance, then), chosenIn(instance, now)]
  for (const level of ladder(instance, objective)) {
    const amount = costOfMatching(level, after) - costOfMatching(level, before)
    if (amount !== 0) return { level: level.id, amount }
  }
  return undefined
}

test('a thousand alternatives cost exactly what solving again with the pair pinned finds', () => {
  let [compared, differences] = [0, 0]
  const sample = fc.sample(
    fc.tuple(instances({ mentees: 12, mentors: 7, groups: true }), fc.constantFrom(...ladders)),
    { numRuns: 420, seed: 7 },
  )
  for (const [instance, objective] of sample) {
    if (!suits(instance, objective)) continue
    const result = match(instance, { objective })
    const answers = explain(instance, result)
    for (const { id } of instance.mentees.slice(0, 4))
      for (const { mentor, loss } of answers.alternatives(id)) {
        const forced = match({ ...instance, pins: [[id, mentor]] }, { objective })
        compared++
        if (JSON.stringify(loss) !== JSON.stringify(difference(instance, objective, result, forced))) differences++
      }
  }

  expect(compared).toBeGreaterThan(1000)
  expect(differences).toBe(0)
})

test('the one who makes room may go elsewhere than to the place that became free', () => {
  const instance: Instance = {
    mentees: [{ id: 'ana' }, { id: 'ben' }],
    mentors: ['ito', 'roy', 'sen'].map((id) => ({ id, capacity: 1 })),
    pairs: [
      { mentee: 'ana', mentor: 'ito', score: 9000 },
      { mentee: 'ana', mentor: 'roy', score: 8000 },
      { mentee: 'ben', mentor: 'ito', score: 1000 },
      { mentee: 'ben', mentor: 'roy', score: 9000 },
      { mentee: 'ben', mentor: 'sen', score: 3000 },
    ],
  }
  const [alternative] = explain(instance, match(instance)).alternatives('ana')

  // Pricing only the freed place would send Ben to Ito: 18,000 − 8,000 − 1,000 = 9,000.
  expect(alternative).toEqual({
    mentor: 'roy',
    loss: { level: 'score', amount: 7000 },
    moves: [
      { mentee: 'ana', from: 'ito', to: 'roy' },
      { mentee: 'ben', from: 'roy', to: 'sen' },
    ],
  })
})

test('reduced costs alone are only a lower bound for what an alternative costs', () => {
  const instance = asInstance(structured({ mentees: 60, mentors: 30, degree: 12, places: 62, seed: 3 }))
  const result = match(instance)
  const proof = result.certificate.levels.find(({ id }) => id === 'score')
  const answers = explain(instance, result)
  let tooLow = 0
  for (const [i, { id }] of instance.mentees.entries())
    for (const { mentor, loss } of answers.alternatives(id)) {
      if (loss?.level !== 'score') continue
      const score = instance.pairs.find((pair) => pair.mentee === id && pair.mentor === mentor)?.score ?? 0
      const reduced = 10_000 - score - (proof?.mentees[i] ?? 0) + (proof?.places[Number(mentor.slice(1))] ?? 0)
      expect(reduced).toBeLessThanOrEqual(loss.amount)
      if (reduced < loss.amount) tooLow++
    }

  expect(tooLow).toBeGreaterThan(100)
})

test('one more place is worth what solving again with it finds', () => {
  fc.assert(
    fc.property(
      instances({ mentees: 9, mentors: 5, groups: true }),
      fc.constantFrom(...ladders),
      (instance, objective) => {
        fc.pre(suits(instance, objective))
        const result = match(instance, { objective })
        const answers = explain(instance, result)
        for (const mentor of instance.mentors.filter(({ capacity }) => capacity > 0)) {
          const more = (one: Mentor): Mentor => (one === mentor ? { ...one, capacity: one.capacity + 1 } : one)
          const wider = { ...instance, mentors: instance.mentors.map(more) }

          expect(answers.placeValue(mentor.id)).toEqual(
            difference(wider, objective, match(wider, { objective }), result),
          )
        }
      },
    ),
    { numRuns: 120 },
  )
})

test('a pin is priced before it is set, and a needed score is enough when it is given', () => {
  fc.assert(
    fc.property(instances({ mentees: 7, mentors: 4 }), fc.nat(), (instance, n) => {
      const pair = instance.pairs[n % Math.max(1, instance.pairs.length)]
      fc.pre(pair !== undefined)
      const { mentee, mentor } = pair ?? { mentee: '', mentor: '' }
      const result = match(instance)
      const answer = explain(instance, result).whyNot(mentee, mentor)
      fc.pre(answer.kind === 'costs')
      if (answer.kind !== 'costs') return

      expect(explain(instance, result).pinCost(mentee, mentor)).toEqual(
        difference(instance, 'size,score', result, match({ ...instance, pins: [[mentee, mentor]] })),
      )
      if (answer.scoreNeeded === undefined) return
      const withScore = (score: number): Instance => ({
        ...instance,
        pairs: instance.pairs.map((one) => (one === pair ? { ...one, score } : one)),
      })
      const isChosen = (score: number): boolean =>
        match(withScore(score)).matched.some(([a, p]) => a === mentee && p === mentor)
      expect(isChosen(answer.scoreNeeded)).toBe(true)
      expect(isChosen(answer.scoreNeeded - 2)).toBe(false)
    }),
    { numRuns: 200 },
  )
})

test('why-not names what excludes a pair and what allowing it would change', () => {
  const instance: Instance = {
    mentees: [{ id: 'ana' }, { id: 'ben' }],
    mentors: [
      { id: 'ito', capacity: 1 },
      { id: 'roy', capacity: 1 },
    ],
    pairs: [
      { mentee: 'ana', mentor: 'ito', score: 6000 },
      { mentee: 'ben', mentor: 'ito', score: 9000 },
      { mentee: 'ben', mentor: 'roy', score: 4000 },
    ],
    forbidden: [['ben', 'roy']],
  }
  const answers = explain(instance, match(instance))

  expect(answers.whyNot('ben', 'ito')).toEqual({ kind: 'together' })
  expect(answers.whyNot('ben', 'roy')).toEqual({
    kind: 'excluded',
    because: 'forbidden',
    allowed: {
      kind: 'chosen',
      gain: { level: 'size', amount: 1 },
      moves: [
        { mentee: 'ben', from: 'ito', to: 'roy' },
        { mentee: 'ana', from: null, to: 'ito' },
      ],
    },
  })
  expect(answers.whyNot('ana', 'roy', 100)).toMatchObject({
    kind: 'excluded',
    because: 'not-listed',
    allowed: { kind: 'chosen', gain: { level: 'size', amount: 1 } },
  })
  expect(() => answers.whyNot('zoe', 'ito')).toThrow('“zoe” is not in the instance: check the spelling.')
})

test('a shortage names people and places that violate Hall’s condition, and its best repair places one more', () => {
  fc.assert(
    fc.property(instances({ mentees: 12, mentors: 4, groups: true }), (instance) => {
      const result = match(instance)
      const answers = explain(instance, result)
      for (const { mentee } of result.unmatched) {
        const shortage = answers.shortage(mentee)
        if (!shortage) continue
        const asked = instance.pairs.filter((pair) => shortage.people.includes(pair.mentee)).map(({ mentor }) => mentor)

        expect(shortage.people).toContain(mentee)
        expect(shortage.people.length).toBeGreaterThan(shortage.places)
        const capacityOf = (id: string): number => instance.mentors.find((mentor) => mentor.id === id)?.capacity ?? 0
        expect(new Set(asked.filter((id) => capacityOf(id) > 0))).toEqual(new Set(shortage.mentors))
        if (shortage.repairs[0])
          expect(shortage.repairs[0].gain).toEqual(answers.placeValue(shortage.repairs[0].mentor))
      }
    }),
    { numRuns: 150 },
  )
})
