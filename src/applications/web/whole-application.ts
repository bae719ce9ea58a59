import type { Lang } from '#src/kernel/lang.ts'
import type { OwnApplication } from '../db/applications.ts'
import { callSection, isOwn, type Section } from '../domain/sections.ts'
import { ownTyped, tasksOf } from '../domain/tasks.ts'
import type { Lists } from './field-props.ts'
import { ownSummary } from './own/own-answers-in-words.ts'
import { titleOf } from './section-titles.ts'
import { summaryOf } from './summaries.ts'

export type SectionInWords = {
  readonly section: Section
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly value: string }[]
}

/** Everything that was typed into an application, section by section, in words people can check. */
export function wholeApplication(application: OwnApplication, lists: Lists, lang: Lang): SectionInWords[] {
  const { form, saved } = application
  const own = { form, typed: ownTyped(application) }
  return tasksOf(application, lists.dates.length > 0).map(({ section }) => {
    const asked = isOwn(section) ? callSection(section, form.sections) : undefined
    const rows = asked ? ownSummary(asked, own, lang) : []
    const fixed = isOwn(section) ? [] : summaryOf(section, saved[section]?.value ?? {}, lists, lang)
    return { section, title: titleOf(section, form, lang), rows: [...fixed, ...rows] }
  })
}
