import { expect, test } from 'vitest'
import { jobsOf } from '#src/jobs.ts'
import { openDatabase } from '#src/platform/db/connection.ts'
import { worldOf } from './as.ts'

test('everything the service does by itself is done in one place', () => {
  const world = worldOf(openDatabase({ host: 'nowhere.example', database: 'none' }), Temporal.Now.instant())

  const names = jobsOf(world, async () => undefined).map(({ name }) => name)

  expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
})
