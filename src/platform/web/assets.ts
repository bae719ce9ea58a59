import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import type { Env } from './env.ts'

/** A file the pages refer to, by name: style.css, autosave.js. */
export type Asset = {
  readonly name: string
  readonly type: 'text/css' | 'text/javascript' | 'image/svg+xml'
  readonly content: string
}

/** Serves assets from memory, compressed; browsers ask again only with the tag of what they hold. */
export function assetRoutes(assets: readonly Asset[]): Hono<Env> {
  const app = new Hono<Env>()
  for (const { name, type, content } of assets) {
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
    const zipped = new Uint8Array(gzipSync(content))
    app.get(`/assets/${name}`, (c) => {
      const headers = {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'public, max-age=300',
        etag,
        vary: 'accept-encoding',
      }
      if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
      const gzip = c.req.header('accept-encoding')?.includes('gzip')
      return gzip ? c.body(zipped, 200, { ...headers, 'content-encoding': 'gzip' }) : c.body(content, 200, headers)
    })
  }
  return app
}
