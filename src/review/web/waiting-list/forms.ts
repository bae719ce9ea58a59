import { parseId } from '#src/kernel/id.ts'
import { optionalText } from '#src/platform/web/fields.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { z } from 'zod'
import type { Reordering } from '../../order-waiting-list.ts'
import type { Words } from './words.ts'

/** Which button of the list was pressed, and on whose line. */
export const orderForm = z
  .object({
    change: z.enum(['up', 'down', 'by-score', 'fix', 'open-again']),
    application: z.string().optional(),
  })
  .transform(({ change, application }, context): Reordering => {
    if (change !== 'up' && change !== 'down') return change
    const id = parseId<'application'>(application ?? '')
    if (id) return { step: change, application: id }
    context.addIssue('')
    return z.NEVER
  })

export const offerForm = (words: Words) =>
  z.object({ application: idOf<'application'>(words.chooseSomebody), reason: optionalText(500, words.reasonTooLong) })
