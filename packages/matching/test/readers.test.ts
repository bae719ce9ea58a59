import * as fc from 'fast-check'
import { loadHighs } from '../src/groups/load-highs.ts'
import { expect, test } from 'vitest'
import { assignReaders } from '../src/readers.ts'
import type { ReadersRequest } from '../src/readers/request.ts'
import { requests } from './requests.ts'

/** Missing readings, minimum loads filled and score, one integer program after the other. */
async function byHighs({ applications, readers, pairs, perApplication }: ReadersRequest): Promise<number[]> {
  const highs = await loadHighs()
  const sum = (names: readonly string[]): string =>
    names.length === 0 ? '0 z' : names.map((name) => `+ ${name}`).join(' ')
  const of = (fits: (pair: ReadersRequest['pairs'][number]) => boolean): string[] =>
    pairs.flatMap((pair, k) => (fits(pair) ? [`x${k}`] : []))
  const rules = [
    ...applications.map((id, a) => `${sum([...of((pair) => pair.application === id), `m${a}`])} = ${perApplication}`),
    ...readers.flatMap(({ id, minimum = 0, maximum }, r) => {
      const load = sum(of((pair) => pair.reader === id))
      return [`${load} <= ${maximum}`, `${load} - f${r} >= 0`, `f${r} <= ${minimum}`]
    }),
  ]
  const names = [...pairs.map((_, k) => `x${k}`), 'z']
  const aims = [
    ['Minimize', sum(applications.map((_, a) => `m${a}`))],
    ['Maximize', sum(readers.map((_, r) => `f${r}`))],
    ['Maximize', pairs.length === 0 ? '0 z' : pairs.map(({ score }, k) => `+ ${score} x${k}`).join(' ')],
  ]
  return aims.map(([way, aim]) => {
    const program = [
      way,
      aim,
      'Subject To',
      ...rules,
      'Bounds',
      ...names.map((name) => `0 <= ${name} <= 1`),
      'General',
      ...names,
      'End',
    ].join('\n')
    const best = Math.round(highs.solve(program).ObjectiveValue)
    rules.push(`${aim} = ${best}`)
    return best
  })
}

test('as many readings as possible, then minimum loads, then score: what integer programs find', async () => {
  await fc.assert(
    fc.asyncProperty(requests, async (request) => {
      const { levels } = assignReaders(request)

      expect(levels.slice(0, 3).map(({ value }) => value)).toEqual(await byHighs(request))
    }),
    { numRuns: 60 },
  )
})

test('nobody reads an application twice, a conflict or more than they may, and the gaps are named', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const { readings, missing, idle } = assignReaders(request)
      const count = (fits: (reading: [string, string]) => boolean): number => readings.filter(fits).length

      expect(new Set(readings.map(String)).size).toBe(readings.length)
      for (const [application, reader] of readings)
        expect(request.pairs.some((pair) => pair.application === application && pair.reader === reader)).toBe(true)
      for (const { id, minimum = 0, maximum } of request.readers) {
        const load = count(([, reader]) => reader === id)
        expect(load).toBeLessThanOrEqual(maximum)
        expect(idle.some(({ reader }) => reader === id)).toBe(load < minimum)
      }
      for (const id of request.applications)
        expect(
          count(([application]) => application === id) +
            (missing.find(({ application }) => application === id)?.readers ?? 0),
        ).toBe(request.perApplication)
    }),
    { numRuns: 200 },
  )
})

test('pinned readings are kept, and a pin too many is refused in words', () => {
  const request: ReadersRequest = {
    applications: ['a', 'b'],
    readers: [
      { id: 'r', maximum: 2 },
      { id: 's', maximum: 1 },
    ],
    pairs: [
      { application: 'a', reader: 'r', score: 9000 },
      { application: 'a', reader: 's', score: 10 },
      { application: 'b', reader: 'r', score: 9000 },
      { application: 'b', reader: 's', score: 9000 },
    ],
    perApplication: 1,
  }

  expect(assignReaders(request).readings.toSorted()).not.toContainEqual(['a', 's'])
  expect(assignReaders({ ...request, pins: [['a', 's']] }).readings.toSorted()).toEqual([
    ['a', 's'],
    ['b', 'r'],
  ])
  expect(() =>
    assignReaders({
      ...request,
      pins: [
        ['a', 's'],
        ['b', 's'],
      ],
    }),
  ).toThrow('pins[1] is pin number 2 for reader s, where 1 fit: drop a pin or raise the bound.')
})

test.each([
  [{ perApplication: 0 }, 'perApplication is 0: give a whole number from 1 to 1000000.'],
  [{ readers: [{ id: 'r', minimum: 3, maximum: 2 }] }, 'readers[0].minimum is 3: give a whole number from 0 to 2.'],
  [
    { pairs: [{ application: 'x', reader: 'r', score: 1 }] },
    'pairs[0].application names “x”, which is not listed: add it or correct the id.',
  ],
])('a request that cannot be read names the place and the remedy (%#)', (wrong, message) => {
  const request: ReadersRequest = {
    applications: ['a'],
    readers: [{ id: 'r', maximum: 2 }],
    pairs: [],
    perApplication: 1,
  }

  expect(() => assignReaders({ ...request, ...wrong })).toThrow(message)
})
