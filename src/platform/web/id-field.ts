import { parseId, type Id } from '#src/kernel/id.ts'
import { z } from 'zod'

/** The id of something chosen from a list. */
export const idOf = <Of extends string>(message: string) =>
  z.string(message).transform((value, context): Id<Of> => {
    const id = parseId<Of>(value)
    if (id) return id
    // as an object: an empty text alone would add no issue
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
