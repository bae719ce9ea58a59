import { day, optionalText, text, wholeNumber } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import { actionMoves } from '../domain/action.ts'
import { audiences } from '../domain/reflection.ts'
import { goalMoves } from '../move-goal.ts'
import type { ConversationWords } from './conversation-words.ts'
import type { Words } from './words.ts'

export const goalForm = (words: Words) =>
  z.object({ goal: text(300, { missing: words.goalMissing, tooLong: words.goalTooLong }) })

export const goalMoveForm = z.object({ move: z.enum(goalMoves) })

export const actionForm = (words: Words) =>
  z.object({
    action: text(300, { missing: words.actionMissing, tooLong: words.actionTooLong }),
    owner: z.enum(['mentee', 'mentor'], words.ownerMissing),
    due: day(words.dueMissing),
    audience: z.enum(audiences).default('me'),
  })

export const actionMoveForm = z.object({ move: z.enum(actionMoves) })

export const planForm = (words: ConversationWords) =>
  z.object({
    local: z.string(words.whenMissing).trim().min(1, words.whenMissing),
    place: optionalText(200, words.placeTooLong),
  })

export const heldForm = (words: ConversationWords) =>
  z.object({ heldOn: day(words.heldMissing), minutes: wholeNumber(1, 1440, words.minutesMissing) })
