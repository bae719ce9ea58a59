import { createServer, type Server } from 'node:http'

/**
 * The least a server can do: POST gives it a page; `/ready` sends it as it came, `/` puts it together again from its
 * markup and its texts, each escaped by hand.
 */
export function bareServer(): Server {
  let html = ''
  let pieces: Piece[] = []
  return createServer((request, response) => {
    if (request.method !== 'POST') {
      const body = request.url === '/ready' ? html : put(pieces)
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
    }
    const parts: Buffer[] = []
    request
      .on('data', (part: Buffer) => parts.push(part))
      .on('end', () => {
        html = Buffer.concat(parts).toString()
        pieces = piecesOf(html)
        response.end()
      })
    return undefined
  })
}

/** A piece of a page: markup that is sent as it is, or a text that is escaped each time. */
type Piece = { readonly markup: string } | { readonly text: string }

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const meanings = new Map(Object.entries(marks).map(([sign, mark]) => [mark, sign]))

/** A page taken apart into its markup and the texts between and inside the tags. */
function piecesOf(html: string): Piece[] {
  return html
    .split(/((?<=>)[^<]+|(?<==")[^"]*)/)
    .map((piece, place) => (place % 2 === 1 ? { text: plain(piece) } : { markup: piece }))
}

/** The page again, every text escaped. */
function put(pieces: readonly Piece[]): string {
  let page = ''
  for (const piece of pieces) page += 'text' in piece ? escaped(piece.text) : piece.markup
  return page
}

const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot);/g, (mark) => meanings.get(mark) ?? mark)

const escaped = (text: string) => (/[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => marks[sign] ?? sign) : text)
