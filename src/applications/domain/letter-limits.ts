import type { Call } from '#src/calls/domain/call.ts'

/** What a letter may be as a file: ten megabytes hold a scanned letter, not a slide show. */
export const letterLimits = (call: Pick<Call, 'letterDocx'>) =>
  ({ kinds: call.letterDocx ? PDF_OR_DOCX : PDF, megabytes: 10, pages: 2 }) as const

const PDF = ['pdf'] as const
const PDF_OR_DOCX = ['pdf', 'docx'] as const
