import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { onDeskOf } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** The pins of a call, of applications on somebody's desk. */
export async function pinsOnDesk(call: Id<'call'>, viewer: Viewer, db: Db) {
  const rows = await db
    .selectFrom('reader_pin')
    .innerJoin('application', 'application.id', 'reader_pin.application_id')
    .innerJoin('person as applicant', 'applicant.id', 'application.person_id')
    .innerJoin('person as reader', 'reader.id', 'reader_pin.reader_id')
    .where('application.call_id', '=', call)
    .where(onDeskOf(viewer))
    .orderBy('applicant.family_name')
    .orderBy('reader_pin.pinned_at')
    .select(['application.id as application', 'application.reference', 'reader.id as reader'])
    .select(['applicant.given_name', 'applicant.family_name', 'reader.given_name as reads', 'reader.family_name as of'])
    .execute()
  return rows.map(({ application, reference, reader, given_name, family_name, reads, of }) => ({
    application,
    reference,
    reader,
    applicant: `${given_name} ${family_name}`,
    name: `${reads} ${of}`,
  }))
}

export type ShownPin = Awaited<ReturnType<typeof pinsOnDesk>>[number]
