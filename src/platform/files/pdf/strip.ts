import type { PDFDocument, PDFObject } from 'mupdf'
import { isPath } from '../paths.ts'
import { withoutPictureFacts } from '../pictures.ts'
import { eachDictionary, eachObject, filtersOf, keysOf, nameIn } from './objects.ts'

const inTrailer = new Set(['Root', 'Size'])

const inCatalog = new Set(
  `Type Version Extensions Pages PageLabels Names Dests ViewerPreferences PageLayout PageMode Outlines AcroForm
  StructTreeRoot MarkInfo Lang OutputIntents OCProperties`.split(/\s+/),
)

const inPage = new Set(
  `Type Parent Resources MediaBox CropBox BleedBox TrimBox ArtBox Contents Rotate Group Annots StructParents Tabs
  UserUnit`.split(/\s+/),
)

/** Who made what, with which program, from which file, when: wherever it stands. */
const nowhere = 'Metadata PieceInfo LastModified OPI CreatorInfo Thumb AF Alternates'.split(' ')

/** Of an annotation: its author, dates, number, subject, and the text with the author's program in it. */
const notInAnnotations = ['T', 'M', 'CreationDate', 'NM', 'Subj', 'RC']

/** Takes out of a document what tells of its author without standing on a page. */
export function stripPdf(pdf: PDFDocument): void {
  keepOnly(pdf.getTrailer(), inTrailer)
  keepOnly(pdf.getTrailer().get('Root'), inCatalog)
  eachDictionary(pdf, stripDictionary)
  for (const object of eachObject(pdf)) if (object.isStream()) stripPicture(object)
}

function stripDictionary(dictionary: PDFObject): void {
  for (const key of nowhere) dictionary.delete(key)
  const type = nameIn(dictionary, 'Type')
  if (type === 'Page') keepOnly(dictionary, inPage)
  // a signature is broken by any change, and names the person who signed
  if (type === 'Sig' || type === 'DocTimeStamp') keepOnly(dictionary, new Set(['Type']))
  if (nameIn(dictionary, 'FT') === 'Sig') dictionary.delete('V')
  if (type === 'StructElem') stripStructure(dictionary)
  if (!dictionary.get('Rect').isNull()) stripAnnotation(dictionary)
  const address = dictionary.get('URI')
  if (address.isString() && !/^\s*(https?|mailto|tel):/i.test(address.asString())) dictionary.put('URI', '')
}

function stripStructure(element: PDFObject): void {
  element.delete('T')
  // programs describe a picture by the place it came from
  const description = element.get('Alt')
  if (description.isString() && isPath(description.asString())) element.delete('Alt')
}

function stripAnnotation(annotation: PDFObject): void {
  // the fields of a form are known by their /T
  if (nameIn(annotation, 'Subtype') === 'Widget') for (const key of ['M', 'NM']) annotation.delete(key)
  else for (const key of notInAnnotations) annotation.delete(key)
}

function stripPicture(stream: PDFObject): void {
  const filters = filtersOf(stream)
  if (filters.length !== 1 || !['DCTDecode', 'JPXDecode'].includes(filters[0] ?? '')) return
  stream.writeRawStream(withoutPictureFacts(stream.readRawStream().asUint8Array().slice()))
}

function keepOnly(dictionary: PDFObject, wanted: ReadonlySet<string>): void {
  for (const key of keysOf(dictionary)) if (!wanted.has(key)) dictionary.delete(key)
}
