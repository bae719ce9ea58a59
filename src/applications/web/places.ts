import type { Id } from '#src/kernel/id.ts'
import { urls } from '#src/urls.ts'
import type { Section } from '../domain/sections.ts'

/** Where the pages of a form lead: into somebody's application, or into the preview, which keeps nothing. */
export type Places = {
  readonly list: string
  readonly section: (section: Section) => string
  /** Where the form is saved while it is typed; nowhere in a preview. */
  readonly autosave: ((section: Section) => string) | undefined
}

/** The addresses of an application. */
export const placesOf = (application: Id<'application'>): Places => ({
  list: urls.application(application),
  section: (section) => urls.section(application, section),
  autosave: (section) => urls.autosave(application, section),
})

/** The addresses of the preview of a call's form. */
export const previewPlaces = (call: Id<'call'>): Places => ({
  list: urls.formPreview(call),
  section: (section) => urls.sectionPreview(call, section),
  autosave: undefined,
})
