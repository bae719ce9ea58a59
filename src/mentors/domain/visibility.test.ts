import { expect, test } from 'vitest'
import { visibleTo, type Onlooker } from './visibility.ts'

const stranger: Onlooker = { isSignedIn: false, hasApplied: false, isCoordinator: false }
const member: Onlooker = { ...stranger, isSignedIn: true }
const applicant: Onlooker = { ...member, hasApplied: true }
const coordinator: Onlooker = { ...member, isCoordinator: true }

test.each([
  ['a stranger', stranger, ['public']],
  ['somebody signed in', member, ['public', 'signed-in']],
  ['an applicant', applicant, ['public', 'signed-in', 'applicants']],
  ['a coordinator', coordinator, ['public', 'signed-in', 'applicants', 'coordinator']],
] as const)('%s sees the profiles shown to them and no others', (_, onlooker, seen) => {
  expect(visibleTo(onlooker)).toEqual(seen)
})

test('nobody but a coordinator sees a profile kept for the coordinator', () => {
  for (const isSignedIn of [true, false])
    for (const hasApplied of [true, false])
      expect(visibleTo({ isSignedIn, hasApplied, isCoordinator: false })).not.toContain('coordinator')
})
