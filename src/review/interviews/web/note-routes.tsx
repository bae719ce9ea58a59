import { filled, type FormState } from '#src/kernel/form-state.ts'
import { hourOf } from '#src/kernel/dates.ts'
import { handOver } from '#src/platform/files/serve-files.ts'
import { saverOf } from '#src/platform/web/autosave/autosave-form.ts'
import { autosaveWords } from '#src/platform/web/autosave/words.ts'
import { actor, found, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues, readForm } from '#src/platform/web/form.ts'
import { anyone, reviewer } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { letterFile } from '../../db/letter-file.ts'
import { urls } from '#src/urls.ts'
import type { HeldInterview } from '../db/held-interviews.ts'
import { readerCopy } from '../db/reader-copy.ts'
import { saveNote } from '../save-note.ts'
import { noteForm } from './forms.ts'
import { heldIn } from './held-routes.tsx'
import { interviewerWords } from './interviewer-words.ts'
import { NotePage } from './note-page.tsx'

/** What an interviewer reads of one application and notes of the interview; first comes the question of conflicts. */
export const noteRoutes = routes()
  .get(urls.interviewNote(':application'), reviewer, async (c) => {
    const held = await heldIn(c)
    return held.isClear ? show(c, held) : onwards(c, urls.interviewNearness(held.application))
  })
  .post(urls.interviewNote(':application'), reviewer, async (c) => {
    const { lang, moment, db } = c.var
    const words = interviewerWords[lang]
    const held = await heldIn(c)
    if (!held.isClear) return onwards(c, urls.interviewNearness(held.application))
    const { input, form } = await readForm(c, noteForm(words))
    if (!input) return show(c, held, { form, status: 422 })

    const note = { ...input, ...saverOf(form.values), application: held.application, person: actor(c).id }
    const saved = await saveNote(note, moment, db)
    if (!saved.ok) {
      const newest = await heldIn(c)
      return show(c, newest, { form, refusal: words.problems[saved.problem], stored: newest.body, status: 409 })
    }
    if (!input.handIn) return onwards(c, urls.interviewNote(held.application), words.saved)
    return onwards(c, urls.heldInterviews(), words.handedInNotice)
  })
  .post(urls.interviewNoteAutosave(':application'), anyone, async (c) => {
    if (!c.var.person) return c.json({ problem: 'signed-out' }, 401)
    const { lang, moment, db } = c.var
    const held = await heldIn(c)
    if (!held.isClear || held.handedInAt) return c.json({ problem: 'not-open', sentence: '' }, 409)
    const posted = await postedValues(c)
    const form = noteForm(interviewerWords[lang]).safeParse({ ...posted, handIn: undefined })
    if (!form.success) return c.json({ problem: 'unfit', sentence: form.error.issues[0]?.message ?? '' }, 422)

    const note = { ...form.data, ...saverOf(posted), application: held.application, person: actor(c).id }
    const saved = await saveNote(note, moment, db)
    if (saved.ok) return c.json({ version: saved.value, savedAt: hourOf(moment.at, held.zone, lang) })
    return c.json({ problem: saved.problem, sentence: autosaveWords[lang].elsewhere }, 409)
  })
  .get(urls.interviewLetter(':application'), reviewer, async (c) => {
    const held = await heldIn(c)
    const { file } = await readerCopy(held, c.var.db)
    const isOpen = held.isClear && file?.kind === 'file'
    const letter = found(isOpen ? await letterFile(file.file, c.var.db) : undefined)
    return handOver(c, letter, { of: held.reference, what: 'letter' })
  })

type Back = { form?: FormState; refusal?: string; stored?: string; status?: 409 | 422 }

async function show(c: Request, held: HeldInterview, { form, refusal, stored, status }: Back = {}): Promise<Response> {
  const { texts, file } = await readerCopy(held, c.var.db)
  const letter = urls.interviewLetter(held.application)
  const shown = file && (file.kind === 'file' ? { href: letter } : file.kind === 'text' ? file : { why: file.kind })
  const view = { visit: c.var.visit, held, texts, file: shown ?? undefined, refusal, stored }
  return page(<NotePage {...view} form={form ?? filled({ body: held.body })} />, status ?? 200)
}
