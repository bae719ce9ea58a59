import type { DemoRank } from './types.ts'

/** Steps of a career. Research scientists hold one of the university's academic profiles, beside professors. */
export const ranks: readonly DemoRank[] = [
  {
    key: 'doctoral-researcher',
    category: 'doctoral',
    order: 1,
    name: { en: 'Doctoral researcher', fr: 'Doctorant·e', de: 'Doktorand:in' },
  },
  {
    key: 'postdoctoral-researcher',
    category: 'postdoctoral',
    order: 2,
    name: { en: 'Postdoctoral researcher', fr: 'Postdoctorant·e', de: 'Postdoktorand:in' },
  },
  {
    key: 'research-scientist',
    category: 'professor',
    order: 3,
    name: { en: 'Research scientist', fr: 'Chercheur·euse confirmé·e', de: 'Wissenschaftler:in' },
  },
  {
    key: 'assistant-professor',
    category: 'professor',
    order: 3,
    name: { en: 'Assistant professor', fr: 'Professeur·e assistant·e', de: 'Assistenzprofessor:in' },
  },
  {
    key: 'senior-research-scientist',
    category: 'professor',
    order: 4,
    name: { en: 'Senior research scientist', fr: 'Chercheur·euse principal·e', de: 'Leitende:r Wissenschaftler:in' },
  },
  {
    key: 'associate-professor',
    category: 'professor',
    order: 4,
    name: { en: 'Associate professor', fr: 'Professeur·e associé·e', de: 'Assoziierte:r Professor:in' },
  },
  {
    key: 'full-professor',
    category: 'professor',
    order: 5,
    name: { en: 'Full professor', fr: 'Professeur·e ordinaire', de: 'Ordentliche:r Professor:in' },
  },
  {
    key: 'administrative-staff',
    category: 'staff',
    order: 6,
    name: {
      en: 'Administrative and technical staff',
      fr: 'Personnel administratif et technique',
      de: 'Administratives und technisches Personal',
    },
  },
  {
    key: 'senior-staff',
    category: 'staff',
    order: 7,
    name: { en: 'Senior administrative staff', fr: 'Cadre administratif·ve', de: 'Leitendes administratives Personal' },
  },
]
