import { Refused } from '../kinds.ts'

/** An opening, closing or empty tag with its attributes as they were written. */
export type Tag = {
  readonly name: string
  /** The name without its prefix: prefixes are chosen by whoever writes the file. */
  readonly local: string
  readonly kind: 'open' | 'close' | 'empty'
  readonly attributes: readonly Attribute[]
}
export type Attribute = { readonly name: string; readonly local: string; readonly value: string }
export type Token = { readonly tag: Tag } | { readonly text: string }

const TOKENS =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy
const ATTRIBUTES = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * The tags and texts of an XML part, without comments and instructions. Anything a strict reader would stumble over is
 * broken, and so are entities of one's own, with which a few letters become gigabytes.
 */
export function* readXml(content: Uint8Array): Generator<Token> {
  const text = decoded(content)
  const open: string[] = []
  let end = 0
  for (const match of text.matchAll(TOKENS)) {
    const [whole, cdata, closing, name, attributes = '', empty] = match
    end += whole.length
    if (cdata !== undefined) yield { text: escaped(cdata) }
    else if (name !== undefined) {
      const kind = closing ? 'close' : empty ? 'empty' : 'open'
      if (kind === 'open') open.push(name)
      if (kind === 'close' && open.pop() !== name) throw new Refused('broken')
      yield { tag: { name, local: localOf(name), kind, attributes: readAttributes(attributes) } }
    } else if (!whole.startsWith('<')) {
      if (open.length > 0) yield { text: whole }
      else if (whole.trim() !== '') throw new Refused('broken')
    }
  }
  if (end !== text.length || open.length > 0) throw new Refused('broken')
}

/** Writes tags and texts as one XML part. */
export function writeXml(tokens: Iterable<Token>): Buffer {
  const parts = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n']
  for (const token of tokens) parts.push('text' in token ? token.text : written(token.tag))
  return Buffer.from(parts.join(''))
}

const written = ({ name, kind, attributes }: Tag) =>
  kind === 'close'
    ? `</${name}>`
    : `<${name}${attributes.map((one) => ` ${one.name}="${one.value.replaceAll('"', '&quot;')}"`).join('')}${kind === 'empty' ? '/' : ''}>`

/** The value of an attribute by its name without prefix. */
export const valueOf = ({ attributes }: Tag, local: string): string | undefined =>
  attributes.find((one) => one.local === local)?.value

const readAttributes = (text: string): Attribute[] =>
  [...text.matchAll(ATTRIBUTES)].map(([, name = '', double, single]) => ({
    name,
    local: localOf(name),
    value: double ?? single ?? '',
  }))

const localOf = (name: string) => name.slice(name.indexOf(':') + 1)

function decoded(content: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content).trim()
    if (!/^<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i.test(text) && !text.includes('\0')) return text
  } catch {
    // not UTF-8
  }
  throw new Refused('broken')
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A value as it is meant: the five names and numbers XML has for characters. */
export const plain = (value: string): string =>
  value.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (all, hex, number, name) =>
    name
      ? ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[String(name).toLowerCase()] ?? all)
      : letter(hex ? parseInt(hex, 16) : Number(number), all),
  )

const letter = (code: number, otherwise: string) => (code <= 0x10ffff ? String.fromCodePoint(code) : otherwise)
