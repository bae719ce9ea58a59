/** The tasks of an application, in the order of the list. */
export const sections = ['about', 'goals', 'letter', 'wishes', 'avoid', 'dates'] as const

export type Section = (typeof sections)[number]

/** Sections that may stay empty. */
const OPTIONAL: readonly Section[] = ['avoid']

/** Whether an application can be sent without this section. */
export const isOptional = (section: Section): boolean => OPTIONAL.includes(section)

/** What was typed into a section, field by field, complete or not: the working copy keeps it letter for letter. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** How far a section is. */
export type Progress = 'not-started' | 'in-progress' | 'completed'

/** The state of a section: completed is what the applicant calls so, and what can be sent. */
export function progressOf(saved: { readonly value: Typed; readonly isDone: boolean } | undefined): Progress {
  if (!saved || !Object.values(saved.value).some((value) => value.length > 0)) return 'not-started'
  return saved.isDone ? 'completed' : 'in-progress'
}

/** The sections that still have to be completed before an application can be sent. */
export function missingSections(progress: Readonly<Record<Section, Progress>>, hasDates: boolean): Section[] {
  return sections.filter(
    (section) => progress[section] !== 'completed' && !isOptional(section) && (section !== 'dates' || hasDates),
  )
}
