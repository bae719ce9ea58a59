import type { MilestoneRow } from '#src/calls/domain/milestone.ts'
import type { Question } from '#src/calls/domain/question.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { Somebody } from '#src/people/db/somebody.ts'
import type { ranks, unitTree } from '#src/people/db/units.ts'
import type { OwnApplication } from '../db/applications.ts'
import type { MentorChoice, TermChoice } from '../db/choices.ts'
import type { Places } from './places.ts'

/** The lists the sections choose from. */
export type Lists = {
  readonly units: Awaited<ReturnType<typeof unitTree>>
  readonly ranks: Awaited<ReturnType<typeof ranks>>
  readonly terms: readonly TermChoice[]
  readonly mentors: readonly MentorChoice[]
  readonly dates: readonly MilestoneRow[]
  /** Those chosen as superiors, by name. */
  readonly people: readonly Somebody[]
  /** What only this call asks. */
  readonly questions: readonly Question[]
}

/** What a search for somebody has brought, by the field it was made for. */
export type Found = { readonly field: 'manager' | 'supervisor'; readonly people: readonly Somebody[] }

export type FieldsProps = {
  visit: Visit
  application: OwnApplication
  lists: Lists
  form: FormState
  places: Places
  found?: Found | undefined
}
