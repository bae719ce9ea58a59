import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { defaultStrands, defaultSummary } from '../domain/default-strands.ts'
import { defaultVocabulary } from '../domain/vocabulary.ts'
import { strandRow } from './strand-row.ts'

/** Writes a new programme with the strands and the vocabulary every programme begins with. */
export async function furnish(
  founding: { name: string; contactEmail: string; zone: string },
  moment: Moment,
  tx: Db,
): Promise<Id<'programme'>> {
  const id = moment.newId<'programme'>()
  const { name } = founding
  await tx
    .insertInto('programme')
    .values({
      id,
      name: json({ en: name, fr: name, de: name }),
      summary: json(defaultSummary),
      zone: founding.zone,
      contact_email: founding.contactEmail,
      created_at: moment.at,
    })
    .execute()
  const strands = defaultStrands.map((plan, position) => ({
    id: moment.newId<'strand'>(),
    programme_id: id,
    position,
    ...strandRow(plan),
  }))
  await tx.insertInto('strand').values(strands).execute()
  const terms = defaultVocabulary.map(({ kind, key, label }, position) => ({
    id: moment.newId<'term'>(),
    programme_id: id,
    kind,
    key,
    label: json(label),
    position,
  }))
  await tx.insertInto('term').values(terms).execute()
  return id
}
