import { explain } from '../src/explain.ts'
import { match } from '../src/match.ts'
import { repair } from '../src/repair.ts'
import { tradeOff, type TradeOff } from '../src/stable.ts'
import type { Instance } from '../src/types.ts'
import { verify } from '../src/verify.ts'
import { best } from './cpu.ts'
import { asInstance, structured } from './families.ts'

/** What whole calls on plain objects take, in ms of CPU. */
export type Calls = {
  match: number
  verify: number
  leximin: number
  verifyLeximin: number
  repair: number
  repairLeximin: number
  tradeOff: TradeOff
}

/** match, verify, leximin over 20 bands and repair after one drop-out, from plain objects to plain objects. */
export function callsOf(size: { mentees: number; mentors: number; places: number }): Calls {
  const instance = asInstance(structured({ ...size, degree: 60, seed: 1 }))
  const gone = instance.mentees[0]?.id
  const after: Instance = {
    ...instance,
    mentees: instance.mentees.slice(1),
    pairs: instance.pairs.filter(({ mentee }) => mentee !== gone),
  }
  const plain = best(() => match(instance), 3)
  const fair = best(() => match(instance, { objective: 'size,leximin,score' }), 2)
  return {
    match: plain.ms,
    verify: best(() => check(instance, plain.value), 3).ms,
    leximin: fair.ms,
    verifyLeximin: best(() => check(instance, fair.value), 2).ms,
    repair: best(() => repair({ before: instance, result: plain.value, after }), 3).ms,
    repairLeximin: best(() => repair({ before: instance, result: fair.value, after }), 2).ms,
    tradeOff: tradeOff(instance),
  }
}

function check(...claim: Parameters<typeof verify>): void {
  const verdict = verify(...claim)
  if (!verdict.ok) throw new Error(verdict.violation)
}

/** Preparing an explanation, and all alternatives of one mentee on average, in ms of CPU. */
export function explanations(size: { mentees: number; mentors: number; degree: number; places: number }): {
  prepare: number
  perMentee: number
} {
  const instance = asInstance(structured({ ...size, seed: 1 }))
  const result = match(instance)
  const prepared = best(() => explain(instance, result), 3)
  const some = instance.mentees.slice(0, 200)
  const all = best(() => some.forEach(({ id }) => prepared.value.alternatives(id)), 2)
  return { prepare: prepared.ms, perMentee: all.ms / some.length }
}
