import { posix } from 'node:path'
import { Refused, type FileRefusal } from '../kinds.ts'
import { contentTypes, mainPart, relationship, tagsIn, type Parts, type Relationship } from './package.ts'
import { plain, readXml, valueOf } from './xml.ts'

const byContentType: readonly [RegExp, FileRefusal][] = [
  [/macroEnabled|vbaProject|vbaData|activeX|keyMapCustomizations/i, 'has-macros'],
  [/oleObject|officedocument\.package|\.(sheet|presentation)\b/i, 'carries-files'],
]

const byPath: readonly [RegExp, FileRefusal][] = [
  [/vba(Project|Data)|activeX/i, 'has-macros'],
  [/(^|\/)embeddings\/|afchunk/i, 'carries-files'],
]

/** Fields that run a program, fetch something, or copy another file into this one. */
const fields: readonly [RegExp, FileRefusal][] = [
  [/\b(DDE|DDEAUTO|MACROBUTTON)\b/i, 'has-macros'],
  [/\b(INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE)\b|^\s*(LINK|RD)\b/i, 'refers-outside'],
]

const TEXT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** Refuses a document that runs something, carries something, or makes its reader's program fetch something. */
export function refuseDangers(parts: Parts): void {
  const typeOf = contentTypes(parts)
  for (const path of parts.keys()) refuseIf(first(byContentType, typeOf(path)) ?? first(byPath, path))
  if (typeOf(mainPart(parts)) !== TEXT) throw new Refused('not-allowed')
  for (const [path, content] of parts) {
    if (path.endsWith('.rels')) for (const tag of tagsIn(content, 'Relationship')) refuseIf(dangerOf(relationship(tag)))
    else if (/\.xml$/i.test(path)) refuseFields(content)
    else refuseIf(isPicture(path, content) ? undefined : 'carries-files')
  }
}

const first = (rules: readonly [RegExp, FileRefusal][], text: string) =>
  rules.find(([pattern]) => pattern.test(text))?.[1]

function refuseIf(refusal: FileRefusal | undefined): void {
  if (refusal) throw new Refused(refusal)
}

function dangerOf({ type, target, isOutside }: Relationship): FileRefusal | undefined {
  if (type === 'aFChunk') return 'carries-files'
  if (/vbaProject|control$/i.test(type)) return 'has-macros'
  if (!isOutside) return undefined
  if (type === 'hyperlink') return /^\s*(javascript|vbscript|data):/i.test(target) ? 'has-macros' : undefined
  // a document remembers on which disk its template lay: that is taken out; one from a server would be fetched
  return type === 'attachedTemplate' && isOnDisk(target) ? undefined : 'refers-outside'
}

/** A place on a disk of the author's, not on a server: C:\… or file:///Users/… */
export const isOnDisk = (target: string): boolean =>
  /^(file:\/{3,4})?([A-Za-z]:[\\/]|\/?(Users|home)\/)[^:]*$/.test(target)

/** The instruction of a field may be cut into many pieces. */
function refuseFields(content: Buffer): void {
  let instruction = ''
  let isInside = false
  for (const token of readXml(content)) {
    if ('text' in token) {
      if (isInside) instruction += plain(token.text)
      continue
    }
    const { local, kind } = token.tag
    if (local === 'fldSimple') refuseIf(first(fields, plain(valueOf(token.tag, 'instr') ?? '')))
    if (local === 'instrText') isInside = kind === 'open'
    if (local === 'fldChar' && valueOf(token.tag, 'fldCharType') === 'begin') {
      refuseIf(first(fields, instruction))
      instruction = ''
    }
  }
  refuseIf(first(fields, instruction))
}

/** How pictures begin. The fonts of a text come scrambled: they cannot be known by anything but their name. */
const pictures: Readonly<Record<string, readonly string[]>> = {
  '.png': ['\x89PNG'],
  '.jpg': ['\xFF\xD8\xFF'],
  '.jpeg': ['\xFF\xD8\xFF'],
  '.gif': ['GIF8'],
  '.emf': ['\x01\0\0\0'],
  '.wmf': ['\xD7\xCD\xC6\x9A', '\x01\0\x09\0', '\x02\0\x09\0'],
  '.svg': ['<svg', '<?xml', '<!--'],
  '.odttf': [''],
}

function isPicture(path: string, content: Buffer): boolean {
  const beginnings = pictures[posix.extname(path).toLowerCase()] ?? []
  const head = content.toString('latin1', 0, 8).trimStart()
  return isLeftOut(path) || beginnings.some((beginning) => head.startsWith(beginning))
}

/** Parts that speak of the making of a document only: its author, times, printers, signatures, forms of a company. */
export const isLeftOut = (path: string): boolean =>
  /^(docProps|docMetadata|customXml|_xmlsignatures|package)\/|(^|\/)(people|commentsIds|printerSettings\d*|thumbnail|documenttasks|webextension[^/]*)(\/[^/]*)?(\.\w+)?$/i.test(
    path,
  )
