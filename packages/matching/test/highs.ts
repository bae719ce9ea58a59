import { loadHighs } from '../src/groups/load-highs.ts'
import { ladder } from '../src/objective/ladder.ts'
import type { Instance, LevelValue } from '../src/types.ts'

/**
 * The value of every level by linear programming, one program per level, each with the values of the levels before as
 * equations: an oracle that shares only the definition of the levels with the engine. Without groups and pins.
 */
export async function bestByHighs(instance: Instance, objective: string): Promise<LevelValue[]> {
  const highs = await loadHighs()
  const { mentees, mentors, pairs } = instance
  const rules = [
    ...mentees.map(
      ({ id }, i) =>
        `${sum([...pairs.flatMap((pair, k) => (pair.mentee === id ? [[1, `x${k}`] as const] : [])), [1, `o${i}`]])} = 1`,
    ),
    ...mentors.map(
      ({ id, capacity }, j) =>
        `${sum([...pairs.flatMap((pair, k) => (pair.mentor === id ? [[1, `x${k}`] as const] : [])), ...places(capacity).map((n) => [-1, `s${j}_${n}`] as const)])} = 0`,
    ),
  ]
  const names = [
    ...pairs.map((_, k) => `x${k}`),
    ...mentees.map((_, i) => `o${i}`),
    ...mentors.flatMap(({ capacity }, j) => places(capacity).map((n) => `s${j}_${n}`)),
  ]
  const values: LevelValue[] = []
  for (const level of ladder(instance, objective)) {
    const cost = sum([
      ...pairs.map((_, k) => [level.pairCost(k), `x${k}`] as const),
      ...mentees.map((_, i) => [level.outCost(i), `o${i}`] as const),
      ...mentors.flatMap(({ capacity }, j) =>
        places(capacity).map((n) => [level.placeCost?.(j, n) ?? 0, `s${j}_${n}`] as const),
      ),
    ])
    const program = [
      'Minimize',
      cost,
      'Subject To',
      ...rules,
      'Bounds',
      ...names.map((name) => `0 <= ${name} <= 1`),
      'End',
    ].join('\n')
    const best = Math.round(highs.solve(program).ObjectiveValue)
    values.push({ id: level.id, value: level.value(best) })
    rules.push(`${cost} = ${best}`)
  }
  return values
}

const places = (capacity: number): number[] => Array.from({ length: capacity }, (_, n) => n + 1)

function sum(terms: readonly (readonly [number, string])[]): string {
  const used = terms.filter(([factor]) => factor !== 0)
  return used.length === 0
    ? `0 ${terms[0]?.[1]}`
    : used.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ')
}
