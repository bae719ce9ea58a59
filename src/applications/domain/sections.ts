import type { CallSection } from '#src/calls/domain/form.ts'
import type { Id } from '#src/kernel/id.ts'

/** The sections that every application has, in the order in which they are answered. */
export const sections = ['about', 'goals', 'letter', 'wishes', 'avoid', 'dates'] as const

export type FixedSection = (typeof sections)[number]

/** A section that only one call has, known by its id. */
export type OwnSection = `q:${string}`

export type Section = FixedSection | OwnSection

/** The name of a call's own section among those of an application. */
export const ownSection = (id: Id<'call_section'>): OwnSection => `q:${id}`

/** Whether a section is the call's own. */
export const isOwn = (section: Section): section is OwnSection => section.startsWith('q:')

/** The call's own section of this name, if the call has it. */
export const callSection = (section: Section, all: readonly CallSection[]): CallSection | undefined =>
  all.find(({ id }) => ownSection(id) === section)

/** What was typed into a section, field by field, complete or not: the working copy keeps it letter for letter. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** How far a section is. */
export type Progress = 'not-started' | 'in-progress' | 'completed'

/** What is kept of a section: what was typed, whether the applicant calls it complete, and since when. */
export type SavedSection = { readonly value: Typed; readonly isDone: boolean; readonly savedAt: Temporal.Instant }

/** The state of a section: completed is what the applicant calls so, and what can be sent. */
export function progressOf(saved: Pick<SavedSection, 'value' | 'isDone'> | undefined): Progress {
  if (!saved || !Object.values(saved.value).some((value) => value.length > 0)) return 'not-started'
  return saved.isDone ? 'completed' : 'in-progress'
}
