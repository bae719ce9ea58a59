import type { PDFDocument, PDFObject } from 'mupdf'
import { Refused, type FileRefusal } from '../kinds.ts'
import { eachDictionary, eachObject, filtersOf, nameIn } from './objects.ts'

/** What an action does, by its /S. Going to a page of the document and opening a web address are harmless. */
const actions: Readonly<Record<string, FileRefusal>> = {
  JavaScript: 'runs-scripts',
  Launch: 'opens-others',
  GoToE: 'opens-others',
  GoToR: 'opens-others',
  SubmitForm: 'opens-others',
  ImportData: 'opens-others',
  Rendition: 'opens-others',
  Movie: 'opens-others',
  Sound: 'opens-others',
  RichMediaExecute: 'opens-others',
}

const annotations: Readonly<Record<string, FileRefusal>> = {
  FileAttachment: 'carries-files',
  Movie: 'opens-others',
  Sound: 'opens-others',
  Screen: 'opens-others',
  RichMedia: 'opens-others',
  '3D': 'opens-others',
}

/** Keys that alone betray what a dictionary is for. */
const keys: Readonly<Record<string, FileRefusal>> = {
  JS: 'runs-scripts',
  JavaScript: 'runs-scripts',
  XFA: 'runs-scripts',
  EF: 'carries-files',
  EmbeddedFiles: 'carries-files',
  Collection: 'carries-files',
  RichMediaContent: 'opens-others',
}

/** A photograph of two hundred megapixels fits no page of a letter, but fills the memory of its reader. */
const MOST_PIXELS = 200_000_000

/** Refuses a document that does something, carries something, or becomes enormous when it is opened. */
export function refuseDangers(pdf: PDFDocument): void {
  eachDictionary(pdf, refuse)
  for (const object of eachObject(pdf)) if (object.isStream()) unpack(object)
}

function refuse(dictionary: PDFObject): void {
  const refusal = dangerOf(dictionary)
  if (refusal) throw new Refused(refusal)
}

function dangerOf(dictionary: PDFObject): FileRefusal | undefined {
  for (const [key, refusal] of Object.entries(keys)) if (!dictionary.get(key).isNull()) return refusal
  const type = nameIn(dictionary, 'Type')
  if (type === 'EmbeddedFile') return 'carries-files'
  // a part of the structure tree may be called anything
  const action = type === 'StructElem' ? undefined : actions[nameIn(dictionary, 'S')]
  if (action) return action
  const address = dictionary.get('URI')
  if (address.isString() && /^\s*(javascript|vbscript|data):/i.test(address.asString())) return 'runs-scripts'
  return dictionary.get('Rect').isNull() ? undefined : annotations[nameIn(dictionary, 'Subtype')]
}

/** Reads a stream to its end, within the memory of the thread; pictures are measured instead. */
function unpack(stream: PDFObject): void {
  if (nameIn(stream, 'Subtype') !== 'Image') {
    if (filtersOf(stream).length > 0) stream.readStream().destroy()
    return
  }
  const [width, height] = [stream.get('Width'), stream.get('Height')].map((side) =>
    side.isNumber() ? side.asNumber() : 0,
  )
  if ((width ?? 0) * (height ?? 0) > MOST_PIXELS) throw new Refused('unpacks-too-large')
}
