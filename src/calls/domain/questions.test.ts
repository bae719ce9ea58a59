import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import { askedAgain, answerRefusal, touchedBy } from './answering.ts'
import { askedOf, isMet, requiredOf } from './asked.ts'
import { moved } from './form-change.ts'
import { hangsOn, planRefusal } from './question-plan.ts'
import { readAnswer } from './read-answer.ts'
import { questionKinds, typedFor, type Condition, type Question, type TypedAnswers } from './question.ts'

const EARLY = Temporal.Instant.from('2026-11-01T08:00:00Z')
const LATE = Temporal.Instant.from('2026-11-20T08:00:00Z')
const TODAY = Temporal.PlainDate.from('2026-11-16')
const SECTION = 'section' as Id<'call_section'>
const none = { en: '', fr: '', de: '' }
const idOf = (n: number) => `q${n}` as Id<'question'>

const question = (n: number, rest: Partial<Question> = {}): Question => ({
  id: idOf(n),
  section: SECTION,
  kind: 'short-text',
  label: none,
  help: none,
  choices: [],
  mostWords: null,
  least: null,
  most: null,
  isRequired: false,
  requiredFrom: null,
  frozenAfter: null,
  condition: null,
  audience: [],
  askedSince: EARLY,
  isRetired: false,
  ...rest,
})

const day = fc.integer({ min: -5, max: 5 }).map((days) => TODAY.add({ days }))
const orNone = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const condition = (among: number): fc.Arbitrary<Condition | null> =>
  orNone(
    fc.record({
      on: fc.nat(among).map(idOf),
      is: fc.constantFrom('equals', 'includes', 'filled'),
      value: fc.constantFrom('yes', 'no'),
    }),
  ) as fc.Arbitrary<Condition | null>

/** Any questions, conditions in circles and upon nothing included. */
const questions = fc
  .array(
    fc.record({
      isRequired: fc.boolean(),
      requiredFrom: orNone(day),
      frozenAfter: orNone(day),
      condition: condition(7),
      isRetired: fc.boolean(),
      askedSince: fc.constantFrom(EARLY, LATE),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) => all.map((rest, n) => question(n, rest)))
const typed: fc.Arbitrary<TypedAnswers> = fc.dictionary(
  fc.nat(7).map((n) => `q${n}`),
  fc.constantFrom('', ' ', 'yes', 'no', 'something', ['yes', 'no']),
)

describe('a question', () => {
  test('that is hidden is never required, and nothing hidden is put again', () => {
    fc.assert(
      fc.property(questions, typed, (all, answers) => {
        const asked = askedOf(all, answers)
        expect(requiredOf(all, answers, TODAY).every((one) => asked.includes(one))).toBe(true)
        const again = askedAgain(all, { typed: answers, at: () => EARLY }, TODAY)
        expect(again.every((one) => asked.includes(one))).toBe(true)
      }),
    )
  })

  test('is asked only if the one it hangs on is asked and answered so', () => {
    fc.assert(
      fc.property(questions, typed, (all, answers) => {
        const asked = askedOf(all, answers)
        for (const { condition: hangs } of asked) {
          expect(!hangs || asked.some(({ id }) => id === hangs.on)).toBe(true)
          expect(!hangs || isMet(hangs, answers)).toBe(true)
        }
      }),
    )
  })

  test('that hangs on itself, by way of others, is asked of nobody', () => {
    fc.assert(
      fc.property(questions, typed, (all, answers) => {
        for (const one of askedOf(all, answers)) expect(hangsOn(one.id, one.id, all)).toBe(false)
      }),
    )
  })

  test('that nobody can answer any more is never required: retired or frozen', () => {
    fc.assert(
      fc.property(questions, typed, day, (all, answers, on) => {
        for (const one of requiredOf(all, answers, on)) {
          expect(one.isRetired).toBe(false)
          expect(one.frozenAfter === null || Temporal.PlainDate.compare(on, one.frozenAfter) <= 0).toBe(true)
        }
      }),
    )
  })

  test('that was retired stays with whoever has answered it, and with nobody else', () => {
    const retired = question(0, { isRetired: true, isRequired: true })

    expect(askedOf([retired], { q0: 'something' })).toEqual([retired])
    expect(askedOf([retired], {})).toEqual([])
    expect(requiredOf([retired], { q0: 'something' }, TODAY)).toEqual([])
  })

  test('is required from its day on, and free the day before', () => {
    const one = question(0, { isRequired: true, requiredFrom: TODAY })

    expect(requiredOf([one], {}, TODAY.subtract({ days: 1 }))).toEqual([])
    expect(requiredOf([one], {}, TODAY)).toEqual([one])
  })
})

test('however questions are added and changed, what is accepted never asks in a circle', () => {
  const step = fc.record({ on: fc.nat(5), of: fc.nat(5) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let all = [0, 1, 2, 3, 4, 5].map((n) => question(n))
      for (const { on, of } of steps) {
        const plan = question(of, { condition: { on: idOf(on), is: 'filled' } })
        if (planRefusal(plan, idOf(of), all) === null) all = all.map((one) => (one.id === plan.id ? plan : one))
      }
      for (const { id } of all) expect(hangsOn(id, id, all)).toBe(false)
    }),
  )
})

