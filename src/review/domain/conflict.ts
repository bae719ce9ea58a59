/** Ways of being too near to judge; 'none' is an answer too. The reader says so before anything can be read. */
export const conflicts = [
  'none',
  'supervisor',
  'same-line',
  'co-author',
  'family',
  'personal',
  'promotion-panel',
  'other',
] as const

export type Conflict = (typeof conflicts)[number]
