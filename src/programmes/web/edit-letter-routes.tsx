import type { FormState } from '#src/kernel/form-state.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { text } from '#src/platform/web/fields.ts'
import { readForm } from '#src/platform/web/form.ts'
import { desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { letterOnDesk } from '../db/outbox.ts'
import { textsOf } from '#src/platform/mail/edited-letter.ts'
import { editLetter } from '../edit-letter.ts'
import { EditLetterPage, letterValues, textField } from './edit-letter-page.tsx'
import { outboxWords } from './outbox-words.ts'

/** Whoever may send a draft may change its words first. */
export const editLetterRoutes = routes()
  .get(urls.outboxEdit(':letter'), desk, async (c) => {
    const { letter, content } = await editable(c)
    return page(<EditLetterPage visit={c.var.visit} {...{ letter, content }} form={letterValues(letter, content)} />)
  })
  .post(urls.outboxEdit(':letter'), desk, async (c) => {
    const { visit, lang, moment, db } = c.var
    const words = outboxWords[lang]
    const { letter, content } = await editable(c)
    const places = textsOf(content).map(({ place }) => place)
    const { input, form } = await readForm(c, letterForm(places, lang))
    if (!input) return page(<EditLetterPage {...{ visit, letter, content, form }} />, 422)

    const edited = await editLetter({ ...input, letter: letter.id, by: actor(c) }, moment, db)
    if (edited.ok) return onwards(c, urls.outboxLetter(letter.id), words.edited)
    const refusal = words.editProblems[edited.problem]
    return page(<EditLetterPage {...{ visit, letter, content, form, refusal }} />, 409)
  })

/** Letters that were written before their pieces were kept cannot be edited: the page does not exist for them. */
async function editable(c: Request) {
  const letter = found(await letterOnDesk(idIn(c, 'letter'), actor(c), c.var.db))
  return { letter, content: found(letter.content) }
}

type Input = { subject: string; before: string; texts: Map<number, string> }

function letterForm(places: readonly number[], lang: keyof typeof outboxWords): z.ZodType<Input> {
  const words = outboxWords[lang]
  const piece = z.string(words.textTooLong).max(3000, words.textTooLong).default('')
  const pieces: Record<string, typeof piece> = Object.fromEntries(places.map((place) => [textField(place), piece]))
  return z
    .object({
      subject: text(200, { missing: words.subjectMissing, tooLong: words.subjectTooLong }),
      before: z.string().default(''),
    })
    .and(z.object(pieces))
    .superRefine((typed, context) => {
      const values: FormState['values'] = typed
      if (places.some((place) => String(values[textField(place)] ?? '').trim() !== '')) return
      context.addIssue({ code: 'custom', path: [textField(places[0] ?? 0)], message: words.letterEmpty })
    })
    .transform((typed) => {
      const values: FormState['values'] = typed
      const texts = new Map(places.map((place) => [place, String(values[textField(place)] ?? '')]))
      return { subject: typed.subject, before: typed.before, texts }
    })
}
