import type { Db } from '#src/platform/db/connection.ts'
import { make } from './make.ts'

/** A programme with its coordinator, a call in which mentors can offer places, and two topics. */
export async function mentorHouse(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  await make.term(db, programme, 'topic', 'grants')
  await make.term(db, programme, 'topic', 'teaching')
  return { programme, call, chief: await make.coordinator(db, programme) }
}
