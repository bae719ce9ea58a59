import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { langs } from '../src/kernel/lang.ts'
import { literalWords } from './literal-words.ts'
import { sourceFiles } from './source-files.ts'

/** How a sentence is marked that is the same in all languages, as it should be. */
const SAME = '// the same in all languages'

/** From here on a sentence that reads the same in two languages was not translated. */
const LONG = 25

type Table = Record<string, unknown>

/** Sentences missing in a language, left in English, or written into a page. */
export async function wordProblems(): Promise<string[]> {
  const files = globSync(['src/**/*words.ts', 'demo/**/*words.ts']).toSorted()
  const problems = await Promise.all(files.map(fileProblems))
  const pages = sourceFiles(['src/**/*.tsx', 'demo/**/*.tsx']).filter(({ path }) => !path.includes('/gallery'))
  return [...problems.flat(), ...pages.flatMap(literalWords)]
}

async function fileProblems(path: string): Promise<string[]> {
  const exports = (await import(pathToFileURL(path).href)) as Table
  const marked = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes(SAME))
  return Object.entries(exports).flatMap(([name, words]) => tableProblems(`${path} ${name}`, words, marked))
}

/** What is wrong with sentences in all languages; anything else in a file of words is no table. */
export function tableProblems(at: string, words: unknown, marked: readonly string[] = []): string[] {
  if (!isTable(words) || !langs.every((lang) => lang in words)) return []
  const others = langs.filter((lang) => lang !== 'en')
  return others
    .flatMap((lang) => compare(`${at}.${lang}`, words.en, words[lang]))
    .filter(({ english }) => !marked.some((line) => english !== '' && line.includes(english)))
    .map(({ problem }) => problem)
}

type Found = { readonly problem: string; readonly english: string }

function compare(at: string, english: unknown, other: unknown): Found[] {
  if (typeof english === 'string') return compareTexts(at, english, other)
  if (typeof english === 'function')
    return typeof other === 'function'
      ? compareTexts(at, String(english), String(other))
      : [{ problem: `${at}: the sentence is missing.`, english: '' }]
  if (!isTable(english)) return []
  if (!isTable(other)) return [{ problem: `${at}: a group of sentences is missing.`, english: '' }]
  const keys = new Set([...Object.keys(english), ...Object.keys(other)])
  return [...keys].flatMap((key) => compare(`${at}.${key}`, english[key] ?? '', other[key]))
}

function compareTexts(at: string, english: string, other: unknown): Found[] {
  if (typeof other !== 'string' || (other.trim() === '') !== (english.trim() === ''))
    return [{ problem: `${at}: the sentence is missing, or missing in English.`, english }]
  const isLeft = other === english && letters(english) > LONG
  return isLeft ? [{ problem: `${at}: still in English: "${english}". If it is right, mark it: ${SAME}`, english }] : []
}

/** How much of a text a person reads: the letters outside ${…}, addresses and ICU arguments. */
const letters = (text: string) =>
  text.replaceAll(/\$\{[^}]*\}|\{[^{}]*\}|https?:\S+|\S+@\S+/g, '').replaceAll(/[^\p{L}]/gu, '').length

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null
