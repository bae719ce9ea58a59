import { hourOf } from '#src/kernel/dates.ts'
import { actor } from '#src/platform/web/answers.ts'
import { saverOf } from '#src/platform/web/autosave/autosave-form.ts'
import { autosaveWords } from '#src/platform/web/autosave/words.ts'
import { postedValues } from '#src/platform/web/form.ts'
import { anyone } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { saveReading } from '../save-reading.ts'
import { readingForm } from './reading-form.ts'
import { readingIn } from './reading-in.ts'
import { words } from './words.ts'

/** A draft is saved while it is typed. What has been handed in is changed by its button only. */
export const readingAutosaveRoutes = routes().post(urls.reviewAutosave(':reading'), anyone, async (c) => {
  if (!c.var.person) return c.json({ problem: 'signed-out' }, 401)
  const { lang, moment, db } = c.var
  const reading = await readingIn(c)
  if (reading.completedAt) return c.json(refusal('finished-already', words[lang].problems['finished-already']), 409)
  const { finish: _, ...posted } = await postedValues(c)
  const form = readingForm(words[lang], reading.rubric, reading.mayFlag).safeParse(posted)
  if (!form.success) return c.json(refusal('unfit', form.error.issues[0]?.message ?? ''), 422)

  const draft = { ...form.data, ...saverOf(posted), finish: false, reading: reading.id, reader: actor(c).id }
  const saved = await saveReading(draft, reading.rubric, moment, db)
  if (saved.ok) return c.json({ version: saved.value, savedAt: hourOf(moment.at, reading.zone, lang) })
  const isElsewhere = saved.problem === 'changed-elsewhere'
  return c.json(
    refusal(saved.problem, isElsewhere ? autosaveWords[lang].elsewhere : words[lang].problems[saved.problem]),
    409,
  )
})

const refusal = (problem: string, sentence: string) => ({ problem, sentence })
