import type { Lang } from '#src/kernel/lang.ts'
import type { Breakdown, Part } from '../domain/score.ts'
import { words as allWords } from './words.ts'

type Terms = ReadonlyMap<string, string>

/** The facts of one part in words: "named first", the shared topics, "two steps ahead". */
export function factsInWords(part: Part, terms: Terms, lang: Lang): string {
  const { facts } = allWords[lang]
  const [first] = part.facts
  if (part.criterion === 'wish') return first === undefined ? facts.noWish : facts.wish(first)
  if (part.criterion === 'stage') return first === undefined || Number(first) <= 0 ? facts.noSteps : facts.steps(first)
  if (part.criterion === 'breadth') return first === undefined ? facts.noBreadth : (facts.breadth[first] ?? first)
  return part.facts.length === 0
    ? facts.noneShared
    : facts.shared(part.facts.map((key) => terms.get(key) ?? key).join(', '))
}

/** A score with its parts, which add up to it. */
export function ScoreParts({ breakdown, terms, lang }: { breakdown: Breakdown; terms: Terms; lang: Lang }) {
  const words = allWords[lang]
  return (
    <ul>
      {breakdown.parts.map((part) => (
        <li key={part.criterion}>
          {words.criteria[part.criterion]} <strong>+{part.points}</strong>{' '}
          <small>({factsInWords(part, terms, lang)})</small>
        </li>
      ))}
    </ul>
  )
}
