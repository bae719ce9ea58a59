import { parseId } from '#src/kernel/id.ts'
import { plural } from '#src/kernel/plural.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { tick, ticks } from '#src/platform/web/fields.ts'
import { queryValues, readForm } from '#src/platform/web/form.ts'
import { desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { letterOnDesk, sentLetters, waitingLetters } from '../db/outbox.ts'
import { programmeAtDesk } from '../db/programmes.ts'
import { matching, neighbours } from '../domain/outbox-filter.ts'
import { discardLetters } from '../discard-letters.ts'
import { releaseLetters } from '../release-letters.ts'
import { retryLetters } from '../retry-letters.ts'
import { editLetterRoutes } from './edit-letter-routes.tsx'
import { DiscardPage, OutboxLetterPage } from './letter-pages.tsx'
import { filterIn } from './outbox-filter-form.tsx'
import { OutboxPage } from './outbox-page.tsx'
import { outboxWords } from './outbox-words.ts'

/** The ticked letters, or all drafts of the cause whose button was pressed. Ids that are none are left out. */
const chosenForm = z.object({
  letters: ticks().transform((all) => all.map((id) => parseId<'letter'>(id)).filter((id) => id !== undefined)),
  cause: z.string().optional(),
  call: z.string().optional(),
  sure: tick(),
})

/** Coordinators, and stand-ins for what is left to them, look through letters and send them, or throw drafts away. */
export const outboxRoutes = routes(editLetterRoutes.list)
  .get(urls.outbox(), desk, (c) => outbox(c))
  .post(urls.outboxSend(), desk, async (c) => {
    const { lang, moment, db } = c.var
    const { input, form } = await readForm(c, chosenForm)
    const { letters: ticked, cause, call } = found(input)
    if (ticked.length === 0 && cause === undefined) return outbox(c, outboxWords[lang].nothingChosen)

    const drafts = (await waitingLetters(actor(c), db)).filter(({ state }) => state === 'draft')
    const shown = matching(drafts, filterIn(form.values)).filter(
      (letter) => letter.cause === cause && (call === undefined || letter.call?.id === call),
    )
    const letters = cause === undefined ? ticked : shown.map(({ id }) => id)
    const count = await releaseLetters({ chosen: { letters }, by: actor(c) }, moment, db)
    return onwards(c, urls.outbox(), plural(lang, count, outboxWords[lang].sent))
  })
  .post(urls.outboxDiscard(), desk, async (c) => {
    const { visit, lang, moment, db } = c.var
    const { letters, sure } = found((await readForm(c, chosenForm)).input)
    const drafts = (await waitingLetters(actor(c), db)).filter(
      (letter) => letter.state === 'draft' && letters.includes(letter.id),
    )
    if (drafts.length === 0) return outbox(c, outboxWords[lang].nothingChosen)
    if (!sure) return page(<DiscardPage visit={visit} letters={drafts} />)

    const count = await discardLetters({ letters, by: actor(c) }, moment, db)
    return onwards(c, urls.outbox(), plural(lang, count, outboxWords[lang].discarded))
  })
  .post(urls.outboxRetry(), desk, async (c) => {
    const { lang, moment, db } = c.var
    const count = await retryLetters({ by: actor(c) }, moment, db)
    return onwards(c, urls.outbox(), plural(lang, count, outboxWords[lang].retried))
  })
  .get(urls.outboxLetter(':letter'), desk, async (c) => {
    const letter = found(await letterOnDesk(idIn(c, 'letter'), actor(c), c.var.db))
    const { zone } = found(await programmeAtDesk(actor(c), c.var.db))
    const beside = neighbours(letter.id, await waitingLetters(actor(c), c.var.db))
    return page(<OutboxLetterPage visit={c.var.visit} {...{ zone, letter, beside }} />)
  })

async function outbox(c: Request, refusal?: string): Promise<Response> {
  const { visit, db } = c.var
  const [waiting, sent, programme] = await Promise.all([
    waitingLetters(actor(c), db),
    sentLetters(actor(c), db),
    programmeAtDesk(actor(c), db),
  ])
  const { zone } = found(programme)
  const filter = filterIn(queryValues(c))
  return page(<OutboxPage {...{ visit, zone, waiting, sent, filter, refusal }} />, refusal === undefined ? 200 : 422)
}
