import { explain } from '../src/explain.ts'
import { keep, type Change, type Kept } from '../src/keep.ts'
import { match } from '../src/match.ts'
import { repair } from '../src/repair.ts'
import { tradeOff, type TradeOff } from '../src/stable.ts'
import type { Instance, Result } from '../src/types.ts'
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

/** What keeping a result costs once and repairing it after one change each, in ms of CPU, verified; and a match anew. */
export type Repairs = { match: number; keep: number; after: Record<string, number> }

const MANY = 40

/** Changes of one kind after another, each made to the same kept result; the mean of as many. */
export function repairsOf(size: { mentees: number; mentors: number; places: number }, objective: string): Repairs {
  const instance = asInstance(structured({ ...size, degree: 60, seed: 1 }))
  const anew = best(() => match(instance, { objective }), 2)
  const laid = best(() => keep(instance, anew.value), 1)
  const after = Object.entries(changesOf(instance, anew.value)).map(([name, change]): [string, number] => {
    const changes = Array.from({ length: MANY }, (_, n) => change(n))
    return [name, best(() => changes.map((one) => laid.value.repair(one)), 2).ms / MANY]
  })
  compare(laid.value, changesOf(instance, anew.value)['drop-out']?.(1), objective)
  return { match: anew.ms, keep: laid.ms, after: Object.fromEntries(after) }
}

/** The changes of the benchmark: whoever is matched n-th drops out, takes more or fewer; somebody new takes scores as they occur. */
function changesOf({ mentees, pairs }: Instance, { matched }: Result): Record<string, (n: number) => Change> {
  const seated = (n: number): readonly [string, string] => matched[(n * 37) % matched.length] ?? ['', '']
  return {
    'drop-out': (n) => ({ kind: 'mentee-leaves', mentee: seated(n)[0] }),
    'new mentor': (n) => ({
      kind: 'mentor-joins',
      mentor: { id: `new-${n}`, capacity: 2 },
      pairs: mentees.flatMap(({ id }, i) =>
        (i * 7919 + n) % 83 === 0 ? [{ mentee: id, mentor: `new-${n}`, score: pairs[i]?.score ?? 0 }] : [],
      ),
    }),
    'mentor stops': (n) => ({ kind: 'capacity', mentor: seated(n)[1], capacity: 0 }),
    'more places': (n) => ({ kind: 'capacity', mentor: seated(n)[1], capacity: 9 }),
    pin: (n) => {
      const { mentee = '', mentor = '' } = pairs[(n * 6007) % pairs.length] ?? {}
      return { kind: 'pin', mentee, mentor }
    },
  }
}

/** Ends the run unless a repaired result verifies and has the values of a solve anew. */
function compare(kept: Kept, change: Change | undefined, objective: string): void {
  if (!change) return
  const repaired = kept.repair(change)
  check(repaired.instance(), repaired.result())
  const anew = match(repaired.instance(), { objective })
  if (JSON.stringify(anew.levels) !== JSON.stringify(repaired.levels())) throw new Error('A repair differs.')
}
