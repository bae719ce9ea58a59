import fc from 'fast-check'
import { expect, test } from 'vitest'
import { written } from './written.ts'

test('a text of which nothing can be seen is no text', () => {
  const unseen = fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u200b', '\u200d', '\u202e', '\u2066', '\ufeff', '\u00ad')
  fc.assert(fc.property(fc.array(unseen), (signs) => void expect(written(signs.join(''))).toBe('')))
})

test('what can be seen stays letter for letter, joiners inside of it too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => void expect(written(`a${text}b`)).toBe(`a${text}b`)),
  )
  for (const text of ['می‌خواهم', '👩‍🔬', 'שלום', '‏עברית‎']) expect(written(`  ${text}\n`)).toBe(text)
})