describe('a change', () => {
  const sent = fc.array(typed, { maxLength: 8 }).map((all) =>
    all.map((answers, i) => ({
      application: `a${i}` as Id<'application'>,
      typed: answers,
      at: Temporal.Instant.from('2026-11-10T08:00:00Z'),
    })),
  )

  test('that changes nothing touches nobody', () => {
    fc.assert(
      fc.property(questions, sent, (all, apps) => {
        expect(touchedBy({ before: all, after: all }, apps, TODAY)).toEqual([])
      }),
    )
  })

  test('by a new question touches exactly those who are asked it', () => {
    fc.assert(
      fc.property(questions, sent, condition(6), (all, apps, hangs) => {
        const fresh = question(99, { condition: hangs, askedSince: LATE })
        const after = [...all, fresh]
        const asked = apps.filter((one) => askedOf(after, one.typed).includes(fresh)).map((one) => one.application)
        expect(touchedBy({ before: all, after }, apps, TODAY)).toEqual(asked)
      }),
    )
  })

  test('that takes a choice away touches those who had chosen it', () => {
    const choice = (key: string) => ({ key, label: none })
    const before = question(0, { kind: 'one-choice', choices: ['a', 'b', 'c'].map(choice) })
    const after = { ...before, choices: ['a', 'b'].map(choice) }
    const apps = ['a', 'c', ''].map((q0) => ({ application: q0 as Id<'application'>, typed: { q0 }, at: LATE }))

    expect(touchedBy({ before: [before], after: [after] }, apps, TODAY)).toEqual(['c'])
  })
})

test.each(questionKinds)(
  'an answer of kind %s is taken or refused, whatever is typed, and what is taken can be sent',
  (kind) => {
    const one = question(0, { kind, choices: [{ key: 'yes', label: none }], most: 10, mostWords: 3 })
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('yes', 'no', '2026-02-30', '-3', '１２', '1e5', '9999999999', '\u202Eyes'),
    )
    fc.assert(
      fc.property(fc.oneof(text, fc.array(text)), (answer) => {
        const read = readAnswer(one, { q0: answer })
        const refused = answerRefusal(one, { q0: answer }, TODAY)
        expect('problem' in read ? read.problem : null).toBe(refused)
        if ('given' in read && read.given === null) expect(typedFor(one.id, { q0: answer })).toEqual([])
      }),
    )
  },
)

test('numbers keep their bounds, days exist, and a name that two people have is nobody’s', () => {
  const number = question(0, { kind: 'number', least: -2, most: 10 })
  const read = (q0: string, one: Question) =>
    readAnswer(one, { q0 }, [twin('1'), twin('2'), { ...twin('3'), name: 'Only, One' }])
  const twin = (id: string) => ({ id: id as Id<'person'>, name: 'Same, Name' })

  expect(read('−2', number)).toEqual({ given: { kind: 'number', number: -2 } })
  expect(read('-3', number)).toEqual({ problem: 'too-small' })
  expect(read('11', number)).toEqual({ problem: 'too-large' })
  expect(read('1.5', number)).toEqual({ problem: 'not-a-number' })
  expect(read('2027-02-29', question(0, { kind: 'date' }))).toEqual({ problem: 'not-a-day' })
  expect(read('Same, Name', question(0, { kind: 'person' }))).toMatchObject({ given: { person: null } })
  expect(read('Only, One', question(0, { kind: 'person' }))).toMatchObject({ given: { person: '3' } })
})

test('moving up and down again leaves the order as it was, and loses nothing', () => {
  const list = fc.uniqueArray(fc.nat(20), { minLength: 2 }).map((all) => all.map((n) => ({ id: `${n}` })))
  fc.assert(
    fc.property(list, fc.nat(), (all, at) => {
      const place = at % (all.length - 1)
      const id = all[place]?.id ?? ''
      expect(moved(moved(all, id, 'down'), id, 'up')).toEqual(all)
      expect(moved(all, all[0]?.id ?? '', 'up')).toEqual(all)
    }),
  )
})
