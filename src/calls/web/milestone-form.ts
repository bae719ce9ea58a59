import type { FormState } from '#src/kernel/form-state.ts'
import { parseId } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { optionalText, tick } from '#src/platform/web/fields.ts'
import { translatedIn, translatedText, translatedValues } from '#src/platform/web/translated.ts'
import { z } from 'zod'
import { milestoneKinds, type Milestone, type MilestoneRow } from '../domain/milestone.ts'
import type { DeskWords } from './desk-words.ts'
import { localTime } from './local-time.ts'

/** One dated step of the year; `id` is there when one is changed. */
export const milestoneForm = ({ words, zone, lang }: { words: DeskWords; zone: string; lang: Lang }) =>
  z
    .object({
      id: z.string().default(''),
      kind: z.enum(milestoneKinds, words.kindMissing),
      ...translatedText('name', 120, { missing: words.nameMissing, tooLong: words.nameTooLong }),
      atLocal: localTime(words, zone, lang),
      place: optionalText(200, words.placeTooLong),
      isCommitment: tick(),
    })
    .transform((typed) => {
      const milestone: Milestone = {
        kind: typed.kind,
        name: translatedIn(typed, 'name'),
        atLocal: typed.atLocal,
        place: typed.place === '' ? null : typed.place,
        isCommitment: typed.isCommitment,
      }
      return { id: parseId<'milestone'>(typed.id), milestone }
    })

/** A milestone as the values of its form. */
export const milestoneValues = (one: MilestoneRow): FormState['values'] => ({
  id: one.id,
  kind: one.kind,
  ...translatedValues('name', one.name),
  atLocal: one.atLocal,
  place: one.place ?? '',
  ...(one.isCommitment && { isCommitment: 'yes' }),
})
