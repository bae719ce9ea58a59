/** A piece of a page: markup that is sent as it is, or a text that is escaped each time. */
export type Piece = { readonly markup: string } | { readonly text: string }

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const meanings = new Map(Object.entries(marks).map(([sign, mark]) => [mark, sign]))

/** A page taken apart into its markup and the texts between and inside the tags. */
export function piecesOf(html: string): Piece[] {
  return html
    .split(/((?<=>)[^<]+|(?<==")[^"]*)/)
    .map((piece, place) => (place % 2 === 1 ? { text: plain(piece) } : { markup: piece }))
}

/** The page again, every text escaped by hand: the least that a server can do that does not send ready bytes. */
export function put(pieces: readonly Piece[]): string {
  let page = ''
  for (const piece of pieces) page += 'text' in piece ? escaped(piece.text) : piece.markup
  return page
}

const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot);/g, (mark) => meanings.get(mark) ?? mark)

const escaped = (text: string) => (/[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => marks[sign] ?? sign) : text)
