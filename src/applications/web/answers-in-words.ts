import { fileNameField } from '#src/calls/domain/read-answer.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { NOBODY } from '#src/people/domain/superior.ts'
import { prompts } from '../domain/answers.ts'
import type { Typed } from '../domain/sections.ts'
import type { Lists } from './field-props.ts'
import { ownAnswerInWords } from './own/own-answers-in-words.ts'
import { words as allWords, type Words } from './words.ts'

const PROSE: readonly string[] = [...prompts, 'description', 'names']

/** Whether a field holds running text, of which two versions can stand one after the other. */
export const isProse = (name: string, { questions }: Pick<Lists, 'questions'>): boolean =>
  PROSE.includes(name) || questions.some(({ id, kind }) => id === name && kind === 'long-text')

/** The question of a field by its name in the form. */
export function labelOf(name: string, lists: Lists, lang: Lang): string | undefined {
  const words = allWords[lang]
  const [, stem = '', number = ''] = /^([a-zA-Z]+)([1-5])$/.exec(name) ?? []
  const date = lists.dates.find((one) => one.id === name)
  const question = lists.questions.find(({ id }) => id === name || fileNameField(id) === name)
  return (
    question?.label[lang] ??
    date?.name[lang] ??
    plainLabels(words)[name] ??
    numberedLabels(words)[stem]?.(Number(number))
  )
}

/** What was chosen or typed, as people read it: names in place of keys. */
export function answerInWords(name: string, value: Typed[string] | undefined, lists: Lists, lang: Lang): string {
  const question = lists.questions.find(({ id }) => id === name)
  if (question) return ownAnswerInWords(question, { [name]: value ?? '' }, lang)
  return [value ?? '']
    .flat()
    .map((one) => chosenName(name, one, lists, lang) ?? one)
    .filter(Boolean)
    .join(', ')
}

function chosenName(name: string, value: string, lists: Lists, lang: Lang): string | undefined {
  const words = allWords[lang]
  const all = [...lists.units, ...lists.ranks].find((one) => one.id === value)?.name[lang]
  if (all !== undefined) return all
  if (name === 'contract') return value === 'fixed' || value === 'permanent' ? words.contracts[value] : value
  if (name === 'languages') return words.languageNames[value]
  if (name === 'how') return value === 'named' ? words.named : words.described
  if (lists.dates.some((date) => date.id === name)) return { yes: words.thereYes, no: words.thereNo }[value]
  if (name === 'topics' || name === 'traits') return lists.terms.find((term) => term.key === value)?.label[lang]
  if (name === 'manager' && value === NOBODY) return words.noneOfThese
  return [...lists.mentors, ...lists.people].find((person) => person.id === value)?.name
}

const plainLabels = (words: Words): Record<string, string> => ({
  ...words.prompts,
  unit: words.unit,
  affiliation: words.affiliation,
  rank: words.rank,
  contract: words.contract,
  contractEndsOn: words.contractEndsOn,
  languages: words.languages,
  manager: words.lineManager,
  supervisor: words.supervisors,
  topics: words.topics,
  how: words.wishHow,
  traits: words.traits,
  description: words.description,
  names: words.avoidNames,
})

const numberedLabels = (words: Words): Record<string, (n: number) => string> => ({
  goal: words.goal,
  managerName: () => `${words.lineManager}: ${words.name}`,
  managerEmail: () => `${words.lineManager}: ${words.email}`,
  supervisorName: (n) => `${words.supervisors}: ${words.name} (${n})`,
  supervisorEmail: (n) => `${words.supervisors}: ${words.email} (${n})`,
  wish: words.wish,
  name: (n) => `${words.wish(n)}: ${words.name}`,
  place: (n) => `${words.wish(n)}: ${words.place}`,
  address: (n) => `${words.wish(n)}: ${words.address}`,
  avoid: (n) => `${words.avoidMentor} (${n})`,
})
