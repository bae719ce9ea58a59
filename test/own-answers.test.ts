import { describe, expect } from 'vitest'
import { routeTables } from '#src/route-tables.ts'
import { ownSection } from '#src/applications/domain/sections.ts'
import { urls } from '#src/urls.ts'
import { as } from './as.ts'
import { completed } from './completed-application.ts'
import { dbTest } from './database.ts'
import { make, moment, same } from './make.ts'
import { mentorshipIn } from './make-pair.ts'
import { ask, sectionIn } from './questions.ts'
import type { ReaderGroup } from '#src/calls/domain/question.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { assignReader } from '#src/review/assign-reader.ts'
import { declareConflict } from '#src/review/declare-conflict.ts'

const tables = routeTables('http://localhost:3000')
const AFTER = '2026-12-02T09:00:00Z'
const groups: readonly ReaderGroup[] = ['reviewer', 'coordinator', 'mentor']

/** A sent application that answers one question for each group of readers, one for all and one for nobody. */
async function answered(db: Db) {
  const { ana, application, call, programme } = await completed(db)
  const section = await sectionIn(call, db)
  const audiences: [string, readonly ReaderGroup[]][] = [
    ...groups.map((group): [string, readonly ReaderGroup[]] => [`only-${group}`, [group]]),
    ['everybody', groups],
    ['nobody', []],
  ]
  const typed: Record<string, string> = {}
  for (const [name, audience] of audiences)
    typed[await ask(call, section, db, { label: same(`Question ${name}`), audience })] = `Answer for ${name}`
  const applicant = await as(ana, tables, db)
  const shown = Object.keys(typed)
  await applicant.post(urls.section(application, ownSection(section)), { ...typed, shown, version: '0', done: 'yes' })
  await applicant.post(urls.checkAnswers(application))
  const chief = await make.coordinator(db, programme)
  const reader = await make.reviewer(db, call)
  return { ana, application, call, programme, chief, reader }
}

describe('answers to a call’s own questions', () => {
  dbTest('are read by the coordination only where they are meant for it', async ({ db }) => {
    const { application, chief } = await answered(db)
    const page = await (await (await as(chief, tables, db, AFTER)).get(urls.decision(application))).text()

    expect(page).toContain('Answer for only-coordinator')
    expect(page).toContain('Answer for everybody')
    for (const name of ['only-reviewer', 'only-mentor', 'nobody']) expect(page).not.toContain(name)
  })

  dbTest(
    'are read by a reader only where they are meant for readers, and after the question about conflicts',
    async ({ db }) => {
      const { application, chief, reader } = await answered(db)
      const given = await assignReader({ application, reader, by: chief }, moment(AFTER), db)
      if (!given.ok) throw new Error(given.problem)
      const { id: reading } = await db.selectFrom('reading').select('id').executeTakeFirstOrThrow()
      const browser = await as(reader, tables, db, AFTER)
      expect(await (await browser.get(urls.review(reading))).text()).not.toContain('Answer for')
      await declareConflict({ reading, reader, conflict: 'none' }, moment(AFTER), db)

      const page = await (await browser.get(urls.review(reading))).text()

      expect(page).toContain('Answer for only-reviewer')
      expect(page).toContain('Answer for everybody')
      for (const name of ['only-coordinator', 'only-mentor', 'nobody']) expect(page).not.toContain(name)
    },
  )

  dbTest('are read by the mentor after the match, and by nobody else on that page', async ({ db }) => {
    const { ana, call, application, programme } = await answered(db)
    const mentor = await make.mentor(db, { call })
    const { mentorship } = await mentorshipIn(db, { programme, call, mentee: ana, mentor, application })
    if (!mentorship) throw new Error('two who said yes are in a mentorship')
    const seenBy = async (person: typeof ana) =>
      (await (await as(person, tables, db, '2027-01-11T09:00:00Z')).get(urls.mentorship(mentorship))).text()

    const page = await seenBy(mentor)
    expect(page).toContain('Answer for only-mentor')
    expect(page).toContain('Answer for everybody')
    for (const name of ['only-coordinator', 'only-reviewer', 'nobody']) expect(page).not.toContain(name)
    expect(await seenBy(ana)).not.toContain('Answer for')
  })
})
