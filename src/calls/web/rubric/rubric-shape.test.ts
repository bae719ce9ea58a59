import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FormState } from '#src/kernel/form-state.ts'
import { LEAST_LEVELS, MOST_LEVELS, reshaped, shapeOf } from './rubric-shape.ts'

const first: FormState['values'] = {
  criterion: ['goals', 'fit'],
  flag: ['talk'],
  'goals.levels': '5',
  'fit.levels': '3',
  'goals.name.en': 'Goals',
}
const press = fc.oneof(
  fc.constantFrom('add-criterion', 'add-flag', 'remove-flag.talk', 'remove-flag.k1', '', 'save', 'up.nobody'),
  fc
    .tuple(fc.constantFrom('up', 'down', 'more', 'fewer', 'remove'), fc.constantFrom('goals', 'fit', 'k0', 'k2'))
    .map(([does, key]) => `${does}.${key}`),
)

test('whatever is pressed, there is a criterion, each once, with two to five levels, and no typed word is lost', () => {
  fc.assert(
    fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
      let values = first
      for (const [n, pressed] of presses.entries()) values = reshaped(values, pressed, `k${n}`) ?? values

      const { criteria, flags } = shapeOf(values)
      const keys = criteria.map(({ key }) => key)
      expect(keys.length).toBeGreaterThan(0)
      expect(new Set(keys).size).toBe(keys.length)
      expect(new Set(flags).size).toBe(flags.length)
      for (const { levels } of criteria) {
        expect(levels).toBeGreaterThanOrEqual(LEAST_LEVELS)
        expect(levels).toBeLessThanOrEqual(MOST_LEVELS)
      }
      expect(values['goals.name.en']).toBe('Goals')
    }),
  )
})

test('up and then down is where one was', () => {
  const up = reshaped(first, 'up.fit', 'k')
  expect(shapeOf(up ?? {}).criteria.map(({ key }) => key)).toEqual(['fit', 'goals'])
  expect(shapeOf(reshaped(up ?? {}, 'down.fit', 'k') ?? {})).toEqual(shapeOf(first))
})
