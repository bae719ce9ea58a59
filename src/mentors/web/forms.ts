import type { FormState } from '#src/kernel/form-state.ts'
import { parseId } from '#src/kernel/id.ts'
import { spokenLanguages } from '#src/people/domain/languages.ts'
import { day, text, tick, ticks, wholeNumber } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import type { ownProfile } from '../db/profiles.ts'
import type { Vocabulary } from '../db/vocabulary.ts'
import type { Boundaries, Introduction } from '../domain/profile.ts'
import { visibilities } from '../domain/visibility.ts'
import type { Words } from './words.ts'

/** What mentors say of themselves; ticks outside the programme's vocabulary are dropped. */
export function introductionForm(words: Words, { topic, trait, offer }: Vocabulary): z.ZodType<Introduction> {
  const chosen = (terms: Vocabulary['topic']) => ticks().transform((keys) => known(keys, terms))
  return z.object({
    ...introductionLine(words, topic),
    traits: chosen(trait),
    offers: chosen(offer),
    visibility: z.enum(visibilities, words.join.whoSeesMissing),
  })
}

/** The short form of the same, for somebody who answers an invitation. */
export const introductionLine = ({ join }: Words, topics: Vocabulary['topic']) => ({
  askMeAbout: text(160, { missing: join.askMeAboutMissing, tooLong: join.askMeAboutTooLong }),
  topics: ticks()
    .transform((keys) => known(keys, topics))
    .refine((keys) => keys.length > 0 || topics.length === 0, join.topicsMissing),
  languages: ticks()
    .transform((codes) => spokenLanguages.filter((code) => codes.includes(code)))
    .refine((codes) => codes.length > 0, join.languagesMissing),
})

/** Whom a mentor cannot mentor: the ticked people. */
export const boundariesForm: z.ZodType<Boundaries> = z.object({
  notMyUnit: tick(),
  excluded: ticks().transform((all) => all.flatMap((one) => parseId<'person'>(one) ?? [])),
})

export const versionForm = z.object({ version: wholeNumber(1, 999_999_999, '') })

/** The day a pause ends. */
export const pauseForm = (words: Words) => z.object({ until: day(words.mine.dayMissing) })

type Own = NonNullable<Awaited<ReturnType<typeof ownProfile>>>

/** A stored profile as its form shows it. */
export const formOf = (profile: Own): FormState['values'] => ({
  askMeAbout: profile.askMeAbout,
  topics: profile.topics,
  traits: profile.traits,
  offers: profile.offers,
  languages: profile.languages,
  visibility: profile.visibility,
  version: String(profile.version),
})

const known = (keys: readonly string[], terms: Vocabulary['topic']): readonly string[] =>
  terms.filter(({ key }) => keys.includes(key)).map(({ key }) => key)
