import { Refused, type FileKind } from './kinds.ts'

/** How much of the beginning a viewer searches for the mark of a PDF. */
const HEAD = 1024
/** The end of a ZIP archive and the longest comment behind it. */
const TAIL = 22 + 65_535

/**
 * What a file is by its content, whatever its name and its sender say; nothing when it is neither. A file that two
 * programs would read as two different things is refused.
 */
export function sniff(bytes: Uint8Array): FileKind | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pdfAt = text.subarray(0, HEAD).indexOf('%PDF-')
  const zipAt = text.subarray(0, HEAD).indexOf('PK\x03\x04', 0, 'latin1')
  if (zipAt === 0) return onlyIf(pdfAt < 0, 'docx')
  if (pdfAt < 0) return undefined
  const isAlone = isBlank(text.subarray(0, pdfAt)) && !endsAsZip(text) && isBlank(afterEnd(text))
  return onlyIf(isAlone, 'pdf')
}

function onlyIf(isAlone: boolean, kind: FileKind): FileKind {
  if (!isAlone) throw new Refused('two-in-one')
  return kind
}

/** Some programs write a byte order mark before and zeros behind. */
const isBlank = (bytes: Buffer) => /^(\xEF\xBB\xBF)?[\s\0]*$/.test(bytes.toString('latin1'))

function afterEnd(text: Buffer): Buffer {
  const end = text.lastIndexOf('%%EOF')
  return end < 0 ? Buffer.alloc(0) : text.subarray(end + 5)
}

/** An archive is found from its end: its last record says how long the comment behind it is. */
function endsAsZip(text: Buffer): boolean {
  const tail = text.subarray(Math.max(0, text.length - TAIL))
  const at = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  return at >= 0 && at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) <= tail.length
}
