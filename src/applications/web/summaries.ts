import { longDate } from '#src/kernel/dates.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { prompts } from '../domain/answers.ts'
import type { FixedSection, Typed } from '../domain/sections.ts'
import type { Lists } from './field-props.ts'
import { words as allWords, type Words } from './words.ts'

type Row = { readonly label: string; readonly value: string }
type Reading = { readonly typed: Typed; readonly lists: Lists; readonly words: Words; readonly lang: Lang }

/** What was typed into a section, in words people can check. */
export function summaryOf(section: FixedSection, typed: Typed, lists: Lists, lang: Lang): Row[] {
  return summaries[section]({ typed, lists, lang, words: allWords[lang] })
}

const text = (typed: Typed, name: string) => [typed[name] ?? ''].flat().join(', ')
const chosen = (typed: Typed, name: string) => [typed[name] ?? []].flat().filter((one) => one !== '')

const summaries: Record<FixedSection, (reading: Reading) => Row[]> = {
  about: ({ typed, lists, words, lang }) => {
    const contract = text(typed, 'contract')
    return [
      {
        label: words.unit,
        value: lists.units.find((unit) => unit.id === text(typed, 'unit'))?.name[lang] ?? text(typed, 'affiliation'),
      },
      { label: words.rank, value: lists.ranks.find((rank) => rank.id === text(typed, 'rank'))?.name[lang] ?? '' },
      {
        label: words.contract,
        value: contract === 'fixed' || contract === 'permanent' ? words.contracts[contract] : '',
      },
      ...(contract === 'fixed'
        ? [{ label: words.contractEndsOn, value: dayInWords(text(typed, 'contractEndsOn'), lang) }]
        : []),
      {
        label: words.languages,
        value: chosen(typed, 'languages')
          .map((one) => words.languageNames[one] ?? one)
          .join(', '),
      },
      { label: words.lineManager, value: superiorsInWords(typed, 'manager', lists) },
      { label: words.supervisors, value: superiorsInWords(typed, 'supervisor', lists) },
    ]
  },
  goals: ({ typed, lists, words, lang }) => [
    ...[1, 2, 3].flatMap((n) =>
      text(typed, `goal${n}`) === '' ? [] : [{ label: words.goal(n), value: text(typed, `goal${n}`) }],
    ),
    { label: words.topics, value: termsInWords(chosen(typed, 'topics'), lists, lang) },
  ],
  letter: ({ typed, words }) =>
    text(typed, 'file') !== ''
      ? [{ label: words.file, value: words.letterFile(text(typed, 'fileName')) }]
      : prompts.map((prompt) => ({ label: words.prompts[prompt], value: text(typed, prompt) })),
  wishes: ({ typed, lists, words, lang }) =>
    text(typed, 'how') === 'described'
      ? [
          { label: words.traits, value: termsInWords(chosen(typed, 'traits'), lists, lang) },
          { label: words.description, value: text(typed, 'description') },
        ]
      : [1, 2, 3].flatMap((n) => {
          const value =
            mentorName(text(typed, `wish${n}`), lists) ??
            ['name', 'place', 'address']
              .map((field) => text(typed, `${field}${n}`))
              .filter(Boolean)
              .join(', ')
          return value === '' && n > 1 ? [] : [{ label: words.wish(n), value }]
        }),
  avoid: ({ typed, lists, words }) => [
    {
      label: words.avoidWhom,
      value: [
        ...[1, 2, 3].flatMap((n) => mentorName(text(typed, `avoid${n}`), lists) ?? []),
        ...text(typed, 'names').split('\n'),
      ]
        .filter((name) => name.trim() !== '')
        .join('; '),
    },
  ],
  dates: ({ typed, lists, words, lang }) =>
    lists.dates.map((date) => ({
      label: date.name[lang],
      value: { yes: words.thereYes, no: words.thereNo }[text(typed, date.id)] ?? '',
    })),
}

const mentorName = (id: string, lists: Lists) => lists.mentors.find((mentor) => mentor.id === id)?.name

/** Those chosen by their names, those named in words with their addresses. */
const superiorsInWords = (typed: Typed, stem: 'manager' | 'supervisor', { people }: Lists) =>
  [
    ...chosen(typed, stem).flatMap((id) => people.find((person) => person.id === id)?.name ?? []),
    ...[1, 2, 3].map((n) =>
      [`${stem}Name${n}`, `${stem}Email${n}`]
        .map((name) => text(typed, name))
        .filter(Boolean)
        .join(', '),
    ),
  ]
    .filter(Boolean)
    .join('; ')

const termsInWords = (keys: readonly string[], lists: Lists, lang: Lang) =>
  keys.map((key) => lists.terms.find((term) => term.key === key)?.label[lang] ?? key).join(', ')

function dayInWords(day: string, lang: Lang): string {
  try {
    return longDate(Temporal.PlainDate.from(day), lang)
  } catch {
    return day
  }
}
