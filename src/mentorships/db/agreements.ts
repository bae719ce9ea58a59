import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { AgreementVersion, Terms } from '../domain/agreement.ts'

export type StoredVersion = AgreementVersion & { readonly id: Id<'agreement'> }

/** Every wording of a pair's agreement with its signatures, the newest first. Only the two may read it. */
export async function agreementVersions(mentorship: Id<'mentorship'>, db: Db): Promise<readonly StoredVersion[]> {
  const versions = await db
    .selectFrom('agreement')
    .selectAll()
    .where('mentorship_id', '=', mentorship)
    .orderBy('version', 'desc')
    .execute()
  const signatures = await db
    .selectFrom('signature')
    .innerJoin('agreement', 'agreement.id', 'signature.agreement_id')
    .where('agreement.mentorship_id', '=', mentorship)
    .select(['signature.agreement_id', 'signature.person_id as person', 'signature.signed_at as at'])
    .execute()
  return versions.map((row) => ({
    id: row.id,
    version: row.version,
    terms: row.terms as unknown as Terms,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
    signatures: signatures.filter((one) => one.agreement_id === row.id),
  }))
}
