import { PDFDocument, setLog } from 'mupdf'
import { Refused, type CleanFile, type FileRefusal } from '../kinds.ts'
import { refuseDangers } from './dangers.ts'
import { stripPdf } from './strip.ts'

// what is wrong with somebody's letter stands in no log
setLog(() => undefined)

/**
 * A PDF written anew from what its pages need: earlier versions, unused objects and everything about its making are
 * left behind. Throws a Refused for what readers must not be given.
 */
export function cleanPdf(bytes: Uint8Array, mostPages: number): CleanFile {
  const pdf = open(bytes)
  if (pdf.needsPassword() || !pdf.getTrailer().get('Encrypt').isNull()) throw new Refused('protected')
  refuseDangers(pdf)
  const pages = pdf.countPages()
  if (pages < 1) throw new Refused('broken')
  if (pages > mostPages) throw new Refused('too-many-pages')
  for (let page = 0; page < pages; page += 1) pdf.loadPage(page).getBounds()
  stripPdf(pdf)
  // comments inside the drawing instructions go with "clean"
  const clean = pdf.saveToBuffer('garbage=2,compress,clean').asUint8Array().slice()
  return { kind: 'pdf', bytes: clean, pages }
}

function open(bytes: Uint8Array): PDFDocument {
  try {
    return new PDFDocument(bytes)
  } catch (error) {
    throw new Refused(Buffer.from(bytes).includes('/Encrypt') ? 'protected' : refusalOf(error))
  }
}

/** What an error of the PDF library means for the person who uploaded the file. */
export function refusalOf(error: unknown): FileRefusal {
  if (error instanceof Refused) return error.refusal
  return /alloc|out of memory|memory/i.test(error instanceof Error ? error.message : '')
    ? 'unpacks-too-large'
    : 'broken'
}
