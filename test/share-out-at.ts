import type { Id } from '#src/kernel/id.ts'
import { urls } from '#src/urls.ts'
import type { as } from './as.ts'

/** Shares a call out as its coordinator does: looks at the plan, then has it carried out. */
export async function shareOutAt(
  desk: Awaited<ReturnType<typeof as>>,
  call: Id<'call'>,
  keep: 'given' | 'begun' = 'given',
): Promise<Response> {
  const html = await (await desk.get(urls.callSharing(call, keep))).text()
  const plan = /name="plan" value="([^"]+)"/.exec(html)?.[1] ?? ''
  return desk.post(urls.callSharing(call), { keep, plan })
}
