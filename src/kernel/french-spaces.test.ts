import { expect, test } from 'vitest'
import { inAllLanguages } from './lang.ts'

const words = inAllLanguages({
  en: { sure: 'Sure? Yes: “no”.', of: (name: string) => `Of: ${name}`, many: { one: '# day', other: ['a', 'b'] } },
  fr: { sure: 'Sûr ? Oui : « non » !', of: (name) => `De : ${name}`, many: { one: '# jour ;', other: ['« a »', 'b'] } },
  de: { sure: 'Sicher? Ja: „nein“.', of: (name) => `Von: ${name}`, many: { one: '# Tag', other: ['a', 'b'] } },
})

test('French signs never stand alone on a line', () => {
  expect(words.fr.sure).toBe('Sûr\u202f? Oui\u202f: «\u202fnon\u202f»\u202f!')
  expect(words.fr.of('Ana')).toBe('De\u202f: Ana')
  expect(words.fr.many).toEqual({ one: '# jour\u202f;', other: ['«\u202fa\u202f»', 'b'] })
})

test('the other languages stay as they are typed', () => {
  expect(words.en.sure).toBe('Sure? Yes: “no”.')
  expect(words.de.of('Ana')).toBe('Von: Ana')
})
