import { withoutPictureFacts } from '../pictures.ts'
import { isPath } from '../paths.ts'
import { isLeftOut } from './dangers.ts'
import { relationship, targetPath, type Parts } from './package.ts'
import { plain, readXml, valueOf, writeXml, type Attribute, type Tag, type Token } from './xml.ts'

/** Elements that go with all that is in them: numbers of editing sessions, templates, sources of serial letters. */
const nowhere = new Set('rsids docVars attachedTemplate mailMerge docId writeProtection metadata namedview'.split(' '))

const noAttribute = /^(rsid.*|date|dateUtc|initials|userId|providerId|docname|export-filename)$/i

/** Whoever changed or commented. Word needs a name there. */
const NOBODY = 'Author'

/** The parts of a document without what tells of its making. */
export function stripDocx(parts: Parts): Map<string, Uint8Array> {
  const kept = new Map([...parts].filter(([path]) => !isLeftOut(path)))
  return new Map([...kept].map(([path, content]) => [path, stripPart(path, content, kept)]))
}

function stripPart(path: string, content: Buffer, kept: Parts): Uint8Array {
  if (path.endsWith('.rels')) return writeXml(relationshipsOf(path, content, kept))
  if (path === '[Content_Types].xml') return writeXml(listedOf(content, kept))
  if (/\.(xml|svg)$/i.test(path)) return writeXml(tokensOf(content))
  if (/\.emf$/i.test(path)) return withoutDescription(content)
  return withoutPictureFacts(content)
}

function* relationshipsOf(path: string, content: Buffer, kept: Parts): Generator<Token> {
  for (const token of readXml(content)) {
    if ('text' in token || token.tag.local !== 'Relationship') yield token
    else {
      const { type, target, isOutside } = relationship(token.tag)
      const isHarmless = isOutside ? type === 'hyperlink' : kept.has(targetPath(path, target))
      if (isHarmless) yield { tag: isOutside ? withoutPlace(token.tag, target) : token.tag }
    }
  }
}

/** A link to a file on somebody's disk leads nowhere for anybody else, and names the disk. */
function withoutPlace(tag: Tag, target: string): Tag {
  if (/^\s*(https?|mailto|tel):/i.test(target) || target.startsWith('#')) return tag
  return { ...tag, attributes: tag.attributes.map((one) => (one.local === 'Target' ? { ...one, value: '#' } : one)) }
}

function* listedOf(content: Buffer, kept: Parts): Generator<Token> {
  for (const token of readXml(content)) {
    const part =
      'tag' in token && token.tag.local === 'Override' ? plain(valueOf(token.tag, 'PartName') ?? '') : undefined
    if (part === undefined || kept.has(part.slice(1))) yield token
  }
}

function* tokensOf(content: Buffer): Generator<Token> {
  let hidden = 0
  for (const token of readXml(content)) {
    if ('text' in token) {
      if (hidden === 0) yield { text: withoutPlaces(token.text) }
      continue
    }
    const { kind } = token.tag
    const isHidden = hidden > 0 || nowhere.has(token.tag.local)
    if (!isHidden) yield { tag: stripTag(token.tag) }
    if (isHidden && kind !== 'empty') hidden += kind === 'open' ? 1 : -1
  }
}

/** The instruction of a link inside the text. */
const withoutPlaces = (text: string) =>
  text.replaceAll(/\bHYPERLINK\s+(&quot;|")(?!https?:|mailto:|tel:|#)(?:(?!\1).)*\1/gi, 'HYPERLINK $1#$1')

function stripTag(tag: Tag): Tag {
  const attributes = tag.attributes.filter(({ local, name }) => name.startsWith('xmlns') || !noAttribute.test(local))
  return { ...tag, attributes: attributes.map((one) => stripAttribute(one, tag.local)) }
}

/** Pictures are named and described by the file they came from, unless somebody describes them. */
function stripAttribute(one: Attribute, element: string): Attribute {
  const isPicture = /^(cNvPr|docPr|imagedata|fill|shape|image)$/.test(element)
  if (one.local === 'author') return { ...one, value: NOBODY }
  if (element === 'imagedata' && ['title', 'href', 'src'].includes(one.name.replace('o:', '')))
    return { ...one, value: '' }
  if (isPicture && ['name', 'descr', 'title', 'alt'].includes(one.local) && isPath(plain(one.value)))
    return { ...one, value: one.local === 'name' ? 'Picture' : '' }
  return element === 'fldSimple' && one.local === 'instr' ? { ...one, value: withoutPlaces(one.value) } : one
}

/** The description in the head of a drawing: the program and the file. */
function withoutDescription(drawing: Buffer): Buffer {
  if (drawing.length < 68) return drawing
  const [characters, at] = [drawing.readUInt32LE(60), drawing.readUInt32LE(64)]
  return at >= 88 && characters > 0
    ? Buffer.from(drawing).fill(0, at, Math.min(at + characters * 2, drawing.length))
    : drawing
}
