import type { PDFDocument, PDFObject } from 'mupdf'
import { Refused } from '../kinds.ts'

/** A letter of two pages has some hundred objects. */
const MOST_OBJECTS = 50_000
const DEEPEST = 64

/** Visits every dictionary of a document, those of streams and those inside others too, whether a page needs it or not. */
export function eachDictionary(pdf: PDFDocument, visit: (dictionary: PDFObject) => void): void {
  for (const object of eachObject(pdf)) inside(object, visit, 0)
}

/** Every numbered object of a document. One that cannot be read is as good as absent. */
export function* eachObject(pdf: PDFDocument): Generator<PDFObject> {
  const count = pdf.countObjects()
  if (count > MOST_OBJECTS) throw new Refused('unpacks-too-large')
  for (let number = 1; number < count; number += 1) {
    const object = pdf.newIndirect(number)
    if (isReadable(object)) yield object
  }
}

function isReadable(object: PDFObject): boolean {
  try {
    return !object.isNull()
  } catch {
    return false
  }
}

function inside(object: PDFObject, visit: (dictionary: PDFObject) => void, depth: number): void {
  if (depth > DEEPEST) throw new Refused('broken')
  if (object.isDictionary() || object.isStream()) visit(object)
  else if (!object.isArray()) return
  object.forEach((child) => {
    if (!child.isIndirect()) inside(child, visit, depth + 1)
  })
}

/** The keys of a dictionary. */
export function keysOf(dictionary: PDFObject): string[] {
  const keys: string[] = []
  dictionary.forEach((_, key) => keys.push(String(key)))
  return keys
}

/** A name such as /Link without its stroke, or '' for anything else. */
export function nameIn(dictionary: PDFObject, key: string): string {
  const value = dictionary.get(key)
  return value.isName() ? value.asName() : ''
}

/** The names of a stream's filters, the outermost first. */
export function filtersOf(stream: PDFObject): string[] {
  const filter = stream.get('Filter')
  if (filter.isName()) return [filter.asName()]
  const names: string[] = []
  if (filter.isArray()) filter.forEach((one) => names.push(one.isName() ? one.asName() : ''))
  return names
}
