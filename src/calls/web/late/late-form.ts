import type { Lang } from '#src/kernel/lang.ts'
import { email, text, wholeNumber } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import type { DeskWords } from '../desk-words.ts'
import { localTime } from '../local-time.ts'
import type { LateWords } from './late-words.ts'

type Terms = { words: LateWords; deskWords: DeskWords; zone: string; lang: Lang }

/** A late code: for a name, or for an address that is written to. */
export const lateForm = ({ words, deskWords, zone, lang }: Terms) =>
  z
    .object({
      whom: text(200, { missing: words.whomMissing, tooLong: words.whomTooLong }),
      until: localTime(deskWords, zone, lang),
      uses: wholeNumber(1, 100, words.usesWrong),
      reason: text(500, { missing: words.reasonMissing, tooLong: words.reasonTooLong }),
    })
    .transform(({ whom, ...rest }) => {
      const address = email('').safeParse(whom)
      return { ...rest, whom: address.success ? { email: address.data } : { name: whom } }
    })
