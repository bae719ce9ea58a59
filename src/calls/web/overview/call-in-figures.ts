import type { CallAtAGlance } from '../../db/call-at-a-glance.ts'
import type { Call } from '../../domain/call.ts'

/** A call and the figures that its parts are shown with. */
export type CallInFigures = {
  readonly call: Call
  readonly glance: CallAtAGlance
  readonly dates: number
  readonly members: number
}
