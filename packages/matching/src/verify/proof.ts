import type { Chosen } from '../objective/cost-of.ts'
import type { Level } from '../objective/level.ts'
import type { Instance, LevelProof } from '../types.ts'
import { priceOf, type Survivors } from './survivors.ts'

type Claim = { instance: Instance; outcome: Chosen; survivors: Survivors }

/** The first condition of the theorem (see verify.ts) that the numbers of a level do not meet, or undefined. */
export function proofFault(level: Level, proof: LevelProof, claim: Claim): string | undefined {
  const { instance, survivors } = claim
  if (proof.mentees.length !== instance.mentees.length) return 'there must be one number per mentee.'
  if (proof.places.length !== survivors.capacity.length) return 'there must be one price per place.'
  return pairFault(level, proof, claim) ?? menteeFault(level, proof, claim) ?? mentorFault(level, proof, claim)
}

function pairFault(level: Level, proof: LevelProof, { instance, outcome, survivors }: Claim): string | undefined {
  const { pair, mentee, mentor, placeOf, most } = survivors
  for (let k = 0; k < pair.length; k++) {
    const i = mentee[k] ?? 0
    const isChosen = outcome.pairOf[i] === k
    const name = `${instance.pairs[k]?.mentee} with ${instance.pairs[k]?.mentor}`
    if (!pair[k] || most[mentor[k] ?? 0] === 0) {
      if (isChosen) return `${name} is not part of any optimum of the levels before.`
      continue
    }
    const slack = level.pairCost(k) - (proof.mentees[i] ?? 0) + (proof.places[placeOf[k] ?? 0] ?? 0)
    if (slack < 0) return `${name} would be cheaper by ${-slack} than the proof allows.`
    if (slack > 0 && isChosen) return `${name} costs ${slack} more than the proof allows.`
  }
  return undefined
}

function menteeFault(level: Level, proof: LevelProof, { instance, outcome, survivors }: Claim): string | undefined {
  for (const [i, { id }] of instance.mentees.entries()) {
    const isOut = (outcome.pairOf[i] ?? -1) < 0
    if (survivors.must[i]) {
      if (isOut) return `${id} must be placed.`
      continue
    }
    const slack = level.outCost(i) - (proof.mentees[i] ?? 0)
    if (slack < 0) return `leaving ${id} out would be cheaper by ${-slack} than the proof allows.`
    if (slack > 0 && isOut) return `leaving ${id} out costs ${slack} more than the proof allows.`
  }
  return undefined
}

function mentorFault(level: Level, proof: LevelProof, { instance, outcome, survivors }: Claim): string | undefined {
  const taken = new Int32Array(survivors.capacity.length)
  for (const k of outcome.pairOf)
    if (k >= 0) taken[survivors.placeOf[k] ?? 0] = (taken[survivors.placeOf[k] ?? 0] ?? 0) + 1
  for (const [j, { id }] of instance.mentors.entries()) {
    const count = outcome.load[j] ?? 0
    const [least, most] = [survivors.least[j] ?? 0, survivors.most[j] ?? 0]
    if (count < least || count > most) return `${id} must have ${least} to ${most} mentees, not ${count}.`
    const worth = priceOf(survivors, proof, j)
    for (let nth = least + 1; nth <= most; nth++) {
      const slack = (level.placeCost?.(j, nth) ?? 0) - worth
      if (nth <= count && slack > 0) return `place ${nth} of ${id} is taken but costs ${slack} more than its price.`
      if (nth > count && slack < 0) return `place ${nth} of ${id} is free but has a price of ${-slack} too much.`
    }
    for (let q = survivors.first[j] ?? 0; q < (survivors.first[j + 1] ?? 0); q++) {
      const mustBeFull = survivors.full[q] || (survivors.capacity[q] && (proof.places[q] ?? 0) > worth)
      if (mustBeFull && (taken[q] ?? 0) < (survivors.capacity[q] ?? 0))
        return `a group's places with ${id} must be full.`
    }
  }
  return undefined
}
