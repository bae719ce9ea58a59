import { createServer, type Server } from 'node:http'
import type pg from 'pg'

/** What a page asked the database: its statements in their order, with their values. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] }

/**
 * The least a server can do that has no cache: POST gives it a page and its statements; GET asks the database the same,
 * each statement prepared once, one after the other over one connection, and sends the page as it lies there.
 */
export function floorServer(pool: pg.Pool): Server {
  let page = ''
  let statements: readonly pg.QueryConfig[] = []
  return createServer((request, response) => {
    if (request.method === 'POST')
      return void bodyOf(request).then((body) => {
        const sent = JSON.parse(body) as { html: string; statements: readonly Statement[] }
        page = sent.html
        statements = sent.statements.map(({ text, values }) => ({ name: nameOf(text), text, values: [...values] }))
        response.end()
      })
    return void asked(pool, statements).then(() =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
    )
  })
}

async function asked(pool: pg.Pool, statements: readonly pg.QueryConfig[]): Promise<void> {
  if (statements.length === 0) return
  const client = await pool.connect()
  for (const statement of statements) await client.query(statement)
  client.release()
}

async function bodyOf(request: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}

const names = new Map<string, string>()

function nameOf(text: string): string {
  if (!names.has(text)) names.set(text, `f${names.size}`)
  return names.get(text) ?? ''
}
