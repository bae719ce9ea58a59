import { langs } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Gallery } from './gallery.tsx'
import { stylesheets } from './stylesheets.ts'

const visit: Visit = {
  lang: 'en',
  path: '/dev/ui',
  now: Temporal.Instant.from('2026-11-23T13:00:00Z'),
  zone: 'Europe/Luxembourg',
  who: { name: 'Ana Rossi' },
  notice: 'Your answers are saved.',
  menu: [{ href: '/calls', label: 'Calls' }],
  demo: { href: '/dev/time', signInAs: '/dev/personas', letters: '/dev/letters', label: 'Monday' },
}

const html = renderToString(<Gallery visit={visit} />)
const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found)

test.each(langs)('every component renders in %s without inline styles or scripts', (lang) => {
  const page = renderToString(<Gallery visit={{ ...visit, lang }} density="dense" />)

  expect(page).not.toMatch(/ style=| on\w+=|<script|undefined|\[object/)
})

test('ids are unique, and whatever is named by an id exists', () => {
  const ids = all(/ id="([^"]+)"/g)
  const named = [
    ...all(/ for="([^"]+)"/g),
    ...all(/ aria-(?:describedby|labelledby)="([^"]+)"/g).flatMap((list) => list.split(' ')),
  ]

  expect(ids).toEqual([...new Set(ids)])
  expect(named.filter((id) => !ids.includes(id))).toEqual([])
})

test('every drawing is hidden from screen readers', () => {
  expect(all(/<svg([^>]*)>/g).every((attributes) => attributes.includes('aria-hidden="true"'))).toBe(true)
})

const folder = new URL('.', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const sources = readdirSync(folder).filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))

test('every class has its style', () => {
  const known = new Set(
    [
      ...stylesheets
        .map(read)
        .join('\n')
        .matchAll(/\.([a-z][\w-]*)/g),
    ].map(([, name]) => name),
  )
  const used = all(/ class="([^"]+)"/g).flatMap((list) => list.split(' '))

  expect(used.filter((name) => !known.has(name))).toEqual([])
})

test('every component is shown', () => {
  const everything = sources.map(read).join('\n')
  const names = [...everything.matchAll(/^export (?:function|const) ([A-Z]\w+)/gm)].map(([, name = '']) => name)

  expect(names.filter((name) => name !== 'Gallery' && !new RegExp(`<${name}[\\s/>]`).test(everything))).toEqual([])
})
