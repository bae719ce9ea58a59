import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { make } from '../make.ts'

/** A call that has closed, its coordinator, and one sent application for each given name. */
export async function closedCall(db: Db, names: readonly string[], places: number) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }), places })
  const coordinator = 'office@uni.example'
  await make.coordinator(db, programme, { email: coordinator, givenName: 'Cora' })
  const applications: { email: string; application: Id<'application'> }[] = []
  for (const givenName of names) {
    const email = `${givenName.toLowerCase()}@uni.example`
    const person = await make.person(db, { email, givenName, familyName: 'Applicant' })
    applications.push({ email, application: await make.application(db, { call, person }) })
  }
  return { call, coordinator, applications }
}
