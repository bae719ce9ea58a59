import type { Lang } from '#src/kernel/lang.ts'
import { languageName } from '#src/people/domain/languages.ts'
import { urls } from '#src/urls.ts'
import type { MentorProfile } from '../db/directory.ts'
import type { Vocabulary } from '../db/vocabulary.ts'
import {
  chosenIn,
  countsOf,
  facetNames,
  filterToDrop,
  matching,
  without,
  type Choice,
  type FacetName,
  type Filterable,
  type Narrowing,
} from '../domain/facets.ts'
import { roomOf, type Room } from '../domain/room.ts'
import { words as allWords } from './words.ts'

export type Listed = MentorProfile & Filterable & { readonly room: Room }

const ELSEWHERE = 'elsewhere'

/** Mentors prepared for filtering: their answers to each question, and the text that words are looked for in. */
export const listed = (mentors: readonly MentorProfile[], today: Temporal.PlainDate): Listed[] =>
  mentors.map((mentor) => {
    const room = roomOf(mentor, today)
    return {
      ...mentor,
      room,
      text: `${mentor.name} ${mentor.askMeAbout} ${mentor.affiliation ?? ''}`,
      facets: {
        topic: mentor.topics,
        offer: mentor.offers,
        language: mentor.languages,
        institution: [mentor.institution ?? ELSEWHERE],
        room: room.state === 'room' ? ['now'] : [],
      },
    }
  })

/** The answers to each question in words, in the order in which they are offered. */
export type Labels = Readonly<Record<FacetName, ReadonlyMap<string, string>>>

/** The words of every answer that somebody among these mentors gives. */
export function labelsOf(mentors: readonly Listed[], vocabulary: Vocabulary, lang: Lang): Labels {
  const words = allWords[lang]
  const given = (name: FacetName) => new Set(mentors.flatMap((mentor) => mentor.facets[name]))
  const terms = (kind: 'topic' | 'offer') =>
    new Map(vocabulary[kind].filter(({ key }) => given(kind).has(key)).map(({ key, label }) => [key, label]))
  const named = (name: FacetName, label: (answer: string) => string) =>
    new Map(
      [...given(name)]
        .map((answer) => [answer, label(answer)] as const)
        .toSorted((a, b) => a[1].localeCompare(b[1], lang)),
    )
  const institutions = new Map(mentors.map((mentor) => [mentor.institution ?? ELSEWHERE, mentor.institutionName]))
  return {
    topic: terms('topic'),
    offer: terms('offer'),
    language: named('language', (code) => languageName(code, lang)),
    institution: named('institution', (id) => institutions.get(id)?.[lang] ?? words.elsewhere),
    room: named('room', () => words.hasRoom),
  }
}

/** The choice that a query makes. An answer nobody gives, or that only somebody hidden gives, is left out. */
export function choiceOf(query: Readonly<Record<string, readonly string[]>>, labels: Labels): Choice {
  const known = (name: FacetName) => (query[name] ?? []).filter((answer) => labels[name].has(answer))
  return {
    topic: known('topic'),
    offer: known('offer'),
    language: known('language'),
    institution: known('institution'),
    room: known('room'),
    words: (query.q?.[0] ?? '').trim().slice(0, 100),
  }
}

/** Everything the directory shows for one choice. */
export function listing(mentors: readonly Listed[], labels: Labels, choice: Choice, lang: Lang) {
  const words = allWords[lang]
  const advice = filterToDrop(mentors, choice)
  const named = (drop: Narrowing) =>
    drop === 'words'
      ? words.narrowing(words.search, choice.words)
      : words.narrowing(words.facets[drop], choice[drop].map((answer) => labels[drop].get(answer)).join(', '))
  return {
    results: matching(mentors, choice),
    words: choice.words,
    isFiltered: chosenIn(choice).length > 0,
    facets: facetNames.map((name) => facetOf(mentors, labels, choice, name)),
    chips: chipsOf(choice, labels, words),
    advice: advice && {
      filter: named(advice.drop),
      leaves: advice.leaves,
      href: hrefOf(without(choice, advice.drop)),
    },
  }
}

export type Listing = ReturnType<typeof listing>

function facetOf(mentors: readonly Listed[], labels: Labels, choice: Choice, name: FacetName) {
  const counts = countsOf(mentors, choice, name)
  const choices = [...labels[name]].map(([value, label]) => ({
    value,
    label,
    count: counts.get(value) ?? 0,
    chosen: choice[name].includes(value),
  }))
  return { name, choices }
}

function chipsOf(choice: Choice, labels: Labels, words: (typeof allWords)['en']) {
  const answers = facetNames.flatMap((name) =>
    choice[name].map((answer) => ({
      label: labels[name].get(answer) ?? answer,
      href: hrefOf(without(choice, name, answer)),
    })),
  )
  if (choice.words === '') return answers
  return [{ label: words.narrowing(words.search, choice.words), href: hrefOf(without(choice, 'words')) }, ...answers]
}

function hrefOf(choice: Choice): string {
  const query = new URLSearchParams(facetNames.flatMap((name) => choice[name].map((answer) => [name, answer])))
  if (choice.words !== '') query.set('q', choice.words)
  return query.size === 0 ? urls.mentors() : `${urls.mentors()}?${query}`
}
