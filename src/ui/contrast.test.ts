import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stylesheets } from './stylesheets.ts'

const css = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const tokens = new Map(
  [...css('css/tokens.css').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

const grounds = ['paper', 'surface', 'sunken']
const tones = ['plain', 'info', 'good', 'warn', 'bad', 'special']

/** Text on its ground. */
const textPairs = [
  ...grounds.flatMap((ground) => ['ink', 'soft', 'accent', 'accent-strong', 'danger'].map((text) => [text, ground])),
  ...tones.map((tone) => [`on-${tone}`, tone]),
  ...['plain', 'info', 'good', 'warn'].map((tone) => ['ink', tone]),
  ...['ink', 'soft', 'accent', 'accent-strong'].map((text) => [text, 'accent-soft']),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-danger', 'danger'],
]

/** Edges of controls, rings of focus and drawings that say something, on what they stand on. */
const shapePairs = [
  ...grounds.flatMap((ground) => ['edge', 'focus', 'accent', 'glow', 'danger'].map((shape) => [shape, ground])),
  ...['info', 'good', 'warn', 'special', 'accent-soft'].map((ground) => ['focus', ground]),
  ...['info', 'good', 'warn'].map((tone) => [`on-${tone}`, tone]),
]

test.each(textPairs)('%s can be read on %s, in light and dark', (text = '', ground = '') => {
  expect(
    ratios(text, ground).every((ratio) => ratio >= 4.5),
    `${ratios(text, ground).join(' and ')} instead of 4.5`,
  ).toBe(true)
})

test.each(shapePairs)('%s can be seen on %s, in light and dark', (shape = '', ground = '') => {
  expect(
    ratios(shape, ground).every((ratio) => ratio >= 3),
    `${ratios(shape, ground).join(' and ')} instead of 3`,
  ).toBe(true)
})

test('every colour of text and ground in the stylesheets belongs to a pair', () => {
  const all = stylesheets.map(css).join('\n')
  const texts = new Set([...textPairs, ...shapePairs].map(([text]) => text))
  const allGrounds = new Set(textPairs.flat())

  for (const [, name = ''] of all.matchAll(/(?<![-\w])color: var\(--([\w-]+)\)/g)) expect(texts).toContain(name)
  for (const [, name = ''] of all.matchAll(/background(?:-color)?: var\(--([\w-]+)\)/g))
    expect([...allGrounds, 'glow']).toContain(name)
  expect(all.match(/#[\da-f]{3,8}\b(?![^\n]*light-dark)/gi)?.filter((colour) => colour !== '#fff') ?? []).toEqual(
    [...tokens.values()].flatMap(({ light, dark }) => [light, dark]),
  )
})

const ratios = (one: string, other: string) =>
  (['light', 'dark'] as const).map(
    (scheme) => Math.round(ratio(colour(one, scheme), colour(other, scheme)) * 100) / 100,
  )

function colour(name: string, scheme: 'light' | 'dark'): string {
  const token = tokens.get(name)
  if (!token) throw new Error(`There is no colour --${name} in tokens.css.`)
  return token[scheme]
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance of WCAG 2.2, from 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
