import { Refused, type CleanFile } from '../kinds.ts'
import { refuseDangers } from './dangers.ts'
import { mainPart, tagsIn, type Parts } from './package.ts'
import { readZip } from './read-zip.ts'
import { stripDocx } from './strip.ts'
import { writeZip } from './write-zip.ts'
import { readXml, valueOf } from './xml.ts'

/** Closely set, an A4 page holds no more letters than this. */
const LETTERS_ON_A_PAGE = 5_000

/** A text document packed anew without what tells of its making. Throws a Refused for what readers must not be given. */
export function cleanDocx(bytes: Uint8Array, mostPages: number): CleanFile {
  const parts = readZip(bytes)
  refuseDangers(parts)
  const pages = leastPages(parts)
  if (pages > mostPages) throw new Refused('too-many-pages')
  return { kind: 'docx', bytes: writeZip(stripDocx(parts)), pages }
}

/**
 * How many pages a text has at least: a document does not say, it is laid out anew on every machine. Breaks are
 * counted, those somebody made and those the author's program remembers, and the letters.
 */
function leastPages(parts: Parts): number {
  const text = parts.get(mainPart(parts)) ?? Buffer.alloc(0)
  const remembered = [...tagsIn(text, 'lastRenderedPageBreak')].length
  const made = [...tagsIn(text, 'br')].filter((tag) => valueOf(tag, 'type') === 'page').length
  let letters = 0
  for (const token of readXml(text)) if ('text' in token) letters += token.text.length
  return Math.max(1 + remembered, 1 + made, Math.ceil(letters / LETTERS_ON_A_PAGE))
}
