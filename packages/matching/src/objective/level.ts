/**
 * One level of an objective, as whole numbers to be made as small as possible: what a pair costs (by its number in
 * `instance.pairs`), what leaving a mentee out costs, and what the n-th place (from 1) with a mentor costs, which
 * may never fall in n. `value` turns the total cost into the figure people read.
 */
export type Level = {
  id: string
  pairCost: (pair: number) => number
  outCost: (mentee: number) => number
  placeCost?: (mentor: number, nth: number) => number
  value: (cost: number) => number
}

export const nothing = (): number => 0
export const itself = (cost: number): number => cost
