import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redacted, REMOVED, standsIn, type Passage } from './redaction.ts'

/** A small alphabet, so that passages overlap, touch and contain each other all the time. */
const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', 'é', 'e\u0301', ' ', '\n', '.', '$', '[', '…', ']'),
  maxLength: 40,
})
const words = fc
  .string({ unit: fc.constantFrom(...'abBé .$(-/\\^]{}|*+?&=!'.split('')), minLength: 1, maxLength: 5 })
  .filter((one) => one.trim() !== '')
const passages: fc.Arbitrary<Passage[]> = fc.array(
  fc.record({ words, state: fc.constantFrom('as-written', 'replaced', 'removed'), replacement: text }),
  { maxLength: 5 },
)

test('nothing that was removed stands in what readers read', () => {
  fc.assert(
    fc.property(text, passages, (written, marked) => {
      const result = redacted(written, marked)
      if (result === undefined) return
      for (const { words: gone } of marked.filter(({ state }) => state === 'removed'))
        expect(standsIn(gone, result)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('a text without marks, or with marks that leave it as written, is the text itself', () => {
  fc.assert(
    fc.property(text, passages, (written, marked) => {
      expect(
        redacted(
          written,
          marked.map((one) => ({ ...one, state: 'as-written' })),
        ),
      ).toBe(written)
    }),
  )
})

test('it can be made unless the words that stand for others bring back what was removed', () => {
  fc.assert(
    fc.property(text, passages, (written, marked) => {
      const onlyRemoved = marked.filter(({ state, words: gone }) => state === 'removed' && !standsIn(gone, REMOVED))
      expect(redacted(written, onlyRemoved)).not.toBeUndefined()
    }),
  )
  const marked = [
    { words: 'Weber', state: 'removed', replacement: '' },
    { words: 'my chief', state: 'replaced', replacement: 'Professor Weber' },
  ] as const
  expect(redacted('Weber is my chief.', marked)).toBeUndefined()
})

test('a name is found over a line break and in capitals, and the rest stays', () => {
  const marked = [
    { words: 'Ana Silva', state: 'removed', replacement: '' },
    { words: 'Professor Weber', state: 'replaced', replacement: 'my supervisor' },
  ] as const

  expect(redacted('I, ANA\nSilva, work with professor  Weber.', marked)).toBe(`I, ${REMOVED}, work with my supervisor.`)
})

test('a sign without a width inside a name does not save it', () => {
  const marked = [{ words: 'Silva', state: 'removed', replacement: '' }] as const
  expect(redacted('Ana Sil\u200Bva', marked)).toBe(`Ana ${REMOVED}`)
})
