import { describe, expect, test } from 'vitest'
import { conversations } from './conversations.ts'
import { between, repeated } from './counting.ts'
import { facultyApplications } from './faculty.ts'
import { fellowsApplications, fullFellowsApplications } from './fellows/all.ts'
import { agreements, goals } from './goals.ts'
import { facultyMentors } from './mentors-faculty.ts'
import { fellowsMentors } from './mentors-fellows.ts'
import type { DemoApplication, DemoLang } from './types.ts'

const applications = [...fellowsApplications, ...facultyApplications]
const parts = ['why', 'expectations', 'background', 'plans'] as const

describe('letters', () => {
  test('at least 26 fill 450 to 750 words: ten in English, eight in French, eight in German', () => {
    const counts = fullFellowsApplications.map((one) => ({ who: one.person.key, words: wordsOf(one) }))
    expect(counts.filter(({ words }) => !between(450, words, 750))).toEqual([])
    const inLang = (lang: DemoLang) => fullFellowsApplications.filter((one) => one.letter.lang === lang).length
    expect([inLang('en'), inLang('fr'), inLang('de')]).toEqual([10, 8, 8])
  })

  test('the others are short, with 25 to 70 words for each part', () => {
    const full = new Set(fullFellowsApplications)
    const short = fellowsApplications.filter((one) => !full.has(one))
    const wrong = short.flatMap((one) =>
      parts.filter((part) => !between(25, words(one.letter[part]), 70)).map((part) => `${one.person.key} ${part}`),
    )
    expect(wrong).toEqual([])
  })

  test('four or more of the Faculty strand have 80 to 200 words in every part', () => {
    const long = facultyApplications.filter((one) => parts.every((part) => between(80, words(one.letter[part]), 200)))
    expect(long.length).toBeGreaterThanOrEqual(4)
  })

  test('none reaches a thousand words', () => {
    expect(applications.filter((one) => wordsOf(one) >= 1000)).toEqual([])
  })

  test('no two share a sentence', () => {
    expect(repeated(applications.flatMap((one) => [...new Set(sentencesOf(one))]))).toEqual([])
  })

  test('no two begin alike', () => {
    const openings = applications.map((one) => one.letter.why.split(/\s+/).slice(0, 4).join(' '))
    expect(repeated(openings)).toEqual([])
  })

  test('are written in the language they say', () => {
    const wrong = applications.filter(
      ({ letter }) => languageOf(parts.map((part) => letter[part]).join(' ')) !== letter.lang,
    )
    expect(wrong.map((one) => one.person.key)).toEqual([])
  })

  test('are set as their language asks', () => {
    const wrong = allTexts().filter(({ lang, text }) => isBadlySet(lang, text))
    expect(wrong.map((one) => one.text)).toEqual([])
  })
})

describe('the middle of the year', () => {
  test('has thirty conversations and twenty goals, all different and in three languages', () => {
    expect(conversations).toHaveLength(30)
    expect(goals).toHaveLength(20)
    expect(repeated(conversations.flatMap((one) => [one.topics, one.mostUseful]))).toEqual([])
    expect(repeated(conversations.flatMap((one) => one.actions.map(({ text }) => text)))).toEqual([])
    expect(repeated(goals.flatMap((one) => [one.goal, one.why, one.signOfSuccess]))).toEqual([])
    expect(new Set(conversations.map((one) => one.lang)).size).toBe(3)
    expect(new Set(agreements.map((one) => one.lang)).size).toBe(3)
  })

  test('every conversation ends with something to do within a few weeks', () => {
    const wrong = conversations.filter(
      ({ actions }) => actions.length === 0 || actions.some(({ weeks }) => !between(1, weeks, 12)),
    )
    expect(wrong).toEqual([])
  })
})

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length

const wordsOf = ({ letter }: DemoApplication): number => parts.reduce((sum, part) => sum + words(letter[part]), 0)

const sentencesOf = ({ letter }: DemoApplication): string[] =>
  parts
    .flatMap((part) => letter[part].split(/(?<=[.!?…])\s+/))
    .map((sentence) => sentence.toLowerCase().trim())
    .filter((sentence) => words(sentence) >= 3)

/** Every sentence somebody wrote in one language of their own. */
function allTexts() {
  const inLang = (lang: DemoLang, texts: readonly string[]) => texts.map((text) => ({ lang, text }))
  return [
    ...applications.flatMap(({ letter, goals: aims, described }) =>
      inLang(letter.lang, [...parts.map((part) => letter[part]), ...aims, described?.text ?? '']),
    ),
    ...[...fellowsMentors, ...facultyMentors].flatMap((one) => inLang(one.person.lang, [one.askMeAbout])),
    ...conversations.flatMap((one) =>
      inLang(one.lang, [one.topics, one.mostUseful, ...one.actions.map(({ text }) => text)]),
    ),
    ...goals.flatMap((one) => inLang(one.lang, [one.goal, one.why, one.signOfSuccess])),
    ...agreements.flatMap((one) => inLang(one.lang, [one.rhythm, one.confidentiality, one.ending])),
  ]
}

/** Words so frequent that the language of a page shows in them. */
const FREQUENT: Record<DemoLang, RegExp> = {
  en: /\b(the|and|of|to|which|with|would|have|that)\b/g,
  fr: /\b(le|la|les|et|des|une|que|qui|dans|pour)\b/g,
  de: /\b(der|die|das|und|ich|nicht|mit|ist|ein|zu)\b/g,
}

function languageOf(text: string): DemoLang {
  const count = (lang: DemoLang) => text.toLowerCase().match(FREQUENT[lang])?.length ?? 0
  const [first] = (['en', 'fr', 'de'] as const).toSorted((a, b) => count(b) - count(a))
  return first ?? 'en'
}

/** Straight quotes and two spaces nowhere; guillemets and narrow spaces in French, „such“ quotes in German. */
function isBadlySet(lang: DemoLang, text: string): boolean {
  if (/['"]|\S {2,}|\s$|^\s|\.\.\./.test(text)) return true
  if (lang === 'fr') return /[“”„]|[^\u202f][;!?»]|[^\u202f]:(?!\/)|«[^\u202f]|\d \d{3}/.test(text)
  if (lang === 'de') return /[«»”]|“(?=\p{L})/u.test(text)
  return /[«»„\u202f]/.test(text)
}
