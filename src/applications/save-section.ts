import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { goesOn, type Tab } from '#src/kernel/tab.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { ownApplication, type OwnApplication, type Saved } from './db/applications.ts'
import { can } from './domain/application.ts'
import { keptAnswers } from './domain/own-answers.ts'
import { isOwn, type Section, type Typed } from './domain/sections.ts'
import { hasNews, hasSection } from './domain/tasks.ts'
import { fileIn, isSame } from './domain/working-copy.ts'

export type SectionToSave = {
  application: Id<'application'>
  person: Id<'person'>
  section: Section
  /** What was typed, complete or not. */
  value: Typed
  isDone: boolean
  /** The version the form was loaded with; 0 for a section nobody has saved. */
  version: number
  /** Which browser tab saves, and for the how manieth time: an older save of the same tab is no conflict. */
  tab?: Tab | undefined
  /** The file is part of the value. Otherwise the stored one stays: a form cannot choose a file. */
  setsFile?: boolean
  /** The call's own questions that the form showed; the answers to others stay. Without it, it showed them all. */
  shown?: readonly string[]
}

/**
 * Keeps the working copy of a section. A version that was saved elsewhere meanwhile is never overwritten: the page then
 * shows both texts. Saving the same text again changes nothing.
 */
export function saveSection(
  save: SectionToSave,
  moment: Moment,
  db: Db,
): Promise<Outcome<number, 'not-yours' | 'closed' | 'changed-elsewhere'>> {
  return inTransaction(db, async (tx) => {
    await tx.selectFrom('application').select('id').where('id', '=', save.application).forUpdate().execute()
    const application = await ownApplication(save.application, save.person, moment.at, tx)
    if (!application) return fail('not-yours')
    if (!hasSection(save.section, application.form)) return fail('not-yours')
    if (!can('edit', application.state, application.phase)) return fail('closed')

    const before = application.saved[save.section]
    const value = save.setsFile ? save.value : { ...save.value, ...stays(save, application) }
    const isEqual = before !== undefined && isSame(before.value, value)
    const isKnown = isEqual && before.isDone === save.isDone
    if (isKnown && !hasNews(save.section, application.form, before.savedAt)) return ok(before.version)
    const version = before?.version ?? 0
    if (version !== save.version && !isEqual && !goesOn(save.tab, lastTab(before))) return fail('changed-elsewhere')
    return ok(await write({ ...save, value, version }, moment, tx))
  })
}

/** What no form changes: uploaded files, and answers that are frozen or were not shown. */
function stays({ section, shown }: SectionToSave, { saved, form, today }: OwnApplication): Typed {
  const before = saved[section]?.value ?? {}
  return isOwn(section) ? keptAnswers(section, before, { form, today, shown }) : fileIn(before)
}

async function write(
  { application, section, value, isDone, version, tab }: SectionToSave,
  moment: Moment,
  tx: Db,
): Promise<number> {
  const facts = { value: json(value), is_done: isDone, version: version + 1, saved_at: moment.at, ...tabOf(tab) }
  await tx
    .insertInto('answer')
    .values({ application_id: application, section, ...facts })
    .onConflict((conflict) => conflict.columns(['application_id', 'section']).doUpdateSet(facts))
    .execute()
  return version + 1
}

const tabOf = (tab: SectionToSave['tab']) => ({ tab: tab?.id ?? null, tab_turn: tab?.turn ?? 0 })

const lastTab = (before: Saved | undefined): Tab | undefined =>
  before?.tab ? { id: before.tab, turn: before.turn } : undefined
