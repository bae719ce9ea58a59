import type { DemoRank } from './types.ts'

// In the order of a career.
export const ranks = [
  {
    key: 'doctoral-researcher',
    category: 'doctoral',
    name: { en: 'Doctoral researcher', fr: 'Doctorant·e', de: 'Doktorand*in' },
  },
  {
    key: 'postdoctoral-researcher',
    category: 'postdoctoral',
    name: { en: 'Postdoctoral researcher', fr: 'Chercheur·e postdoctoral·e', de: 'Postdoktorand*in' },
  },
  {
    key: 'research-scientist',
    category: 'postdoctoral',
    name: { en: 'Research scientist', fr: 'Chercheur·e', de: 'Wissenschaftliche*r Mitarbeiter*in' },
  },
  {
    key: 'assistant-professor',
    category: 'professor',
    name: { en: 'Assistant professor', fr: 'Professeur·e assistant·e', de: 'Assistenzprofessor*in' },
  },
  {
    key: 'associate-professor',
    category: 'professor',
    name: { en: 'Associate professor', fr: 'Professeur·e associé·e', de: 'Außerordentliche*r Professor*in' },
  },
  {
    key: 'full-professor',
    category: 'professor',
    name: { en: 'Full professor', fr: 'Professeur·e ordinaire', de: 'Ordentliche*r Professor*in' },
  },
  {
    key: 'administrative-staff',
    category: 'staff',
    name: { en: 'Administrative staff', fr: 'Personnel administratif', de: 'Verwaltungspersonal' },
  },
] as const satisfies readonly DemoRank[]
