import type { Id } from '#src/kernel/id.ts'

/** A reading that was handed in, as one number: the weighted mean of its marks (`weightedMean`), in levels of the rubric. */
export type Mark = { readonly application: Id<'application'>; readonly reader: Id<'person'>; readonly mark: number }

/** How the marks of one reader lie beside those of the others on the same applications; differences in levels of the rubric. */
export type Bearing = {
  readonly mean: number
  /** Standard deviation of their marks, over all they handed in; 0 for one mark. */
  readonly spread: number
  /** Applications that others have handed in as well; on these alone rests what follows. */
  readonly shared: number
  /**
   * How far their marks lie below the mean of the others on the same applications: above 0 stricter, below 0 kinder;
   * nothing where nobody else has read the same. In a panel where all read all these sum to 0.
   */
  readonly severity: number | null
  /** The severity drawn towards 0 the fewer applications it rests on: what may be said about a person. */
  readonly steadySeverity: number | null
  /** Mean distance to the mean of the others, whichever way. A constant leaning shows here as well as reading differently. */
  readonly disagreement: number | null
}

/**
 * How many applications shared with others weigh as much as knowing nothing. n applications count n / (n + this): the
 * shrinkage of a mean with known variances (Efron and Morris, "Stein's Estimation Rule and Its Competitors", JASA 1973),
 * for marks that differ by about 0.9 levels from one application to the next and readers by about 0.5.
 */
const DOUBT = 3

/**
 * Each reader beside the others, by the differences on the same applications only: whoever was given the weaker letters
 * is not strict for that. A constant added to the marks of one reader lowers their own severity by exactly that; the
 * severity of somebody who shares applications with them rises by their share in the mean of the others.
 */
export function bearingsOf(marks: readonly Mark[]): ReadonlyMap<Id<'person'>, Bearing> {
  const onSame = Map.groupBy(marks, ({ application }) => application)
  const bearing = (own: readonly Mark[]): Bearing => {
    const differences = own.flatMap(({ application, reader, mark }) => {
      const others = (onSame.get(application) ?? []).filter((other) => other.reader !== reader)
      return others.length === 0 ? [] : [meanOf(others.map((other) => other.mark)) - mark]
    })
    const shared = differences.length
    const severity = shared === 0 ? null : meanOf(differences)
    return {
      ...centreOf(own.map(({ mark }) => mark)),
      shared,
      severity,
      steadySeverity: severity === null ? null : (severity * shared) / (shared + DOUBT),
      disagreement: shared === 0 ? null : meanOf(differences.map(Math.abs)),
    }
  }
  return new Map([...Map.groupBy(marks, ({ reader }) => reader)].map(([reader, own]) => [reader, bearing(own)]))
}

/** From here on somebody leans to one side: half a level, after shrinking. */
const LEANS = 0.5
/** From here on somebody reads otherwise than the others: a whole level away, on average. */
const APART = 1
/** Fewer applications than this say nothing about a person. */
const FEWEST = 3

export type Standout = 'too-few' | 'strict' | 'kind' | 'apart' | 'with-the-others'

/** What the figures of a reader say in a word. Leaning comes before standing apart, of which it is the simpler reason. */
export function standoutOf({ shared, steadySeverity, disagreement }: Bearing): Standout {
  if (shared < FEWEST || steadySeverity === null || disagreement === null) return 'too-few'
  if (steadySeverity >= LEANS) return 'strict'
  if (steadySeverity <= -LEANS) return 'kind'
  return disagreement >= APART ? 'apart' : 'with-the-others'
}

/** Mean and standard deviation of the marks themselves; they are all there is, no sample of more. */
export function centreOf(marks: readonly number[]): { mean: number; spread: number } {
  const mean = meanOf(marks)
  return { mean, spread: Math.sqrt(meanOf(marks.map((mark) => (mark - mean) ** 2))) }
}

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
