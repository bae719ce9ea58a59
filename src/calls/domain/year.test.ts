import { expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import { everybody, rubric, same } from '../../../test/make.ts'
import type { Call } from './call.ts'
import type { Milestone } from './milestone.ts'
import { currentCalls, yearOf } from './year.ts'

const at = (text: string) => Temporal.Instant.from(text)
const call = (id: string, strand: string, opens: string, closes: string): Call => ({
  id: id as Id<'call'>,
  name: same(id),
  strand: strand as Id<'strand'>,
  strandName: same(strand),
  programme: 'p' as Id<'programme'>,
  contactEmail: 'office@uni.example',
  zone: 'Europe/Luxembourg',
  opensAt: at(opens),
  closesAt: at(closes),
  closedFrom: at(closes).add({ minutes: 1 }),
  places: 1,
  letterWords: 1000,
  letterDocx: false,
  eligibility: everybody,
  rubric,
  aggregate: 'mean',
  flags: [],
  sharing: { readersEach: 2, readerLanguages: 'preferred' },
  publishedAt: at('2025-01-01T00:00:00Z'),
})
const event = (atLocal: string): Milestone => ({
  kind: 'closing',
  name: same('End'),
  atLocal,
  place: null,
  isCommitment: true,
})

const last = call('last', 'fellows', '2025-11-01T00:00:00Z', '2025-11-30T22:59:00Z')
const next = call('next', 'fellows', '2026-11-01T00:00:00Z', '2026-11-30T22:59:00Z')
const faculty = call('faculty', 'faculty', '2026-03-01T00:00:00Z', '2026-03-31T21:59:00Z')
const years = new Map([[last.id, [event('2026-06-24T14:00')]]])

test.each([
  ['while its year runs, the last call', '2026-05-01T12:00:00Z', ['last', 'faculty']],
  ['after the closing event, the announced one', '2026-07-01T12:00:00Z', ['next', 'faculty']],
  ['while it is open, the open one', '2026-11-16T12:00:00Z', ['next', 'faculty']],
])('%s stands for its strand', (_, now, ids) => {
  expect(currentCalls([next, last, faculty], years, at(now)).map(({ id }) => id)).toEqual(ids)
})

test('the dates of a year stand in their order, and today is neither past nor ahead', () => {
  const year = yearOf(last, [event('2026-06-24T14:00'), event('2026-01-21T09:00')], at('2026-06-23T22:00:00Z'))

  expect(year.map(({ on, state }) => `${on} ${state}`)).toEqual([
    '2025-11-01 past',
    '2025-11-30 past',
    '2026-01-21 past',
    '2026-06-24 now',
  ])
})
