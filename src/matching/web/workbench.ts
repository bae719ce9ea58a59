import { explain } from 'advance-match/explain'
import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { namesOf, type Named } from '../db/names.ts'
import { roundFor } from '../db/round.ts'
import { newestRunFor } from '../db/runs.ts'
import { termLabels } from '../db/term-labels.ts'
import { ENGINE_UNIT, type Breakdown } from '../domain/score.ts'
import { fitOf, overruledPins, type Round } from '../domain/problem.ts'
import type { HardRule } from '../domain/hard-rules.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'

/** Everything the workbench of a call shows one person: the people as they are now, and the newest run. */
export async function workbenchOf(call: Call, view: { now: Temporal.Instant; lang: Lang; viewer: Viewer }, db: Db) {
  const [round, run, terms] = await Promise.all([
    roundFor(view.viewer.id, call.id, view.now, db),
    newestRunFor(view.viewer.id, call.id, db),
    termLabels(call.programme, view.lang, db),
  ])
  const people = [
    ...round.mentees.map((one) => one.person),
    ...round.mentors.map((one) => one.person),
    ...(run?.explanation.pairs.flatMap((pair) => [pair.mentee, pair.mentor]) ?? []),
    ...(run?.explanation.unmatched.map((one) => one.mentee) ?? []),
  ]
  return { call, round, run, terms, names: await namesOf(people, db), overruled: overruledPins(round) }
}

export type Workbench = Awaited<ReturnType<typeof workbenchOf>>

/** What choosing another mentor would do to everybody, at the first level that suffers. */
export type Effect =
  | { readonly kind: 'chosen' }
  | { readonly kind: 'none' }
  | { readonly kind: 'points' | 'people'; readonly loss: number }

/** One mentor as an option for one mentee. */
export type Option = {
  readonly mentor: Id<'person'>
  readonly named: Named | undefined
  readonly free: number
  readonly rule: 'pin' | 'forbid' | null
} & (
  | { readonly possible: true; readonly breakdown: Breakdown; readonly effect: Effect | null }
  | { readonly possible: false; readonly rules: readonly HardRule[] }
)

/** Every mentor of the round as an option for a mentee, possible ones first; effects are exact where the newest run still speaks of this round. */
export function optionsFor(application: Id<'application'>, { round, run, names }: Workbench): Option[] | undefined {
  const mentee = round.mentees.find((one) => one.application === application)
  if (!mentee) return undefined
  const effects = run && !run.releasedAt ? effectsFor(application, run) : new Map<string, Effect>()
  const options = round.mentors.map((mentor): Option => {
    const fit = fitOf(mentee, mentor, round)
    const base = {
      mentor: mentor.person,
      named: names.get(mentor.person),
      free: mentor.free,
      rule: ruleFor(application, mentor.person, round),
    }
    if (!fit.possible) return { ...base, possible: false, rules: fit.rules }
    return { ...base, possible: true, breakdown: fit.breakdown, effect: effects.get(mentor.person) ?? null }
  })
  return options.toSorted((a, b) => worth(b) - worth(a))
}

const worth = (option: Option) => (option.possible ? option.breakdown.score : -1 - option.rules.length)

const ruleFor = (application: Id<'application'>, mentor: Id<'person'>, round: Round) =>
  round.manual.find((rule) => rule.application === application && rule.mentor === mentor)?.kind ?? null

function effectsFor(application: Id<'application'>, run: NonNullable<Workbench['run']>): Map<string, Effect> {
  if (!run.instance.mentees.some((mentee) => mentee.id === application)) return new Map()
  const chosen = run.result.matched.find(([mentee]) => mentee === application)?.[1]
  const alternatives = explain(run.instance, run.result).alternatives(application)
  const effects = new Map<string, Effect>(alternatives.map(({ mentor, loss }) => [mentor, effectOf(loss)]))
  return chosen === undefined ? effects : effects.set(chosen, { kind: 'chosen' })
}

function effectOf(loss: { level: string; amount: number } | undefined): Effect {
  if (!loss) return { kind: 'none' }
  return loss.level === 'size'
    ? { kind: 'people', loss: loss.amount }
    : { kind: 'points', loss: Math.round(loss.amount / ENGINE_UNIT) }
}
