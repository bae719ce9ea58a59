import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Phase } from '#src/calls/domain/call.ts'
import { wordCount } from '#src/kernel/word-count.ts'
import { applicationState, can, type ApplicationFacts, type ApplicationState, type Move } from './application.ts'
import { referenceFrom } from './reference.ts'
import { progressOf, sections, type FixedSection, type Progress } from './sections.ts'
import { missingTasks, tasksOf } from './tasks.ts'
import { dayOf } from '#src/kernel/dates.ts'

const at = Temporal.Instant.from('2026-11-16T11:00:00Z')
const facts: fc.Arbitrary<ApplicationFacts> = fc
  .record({
    submittedAt: fc.constantFrom(null, at),
    withdrawnAt: fc.constantFrom(null, at),
    changedSince: fc.boolean(),
    told: fc.constantFrom(null, 'accept', 'waiting-list', 'decline'),
    place: fc.constantFrom(null, 'offered', 'taken', 'declined', 'lapsed'),
  })
  .filter(({ told, place }) => place === null || told !== null)
const phase = fc.constantFrom<Phase>('draft', 'announced', 'open', 'closed')
const decisions: ApplicationState[] = [
  'accepted',
  'on-waiting-list',
  'declined',
  'place-offered',
  'place-declined',
  'place-lapsed',
]
const allMoves: Move[] = ['edit', 'send', 'withdraw', 'come-back']

describe('an application', () => {
  test('after the call has closed cannot be changed, sent or taken up again by any way', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const state = applicationState(known, 'closed')
        expect(allMoves.filter((move) => can(move, state, 'closed')).filter((move) => move !== 'withdraw')).toEqual([])
      }),
    )
  })

  test('that was withdrawn is withdrawn whatever else is known', () => {
    fc.assert(
      fc.property(facts, phase, (known, now) => {
        expect(applicationState({ ...known, withdrawnAt: at }, now)).toBe('withdrawn')
      }),
    )
  })

  test('shows a decision only after the call, and only one the applicant was told', () => {
    fc.assert(
      fc.property(facts, phase, (known, now) => {
        const shown = decisions.includes(applicationState(known, now))
        expect(shown).toBe(
          known.told !== null && known.submittedAt !== null && known.withdrawnAt === null && now !== 'open',
        )
      }),
    )
  })
})

test('what is missing is exactly what is required and not completed', () => {
  const progress = fc.constantFrom<Progress>('not-started', 'in-progress', 'completed')
  fc.assert(
    fc.property(fc.tuple(...sections.map(() => progress)), fc.boolean(), (all, hasDates) => {
      const saved = Object.fromEntries(sections.map((section, i) => [section, savedAs(all[i] ?? 'not-started')]))
      const tasks = tasksOf({ form, saved, submittedAt: null, today: dayOf(at, 'UTC') }, hasDates)
      const missing = missingTasks(tasks)
      const progressIn = (section: FixedSection) => all[sections.indexOf(section)]

      expect(missing).not.toContain('avoid')
      expect(tasks.map((task) => task.progress)).toEqual(hasDates ? all : all.slice(0, -1))
      expect(missing.includes('letter')).toBe(progressIn('letter') !== 'completed')
      expect(missing.includes('dates')).toBe(hasDates && progressIn('dates') !== 'completed')
    }),
  )
})

const form = { parts: { without: [], help: {} }, sections: [] }
const savedAs = (progress: Progress) => ({
  value: progress === 'not-started' ? {} : { why: 'Because' },
  isDone: progress === 'completed',
  savedAt: at,
})

test('a section with nothing but empty fields has not been started, even if it is called completed', () => {
  expect(progressOf({ value: { why: '', topics: [] }, isDone: true })).toBe('not-started')
})

test('references are short, unmistakable and differ', () => {
  const secrets = Array.from(
    { length: 2000 },
    (_, i) => `${(i * 7919).toString(36)}${(i * 104_729 + 17).toString(36)}${'abcdefghijklmnopqrst'.slice(i % 10)}`,
  )
  const made = secrets.map(referenceFrom)

  expect(made.every((reference) => /^A-[A-HJ-KMNP-TV-Z2-9]{6}$/.test(reference))).toBe(true)
  expect(new Set(made).size).toBeGreaterThan(1980)
})

test.each([
  ['', 0],
  ['one', 1],
  ['l’été à Montréal – déjà!', 4],
  ['Ich schreibe an meiner Dissertation.', 5],
  ['co-author 2026', 2],
])('"%s" has %i words', (text, count) => {
  expect(wordCount(text)).toBe(count)
})
