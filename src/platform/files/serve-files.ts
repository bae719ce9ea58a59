import type { Id } from '#src/kernel/id.ts'
import { createMiddleware } from 'hono/factory'
import type { Env, Request } from '../web/env.ts'
import { urls } from '#src/urls.ts'
import { passFor, readPass } from './file-pass.ts'
import { mediaTypes, type FileKind } from './kinds.ts'

/**
 * Answers the address of a file by its pass alone: no cookie is read, and none is needed. The file is to be saved,
 * never shown inside our pages. What is no pass goes on, to the page that says so.
 */
export const passedFiles = createMiddleware<Env>(async (c, next) => {
  const { now, db, world } = c.var
  const pass = readPass(c.req.param('pass') ?? '', now, world.secret)
  const file =
    pass && (await db.selectFrom('file').select(['bytes', 'media_type']).where('id', '=', pass.file).executeTakeFirst())
  if (!file) return next()
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.media_type,
      'content-disposition': `attachment; filename="${pass.name}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'private, no-store',
    },
  })
})

/**
 * Sends somebody who may read a file on to it. `of` and `what` make its name, A-7K3M9Q-letter.pdf: never the name its
 * author gave it, and where readers must not know whose it is, `of` is something else than its reference.
 */
export function handOver(
  c: Request,
  file: { readonly id: Id<'file'>; readonly mediaType: string },
  { of, what }: { readonly of: string; readonly what: string },
): Response {
  const kinds = Object.entries(mediaTypes) as [FileKind, string][]
  const ending = kinds.find(([, type]) => type === file.mediaType)?.[0] ?? 'bin'
  const name = `${of}-${what}`.replaceAll(/[^\w-]+/g, '-')
  return c.redirect(
    urls.file(passFor({ file: file.id, name: `${name}.${ending}` }, c.var.now, c.var.world.secret)),
    303,
  )
}
