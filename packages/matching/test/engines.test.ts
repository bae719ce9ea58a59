import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { random } from '../bench/families.ts'
import { auction } from '../src/flow/auction.ts'
import { byPlaces } from '../src/flow/by-places.ts'
import { costOf } from '../src/flow/lexicographic.ts'
import type { Assignment, Costs, Network } from '../src/flow/network.ts'
import { cheapest } from '../src/flow/portfolio.ts'
import { shortestPaths } from '../src/flow/shortest-paths.ts'
import { fromStart } from '../src/flow/warm-start.ts'
import { matchTable } from '../src/match-table.ts'

type Problem = { net: Network; costs: Costs }

/** A full network: row i and column j cost cost(i, j). */
function full(
  rows: number,
  capacities: readonly number[],
  { cost, out }: { cost: (i: number, j: number) => number; out: number },
): Problem {
  const columns = capacities.length
  const net: Network = {
    rows,
    columns,
    rowPtr: Int32Array.from({ length: rows + 1 }, (_, i) => i * columns),
    column: Int32Array.from({ length: rows * columns }, (_, a) => a % columns),
    must: new Uint8Array(rows),
    lower: new Int32Array(columns),
    upper: Int32Array.from(capacities),
  }
  return {
    net,
    costs: {
      arc: Float64Array.from({ length: rows * columns }, (_, a) => cost(Math.floor(a / columns), a % columns)),
      out: new Float64Array(rows).fill(out),
    },
  }
}

/** Complementary slackness, condition by condition (see verify.ts). */
function isProved({ net, costs }: Problem, { arcOf, u, price }: Assignment): boolean {
  const load = new Int32Array(net.columns)
  for (let i = 0; i < net.rows; i++) {
    const taken = arcOf[i] ?? -1
    const least = Math.min(
      costs.out[i] ?? 0,
      ...Array.from(
        net.column.subarray(net.rowPtr[i], net.rowPtr[i + 1]),
        (j, n) => (costs.arc[(net.rowPtr[i] ?? 0) + n] ?? 0) + (price[j] ?? 0),
      ),
    )
    const own = taken < 0 ? costs.out[i] : (costs.arc[taken] ?? 0) + (price[net.column[taken] ?? 0] ?? 0)
    if (u[i] !== least || own !== least) return false
    if (taken >= 0) load[net.column[taken] ?? 0] = (load[net.column[taken] ?? 0] ?? 0) + 1
  }
  return load.every(
    (count, j) => count <= (net.upper[j] ?? 0) && (price[j] ?? 0) >= 0 && (count === net.upper[j] || price[j] === 0),
  )
}

const problems = fc
  .record({
    rows: fc.integer({ min: 1, max: 30 }),
    capacities: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 }),
    seed: fc.integer(),
    top: fc.constantFrom(1, 5, 10_000),
    out: fc.constantFrom(0, 4, 9_000, 10_000_000),
  })
  .map(({ rows, capacities, seed, top, out }) => {
    const draw = random(seed)
    return full(rows, capacities, { cost: () => Math.floor(draw() * (top + 1)), out })
  })

test('the auction, with capacities and more people than places or fewer, costs what shortest paths cost, with whole duals', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { net, costs } = problem
      const [byPaths, byBids] = [shortestPaths(net, costs), auction(net, costs)]

      expect(isProved(problem, byPaths)).toBe(true)
      expect(isProved(problem, byBids)).toBe(true)
      expect(byBids.price.every(Number.isSafeInteger)).toBe(true)
      expect(costOf(net, costs, byBids)).toBe(costOf(net, costs, byPaths))
    }),
    { numRuns: 300 },
  )
})

test('places looking for people find what people looking for places find, with duals for both', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const found = byPlaces(problem.net, problem.costs)

      expect(isProved(problem, found)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('any prices and any seats lead to the same optimum', () => {
  fc.assert(
    fc.property(problems, fc.integer(), ({ net, costs }, seed) => {
      const draw = random(seed)
      const price = Float64Array.from(net.upper, () => Math.floor(draw() * 12_000) - 1000)
      const arcOf = Int32Array.from({ length: net.rows }, (_, i) =>
        draw() < 0.3 ? -1 : i * net.columns + Math.floor(draw() * net.columns),
      )
      const load = new Int32Array(net.columns)
      const start = arcOf.map((a) => {
        const j = a < 0 ? -1 : (net.column[a] ?? -1)
        if (j >= 0) load[j] = (load[j] ?? 0) + 1
        return j >= 0 && (load[j] ?? 0) <= (net.upper[j] ?? 0) ? a : -1
      })
      const found = fromStart(net, costs, { price, arcOf: start })

      expect(isProved({ net, costs }, found)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('where everybody wants the same mentors, the work counter calls the auction in', () => {
  const contested = full(
    300,
    Array.from({ length: 300 }, () => 1),
    { cost: (i, j) => (i + 1) * (j + 1), out: 1e8 },
  )
  const found = cheapest(contested.net, contested.costs)

  expect(found.engine).toBe('auction')
  expect(isProved(contested, found)).toBe(true)
})

test('a table solved by core and pricing is optimal over all of its pairs', () => {
  fc.assert(
    fc.property(
      fc.record({
        mentees: fc.integer({ min: 1, max: 60 }),
        mentors: fc.integer({ min: 1, max: 90 }),
        seed: fc.integer(),
        same: fc.boolean(),
      }),
      ({ mentees, mentors, seed, same }) => {
        const draw = random(seed)
        const common = Array.from({ length: mentors }, () => Math.floor(draw() * 9_000))
        const score = Uint16Array.from({ length: mentees * mentors }, (_, k) =>
          same ? (common[k % mentors] ?? 0) + Math.floor(draw() * 1000) : Math.floor(draw() * 10_001),
        )
        const capacity = Int32Array.from({ length: mentors }, () => Math.floor(draw() * 3))
        const found = matchTable({ mentees, mentors, capacity, score })
        const problem = full(mentees, [...capacity], {
          cost: (i, j) => 10_000 - (score[i * mentors + j] ?? 0),
          out: found.out,
        })

        const arcOf = found.mentorOf.map((j, i) => (j < 0 ? -1 : i * mentors + j))
        expect(costOf(problem.net, problem.costs, { arcOf })).toBe(
          costOf(problem.net, problem.costs, shortestPaths(problem.net, problem.costs)),
        )
      },
    ),
    { numRuns: 60 },
  )
})
