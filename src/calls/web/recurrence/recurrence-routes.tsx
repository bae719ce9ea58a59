import { dayOf } from '#src/kernel/dates.ts'
import { filled } from '#src/kernel/form-state.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { strandRules, type StrandRule } from '../../db/recurrences.ts'
import { setRecurrence } from '../../set-recurrence.ts'
import { recurrenceForm, recurrenceValues } from './recurrence-form.ts'
import { RecurrencePage } from './recurrence-page.tsx'
import { recurrenceWords } from './recurrence-words.ts'

const endForm = z.object({ end: z.literal('yes') })

/** The rule by which a strand has calls: kept, changed, ended. */
export const recurrenceRoutes = routes()
  .get(urls.recurrence(':strand'), coordinator, async (c) => {
    const strand = await ownStrand(c)
    const today = dayOf(c.var.now, strand.zone)
    const form = filled(recurrenceValues(strand.rule, today.year))
    return page(<RecurrencePage visit={c.var.visit} {...{ strand, today, form }} />)
  })
  .post(urls.recurrence(':strand'), coordinator, async (c) => {
    const { visit, lang, moment, now, db } = c.var
    const words = recurrenceWords[lang]
    const strand = await ownStrand(c)
    const by = actor(c).id
    if ((await readForm(c, endForm)).input) {
      await setRecurrence({ strand: strand.strand, rule: undefined, by }, moment, db)
      return onwards(c, urls.recurrence(strand.strand), words.ended)
    }

    const { input, form } = await readForm(c, recurrenceForm(words))
    if (!input) return page(<RecurrencePage {...{ visit, strand, form }} today={dayOf(now, strand.zone)} />, 422)
    await setRecurrence({ strand: strand.strand, rule: input, by }, moment, db)
    return onwards(c, urls.recurrence(strand.strand), words.saved)
  })

async function ownStrand(c: Request): Promise<StrandRule> {
  const id = idIn(c, 'strand')
  return found((await strandRules(actor(c).coordinates, c.var.db)).find(({ strand }) => strand === id))
}
