import { filled, type FormState } from '#src/kernel/form-state.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { translatedValues } from '#src/platform/web/translated.ts'
import { urls } from '#src/urls.ts'
import { decisionNotesOf } from '../../db/decision-notes.ts'
import { decisionRulesOf } from '../../db/decision-rules.ts'
import { setDecisionRules } from '../../set-decision-rules.ts'
import { writeDecisionNotes } from '../../write-decision-notes.ts'
import { ownCall } from '../own-call.ts'
import { notesForm, rulesForm } from './forms.ts'
import { NotesPage } from './notes-page.tsx'
import { RulesPage } from './rules-page.tsx'
import { words } from './words.ts'

/** How a call decides, and what its letters say. */
export const decisionSettingsRoutes = routes()
  .get(urls.decisionRules(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const form = filled(rulesValues(await decisionRulesOf(call.id, c.var.db)))
    return page(<RulesPage visit={c.var.visit} call={call} form={form} />)
  })
  .post(urls.decisionRules(':call'), coordinator, async (c) => {
    const { visit, lang, moment, db } = c.var
    const call = await ownCall(c)
    const { input, form } = await readForm(c, rulesForm(words[lang]))
    if (!input) return page(<RulesPage {...{ visit, call, form }} />, 422)
    await setDecisionRules({ call: call.id, rules: input, by: actor(c).id }, moment, db)
    return onwards(c, urls.callDecisions(call.id), words[lang].rulesSaved)
  })
  .get(urls.decisionNotes(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const notes = Object.entries(await decisionNotesOf(call.id, c.var.db))
    const values = Object.assign({}, ...notes.map(([verdict, note]) => translatedValues(verdict, note)))
    return page(<NotesPage visit={c.var.visit} call={call} form={filled(values)} />)
  })
  .post(urls.decisionNotes(':call'), coordinator, async (c) => {
    const { visit, lang, moment, db } = c.var
    const call = await ownCall(c)
    const { input, form } = await readForm(c, notesForm(words[lang]))
    if (!input) return page(<NotesPage {...{ visit, call, form }} />, 422)
    const count = await writeDecisionNotes({ call: call.id, notes: input, by: actor(c).id }, moment, db)
    return onwards(c, urls.outbox(), words[lang].lettersSaved(count))
  })

function rulesValues(rules: Awaited<ReturnType<typeof decisionRulesOf>>): FormState['values'] {
  const ticked = (value: boolean) => (value ? 'yes' : '')
  return {
    asksAssessment: ticked(rules.asksAssessment),
    asksConfirmation: ticked(rules.asksConfirmation),
    answerDays: String(rules.answerDays),
    promotion: rules.promotion,
    showsPosition: ticked(rules.showsPosition),
  }
}
