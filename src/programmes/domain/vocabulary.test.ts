import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultVocabulary, freshKey } from './vocabulary.ts'
import { withoutSecrets } from './preview.ts'
import { isZone } from './zones.ts'

test('a new key is made of plain letters, never empty, and never one that is taken', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.constantFrom('term', 'a', 'a-2', 'b')), (label, taken) => {
      const key = freshKey(label, taken)

      expect(key).toMatch(/^[a-z0-9-]+$/)
      expect(taken).not.toContain(key)
    }),
  )
})

test('the vocabulary to begin with has every key once per kind', () => {
  const keys = defaultVocabulary.map(({ kind, key }) => `${kind} ${key}`)

  expect(new Set(keys).size).toBe(keys.length)
})

test.each([
  ['a secret link', `See https://a.example/o/${'x'.repeat(43)}\n`, 'See https://a.example/o/…\n'],
  ['a link to a page', 'https://a.example/applications/0190-42', 'https://a.example/applications/0190-42'],
  ['a secret before a full stop', `https://a.example/o/${'-'.repeat(43)}.`, 'https://a.example/o/….'],
])('%s in a letter', (_, body, shown) => {
  expect(withoutSecrets(body)).toBe(shown)
})

test.each([
  ['Europe/Luxembourg', true],
  ['UTC', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Europe/Luxemburg', false],
  ['+02:00', false],
  ['', false],
])('%s is a zone: %s', (name, expected) => {
  expect(isZone(name)).toBe(expected)
})
