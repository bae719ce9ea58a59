/** How a strand matches: which hard rules hold, and what counts how much. Data of the strand, edited on screen. */
export type StrandRules = {
  /** Mentor and mentee may not share their unit, or not even their institution. */
  readonly apart: 'off' | 'unit' | 'institution'
  /** A pair needs a language both speak. */
  readonly commonLanguage: boolean
  /** Points each part can give; the parts of a perfect pair add up to the sum of all weights. */
  readonly weights: Readonly<Record<Criterion, number>>
}

/** What makes a pair good, beyond being possible. */
export const criteria = ['wish', 'topics', 'traits', 'stage', 'breadth'] as const

export type Criterion = (typeof criteria)[number]

/** What a new strand starts with. */
export const defaultRules: StrandRules = {
  apart: 'unit',
  commonLanguage: true,
  weights: { wish: 40, topics: 25, traits: 15, stage: 10, breadth: 10 },
}
