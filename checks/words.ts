import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { langs } from '../src/kernel/lang.ts'

/** Words that are the same in several languages, as they should be. */
const SAME = /^(ADVANCE|https?:|[\d\s–—.,:;()%+-]*$)/

type Table = Record<string, unknown>

/** Sentences missing in a language, left in English, or written into a page. */
export async function wordProblems(): Promise<string[]> {
  const files = globSync('src/**/{words,*-words}.ts')
  const tables = await Promise.all(
    files.map(async (path) => tablesOf(path, (await import(pathToFileURL(path).href)) as Table)),
  )
  return [...tables.flat(), ...literalText()]
}

function tablesOf(path: string, module: Table): string[] {
  return Object.entries(module).flatMap(([name, table]) => {
    if (!isTable(table) || !langs.every((lang) => lang in table)) return []
    return langs
      .filter((lang) => lang !== 'en')
      .flatMap((lang) => compare(`${path} ${name}.${lang}`, table.en, table[lang]))
  })
}

function compare(at: string, english: unknown, other: unknown): string[] {
  if (typeof english === 'string') return textProblems(at, english, other)
  if (!isTable(english)) return []
  if (!isTable(other)) return [`${at}: a group of sentences is missing.`]
  return Object.keys(english).flatMap((key) => compare(`${at}.${key}`, english[key], other[key]))
}

function textProblems(at: string, english: string, other: unknown): string[] {
  if (typeof other !== 'string' || (other.trim() === '' && english.trim() !== ''))
    return [`${at}: the sentence is missing. Write it.`]
  const untranslated = other === english && english.length > 25 && !SAME.test(english)
  return untranslated ? [`${at}: still in English: "${english}".`] : []
}

/** A letter between two tags is a sentence that only one language has. */
function literalText(): string[] {
  const pages = globSync('src/**/*.tsx').filter((path) => !/gallery|\.test\./.test(path))
  return pages.flatMap((path) => {
    const text = readFileSync(path, 'utf8')
    return [...text.matchAll(/<[a-zA-Z][^<>]*[^=]>([^<>{}]*\p{L}{2,}[^<>{}]*)<\//gu)]
      .filter((match) => !/[=;]|=>/.test(match[1] ?? '') && (match[1] ?? '').trim() !== 'ADVANCE')
      .map(
        (match) =>
          `${path}: "${(match[1] ?? '').trim()}" stands in the page. Move it into words.ts, in three languages.`,
      )
  })
}

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null
