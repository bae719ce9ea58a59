import { describe, expect, test } from 'vitest'
import { literalWords } from './literal-words.ts'
import { tableProblems } from './words.ts'

const sentence = 'Your application has been sent.'
const table = (en: unknown, fr: unknown, de: unknown = fr) => tableProblems('words', { en, fr, de })

describe('words in three languages', () => {
  test('are in order when every sentence differs', () => {
    expect(table({ sent: sentence }, { sent: 'Votre candidature est envoyée.' })).toEqual([])
  })

  test.each([
    ['a sentence is missing', { sent: sentence }, {}, 'words.fr.sent: the sentence is missing'],
    ['a sentence is empty', { sent: sentence }, { sent: ' ' }, 'words.fr.sent: the sentence is missing'],
    ['English lacks one', {}, { sent: 'Envoyée.' }, 'words.fr.sent: the sentence is missing, or missing in English'],
    ['a long one is still English', { sent: sentence }, { sent: sentence }, 'words.fr.sent: still in English'],
    ['one deep down is missing', { a: { b: sentence } }, { a: {} }, 'words.fr.a.b: the sentence is missing'],
    ['a group is missing', { a: { b: sentence } }, {}, 'words.fr.a: a group of sentences is missing'],
    ['one with a gap is missing', { sent: (n: number) => `${n} sent` }, {}, 'words.fr.sent: the sentence is missing'],
  ])('%s', (_, en, fr, problem) => {
    expect(table(en, fr).join('\n')).toContain(problem)
  })

  test('names and short words may be the same', () => {
    expect(table({ name: 'ADVANCE', page: 'Page' }, { name: 'ADVANCE', page: 'Page' })).toEqual([])
  })

  test('a long one may be the same when its line says so', () => {
    const words = { en: { quote: sentence }, fr: { quote: sentence }, de: { quote: sentence } }

    expect(tableProblems('words', words, [`quote: '${sentence}', // the same in all languages`])).toEqual([])
  })

  test('what is not in all languages is no table of words', () => {
    expect(tableProblems('colours', { en: 'red', lb: 'rout' })).toEqual([])
  })
})

describe('a page', () => {
  const page = (text: string) => ({ path: 'src/calls/web/call-page.tsx', text })

  test.each([
    ['between tags', 'export const a = <p>Welcome back</p>'],
    ['between an expression and a tag', 'export const a = <p>{1}\n days left</p>'],
    ['as a literal', "export const a = <p>{'Welcome back'}</p>"],
    ['in a template', 'export const a = <p>{`Welcome ${1}`}</p>'],
    ['in an attribute that is read aloud', 'export const a = <nav aria-label="Main menu" />'],
  ])('has no sentence of its own: %s', (_, text) => {
    expect(literalWords(page(text)).join()).toMatch(/call-page\.tsx:\d+ ".*" stands in the page/)
  })

  test('may have expressions, signs, our name, and attributes nobody reads', () => {
    const text =
      'export const a = <p class="wide" id={`field-${1}`}>{words.welcome} · {1} / ADVANCE <b aria-label={words.b} /></p>'

    expect(literalWords(page(text))).toEqual([])
  })
})
