import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import { asReadBy, audiences, mayRead, parts, type Audience, type Part, type Reflection } from './reflection.ts'

const author = 'author' as Id<'person'>
const other = 'other' as Id<'person'>

type Step =
  | { readonly write: 'topics' | 'mostUseful'; readonly text: string }
  | { readonly show: Part; readonly to: Audience }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ write: fc.constantFrom('topics' as const, 'mostUseful' as const), text: fc.constantFrom('', 'canary') }),
  fc.record({ show: fc.constantFrom(...parts), to: fc.constantFrom(...audiences) }),
)

const fresh: Reflection = {
  author,
  topics: '',
  mostUseful: '',
  audience: { topics: 'me', mostUseful: 'me', actions: 'me' },
}

const after = (steps: readonly Step[]): Reflection =>
  steps.reduce(
    (now, one) =>
      'write' in one
        ? { ...now, [one.write]: one.text }
        : { ...now, audience: { ...now.audience, [one.show]: one.to } },
    fresh,
  )

test('no sequence of writing and changing the audience shows a private part to the other', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const reflection = after(steps)
      const read = asReadBy(other, reflection)

      for (const part of ['topics', 'mostUseful'] as const)
        if (reflection.audience[part] === 'me') expect(read?.[part]).toBeUndefined()
        else expect(read?.[part] ?? '').toBe(reflection[part])
    }),
  )
})

test('what was never shared leaves no trace with the other, not even that it exists', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const kept = steps.filter((one) => !('show' in one && one.to === 'pair'))

      expect(asReadBy(other, after(kept))).toBeUndefined()
    }),
  )
})

test('authors read all that they wrote, whatever its audience', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const reflection = after(steps)
      const read = asReadBy(author, reflection)

      expect(read?.topics ?? '').toBe(reflection.topics)
      expect(read?.mostUseful ?? '').toBe(reflection.mostUseful)
    }),
  )
})

test('each part is private until its author says otherwise', () => {
  for (const part of parts) expect(mayRead(fresh.audience[part], other, author)).toBe(false)
})
