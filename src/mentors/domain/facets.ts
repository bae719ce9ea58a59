/** The questions by which the directory can be narrowed. */
export const facetNames = ['topic', 'offer', 'language', 'institution', 'room'] as const

export type FacetName = (typeof facetNames)[number]

/** The answers chosen per question; none chosen means any will do. Words are looked for in names and introductions. */
export type Choice = Readonly<Record<FacetName, readonly string[]>> & { readonly words: string }

/** What the filters look at in a mentor: the answers they give to each question, and the text words are found in. */
export type Filterable = { readonly facets: Readonly<Record<FacetName, readonly string[]>>; readonly text: string }

/** The mentors that fit: one of the chosen answers to each question, and every word. */
export const matching = <Mentor extends Filterable>(mentors: readonly Mentor[], choice: Choice): Mentor[] =>
  mentors.filter((mentor) => fitsWords(mentor, choice.words) && facetNames.every((name) => fits(mentor, choice, name)))

/**
 * How many mentors each answer of a question would leave, beside what is chosen at the other questions.
 * Counts are taken from the mentors given: whoever must not be seen must not be among them.
 */
export function countsOf(mentors: readonly Filterable[], choice: Choice, name: FacetName): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const mentor of matching(mentors, { ...choice, [name]: [] }))
    for (const answer of new Set(mentor.facets[name])) counts.set(answer, (counts.get(answer) ?? 0) + 1)
  return counts
}

/** A whole question to leave out, or the words. */
export type Narrowing = FacetName | 'words'

/** When nobody fits: what to drop so that most mentors appear, and how many do. Nothing where no single step helps. */
export function filterToDrop(
  mentors: readonly Filterable[],
  choice: Choice,
): { readonly drop: Narrowing; readonly leaves: number } | undefined {
  const options = chosenIn(choice).map((drop) => ({ drop, leaves: matching(mentors, without(choice, drop)).length }))
  return options.filter(({ leaves }) => leaves > 0).toSorted((a, b) => b.leaves - a.leaves)[0]
}

/** A choice with one question left open, or with one answer of it taken back. */
export function without(choice: Choice, drop: Narrowing, answer?: string): Choice {
  if (drop === 'words') return { ...choice, words: '' }
  return { ...choice, [drop]: answer === undefined ? [] : choice[drop].filter((one) => one !== answer) }
}

/** The questions at which something is chosen. */
export const chosenIn = (choice: Choice): readonly Narrowing[] => [
  ...(choice.words.trim() === '' ? [] : (['words'] as const)),
  ...facetNames.filter((name) => choice[name].length > 0),
]

const fits = (mentor: Filterable, choice: Choice, name: FacetName): boolean =>
  choice[name].length === 0 || choice[name].some((answer) => mentor.facets[name].includes(answer))

function fitsWords({ text }: Filterable, words: string): boolean {
  const place = plain(text)
  return plain(words)
    .split(/\s+/)
    .every((word) => place.includes(word))
}

/** Letters without case and accents: "Mueller" is another name, "Müller" is found as "muller". */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()
