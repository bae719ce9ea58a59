import type { Request } from './env.ts'

/** The secret of a private link, as it stands in the address. */
export const secretIn = (c: Request): string => c.req.param('token') ?? ''

/** For pages whose address is a secret: no other site may learn it from a link that is followed. */
export function secretly(response: Response): Response {
  response.headers.set('referrer-policy', 'no-referrer')
  return response
}
