import { posix } from 'node:path'
import { Refused } from '../kinds.ts'
import { plain, readXml, valueOf, type Tag } from './xml.ts'

/** The parts of a document by their paths. */
export type Parts = ReadonlyMap<string, Buffer>

/** The empty or opening tags of a part with this name, whatever their prefix. */
export function* tagsIn(part: Uint8Array, local: string): Generator<Tag> {
  for (const token of readXml(part))
    if ('tag' in token && token.tag.local === local && token.tag.kind !== 'close') yield token.tag
}

/** A relationship of a part to another, or to something outside. */
export type Relationship = { readonly type: string; readonly target: string; readonly isOutside: boolean }

/** What a <Relationship> says: the last word of its type, and where it leads. */
export function relationship(tag: Tag): Relationship {
  const type = plain(valueOf(tag, 'Type') ?? '')
  return {
    type: type.slice(type.lastIndexOf('/') + 1),
    target: plain(valueOf(tag, 'Target') ?? ''),
    isOutside: /^external$/i.test(valueOf(tag, 'TargetMode') ?? ''),
  }
}

/** The path of the part a relationship leads to: beside the part whose relationships these are, or from the root. */
export function targetPath(relationships: string, target: string): string {
  const folder = posix.dirname(posix.dirname(relationships))
  return posix.normalize(target.startsWith('/') ? target.slice(1) : posix.join(folder, target))
}

/** The content type of each part, by what the document says of it. */
export function contentTypes(parts: Parts): (path: string) => string {
  const listed = parts.get('[Content_Types].xml')
  if (!listed) throw new Refused('not-allowed')
  const of = (local: string, key: string) =>
    new Map(
      [...tagsIn(listed, local)].map((tag) => [
        plain(valueOf(tag, key) ?? '').toLowerCase(),
        plain(valueOf(tag, 'ContentType') ?? ''),
      ]),
    )
  const [overrides, defaults] = [of('Override', 'PartName'), of('Default', 'Extension')]
  return (path) =>
    overrides.get(`/${path}`.toLowerCase()) ?? defaults.get(posix.extname(path).slice(1).toLowerCase()) ?? ''
}

/** The path of the text itself; a package without one is no text document. */
export function mainPart(parts: Parts): string {
  for (const tag of tagsIn(parts.get('_rels/.rels') ?? Buffer.from('<x/>'), 'Relationship')) {
    const { type, target, isOutside } = relationship(tag)
    const path = targetPath('_rels/.rels', target)
    if (type === 'officeDocument' && !isOutside && parts.has(path)) return path
  }
  throw new Refused('not-allowed')
}
