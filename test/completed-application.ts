import { saveSection } from '#src/applications/save-section.ts'
import { startApplication } from '#src/applications/start-application.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { make, moment } from './make.ts'

const tenWords = 'one two three four five six seven eight nine ten eleven'

/** A call with its programme, and somebody who has completed every section of an application to it. */
export async function completed(db: Db) {
  const programme = await make.programme(db)
  const strand = await make.strand(db, { programme })
  const call = await make.call(db, { strand })
  for (const key of ['grants', 'teaching']) await make.term(db, programme, 'topic', key)
  const unit = await make.unit(db)
  const rank = await make.rank(db)
  const mentor = await make.mentor(db, { call })
  const ana = await make.person(db)
  const started = await startApplication({ call, person: ana }, moment(), db)
  if (!started.ok) throw new Error(started.problem)
  const application = started.value
  const values = {
    about: { unit, rank, contract: 'permanent', languages: ['en'] },
    goals: { goal1: 'Lead a group', topics: ['grants', 'teaching'] },
    letter: { why: tenWords, expectations: tenWords, background: tenWords, plans: tenWords },
    wishes: {
      how: 'named',
      wish1: mentor,
      name2: 'Prof. Nobody Known',
      place2: 'Elsewhere',
      address2: 'n@else.example',
    },
  } as const
  for (const [section, value] of Object.entries(values))
    await saveSection(
      { application, person: ana, section: section as keyof typeof values, value, isDone: true, version: 0 },
      moment(),
      db,
    )
  return { programme, call, ana, application, values, mentor, unit, rank }
}
