import { deflateSync } from 'node:zlib'
import { writeZip } from '#src/platform/files/docx/write-zip.ts'

export type PdfWith = {
  pages?: number
  /** Entries of the catalog and of each page. */
  catalog?: string
  page?: string
  /** What is drawn on each page. */
  drawing?: string | Buffer
  /** More objects, numbered from 10 on; a stream is its dictionary and its bytes. */
  more?: readonly (string | { dictionary: string; bytes: Uint8Array })[]
  /** Entries of the trailer. */
  trailer?: string
}

const CONTENT = 5

/** A PDF, object by object. */
export function pdf({ pages = 1, catalog = '', page = '', drawing = '', more = [], trailer = '' }: PdfWith = {}) {
  const first = 10 + more.length
  const kids = Array.from({ length: pages }, (_, i) => `${first + i} 0 R`)
  const packed = deflateSync(drawing)
  const objects = new Map<number, string | { dictionary: string; bytes: Uint8Array }>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`],
    [CONTENT, { dictionary: '/Filter /FlateDecode', bytes: packed }],
    ...more.map((object, i) => [10 + i, object] as const),
    ...kids.map((_, i) => [first + i, pageObject(page)] as const),
  ])
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')]
  const offsets = new Map<number, number>()
  let at = parts[0]?.length ?? 0
  for (const [number, object] of objects) {
    offsets.set(number, at)
    const written = objectOf(number, object)
    parts.push(written)
    at += written.length
  }
  return whole(parts, offsets, at, trailer)
}

const pageObject = (page: string) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${CONTENT} 0 R /Resources << >> ${page} >>`

function objectOf(number: number, object: string | { dictionary: string; bytes: Uint8Array }): Buffer {
  if (typeof object === 'string') return Buffer.from(`${number} 0 obj\n${object}\nendobj\n`, 'latin1')
  const { dictionary, bytes } = object
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}

function whole(parts: Buffer[], offsets: ReadonlyMap<number, number>, at: number, trailer: string) {
  const size = Math.max(...offsets.keys()) + 1
  const lines = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const end = `xref\n0 ${size}\n${lines.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(end, 'latin1')]))
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export type DocxWith = {
  /** What stands in the body of the text. */
  body?: string
  /** Relationships of the text to other parts. */
  relationships?: string
  /** More parts, or others in place of those every document has. */
  parts?: Readonly<Record<string, string | Uint8Array>>
  /** More content types. */
  types?: string
}

/** A text document as Word writes it, as small as possible. */
export function docx({ body = paragraph('A letter.'), relationships = '', parts = {}, types = '' }: DocxWith = {}) {
  const own: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${types}</Types>`,
    '_rels/.rels': relationshipsPart(related('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationshipsPart(relationships),
    ...parts,
  }
  return new Uint8Array(writeZip(new Map(Object.entries(own).map(([path, content]) => [path, Buffer.from(content)]))))
}

export const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

export const related = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`

export const relationshipsPart = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
