import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { stylesheets } from './stylesheets.ts'

const folder = new URL('.', import.meta.url)
const all = stylesheets.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')

test('every stylesheet of the folder is joined, the tokens first', () => {
  expect([...stylesheets].sort()).toEqual(
    readdirSync(new URL('css', folder))
      .map((name) => `css/${name}`)
      .sort(),
  )
  expect(stylesheets[0]).toBe('css/tokens.css')
  expect(all.startsWith('@layer reset, tokens, base, layout, components, print;')).toBe(true)
})

test('the whole style weighs at most 20 KB on the way', () => {
  expect(gzipSync(all).byteLength).toBeLessThanOrEqual(20 * 1024)
})

test('nothing is laid out by left and right', () => {
  expect(
    all.match(/(?:margin|padding|border)-(?:left|right)|(?:^|[\s;])(?:left|right):|text-align: (?:left|right)/g),
  ).toBeNull()
})

test('nothing is fetched from anywhere', () => {
  expect(all).not.toMatch(/url\(|@import|@font-face/)
})

test('every colour and measure that is used exists', () => {
  const defined = new Set([...all.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))

  for (const [, name] of all.matchAll(/var\((--[\w-]+)/g)) expect(defined).toContain(name)
})
