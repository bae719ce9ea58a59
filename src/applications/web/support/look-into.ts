import type { Id } from '#src/kernel/id.ts'
import { fail, type Outcome } from '#src/kernel/outcome.ts'
import { allow } from '#src/platform/db/throttle.ts'
import { cleanFile } from '#src/platform/files/clean-file.ts'
import type { CleanFile, FileLimits, FileRefusal } from '#src/platform/files/kinds.ts'
import type { Request } from '#src/platform/web/env.ts'

const MOST_AN_HOUR = 20

type For = { request: Id<'support_request'>; limits: FileLimits }

/** A supporter's upload without what tells of its author, or why it cannot be kept. */
export async function lookInto(
  bytes: Uint8Array,
  { request, limits }: For,
  c: Request,
): Promise<Outcome<CleanFile, FileRefusal | 'too-many-uploads'>> {
  const mayUpload = await allow(`upload-support:${request}`, MOST_AN_HOUR, 60, c.var.now, c.var.db)
  return mayUpload ? cleanFile(bytes, limits) : fail('too-many-uploads')
}
