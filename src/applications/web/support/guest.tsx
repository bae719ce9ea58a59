import { page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { secretIn, secretly } from '#src/platform/web/secret-link.ts'
import { requestOfLink, type LinkedRequest } from '../../db/support.ts'
import { proofShown } from '../../db/support-proofs.ts'
import { awaitsAnswer } from '../../domain/support.ts'
import { GuestOverPage, NoSuchLinkPage } from './guest-pages.tsx'
import { proofOf } from './proof-cookie.ts'

/** Somebody who holds the link of a request that still waits, and what their browser has shown of it. */
export type Guest = {
  readonly link: string
  readonly request: LinkedRequest
  readonly proof: 'nothing' | 'asked' | 'entered'
}

/** Answers a supporter. A link that is over or was never given has its sentence, before anything else is looked at. */
export async function asGuest(c: Request, answer: (guest: Guest) => Response | Promise<Response>): Promise<Response> {
  const link = secretIn(c)
  const { now, db, visit } = c.var
  const request = await requestOfLink(link, now, db)
  if (!request) return secretly(page(<NoSuchLinkPage visit={visit} />, 404))
  if (!awaitsAnswer(request.state))
    return secretly(page(<GuestOverPage visit={visit} request={request} />, c.req.method === 'GET' ? 200 : 409))
  const proof = await proofShown({ request: request.id, token: proofOf(c) }, now, db)
  return secretly(await answer({ link, request, proof }))
}
