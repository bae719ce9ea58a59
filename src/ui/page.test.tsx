import type { Visit } from '#src/kernel/visit.ts'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Page } from './page.tsx'

const visit: Visit = {
  lang: 'en',
  path: '/applications/7',
  now: Temporal.Instant.from('2026-11-23T13:00:00Z'),
  zone: 'Europe/Luxembourg',
  menu: [
    { href: '/calls', label: 'Calls' },
    { href: '/applications', label: 'My applications' },
  ],
}

const html = (more: Partial<Visit> = {}, title = 'Your application') =>
  renderToString(<Page visit={{ ...visit, ...more }} title={title} />)

test.each([
  ['en', 'Skip to the content', 'Sign in'],
  ['fr', 'Aller au contenu', 'Se connecter'],
  ['de', 'Zum Inhalt springen', 'Anmelden'],
] as const)('the frame speaks %s', (lang, skip, signIn) => {
  const page = html({ lang })

  expect(page).toContain(`<html lang="${lang}"`)
  expect(page).toContain(skip)
  expect(page).toContain(`<a href="/sign-in">${signIn}</a>`)
})

test('each language is offered in its own name, and leads back to the page', () => {
  const page = html()

  expect(page).toContain('<input type="hidden" name="back" value="/applications/7"')
  expect(page).toMatch(/<button[^>]+value="fr" lang="fr" aria-pressed="false">Français</)
  expect(page).toMatch(/<button[^>]+value="en" lang="en" aria-pressed="true">English</)
})

test('what people wrote is text, never markup', () => {
  const page = html({ who: { name: '<img src=x>' }, notice: '<b>Saved</b>' }, '<script>alert(1)</script>')

  expect(page).not.toMatch(/<img|<b>|<script/)
  expect(page).toContain('<h1>&lt;script>alert(1)&lt;/script></h1>')
})

test('the browser title says what page it is, and that a form came back with errors', () => {
  const form = { values: {}, errors: { name: 'Enter your name.' } }

  expect(html()).toContain('<title>Your application – ADVANCE</title>')
  expect(renderToString(<Page visit={visit} title="About you" form={form} />)).toContain(
    '<title>Error: About you – ADVANCE</title>',
  )
})

test('the menu marks the page, or the entry it lies under', () => {
  expect(html()).toContain('<a href="/applications" aria-current="true">')
  expect(html({ path: '/calls' })).toContain('<a href="/calls" aria-current="page">')
  expect(html({ path: '/callsign' })).not.toContain('aria-current=')
})

test('somebody signed in sees their name and a form that signs them out', () => {
  const page = html({ who: { name: 'Ana Rossi' } })

  expect(page).toContain('<bdi>Ana Rossi</bdi>')
  expect(page).toMatch(/<form class="account" method="post" action="\/sign-out">/)
  expect(page).not.toContain('/sign-in')
})

test('what just happened is announced politely, and only then', () => {
  expect(html({ notice: 'Your answers are saved.' })).toMatch(/role="status">.*Your answers are saved\./)
  expect(html()).not.toContain('role="status"')
})

test('the demo bar is there in the demo only', () => {
  const demo = {
    href: '/dev/time',
    signInAs: '/dev/personas',
    letters: '/dev/letters',
    label: 'Monday, 23 November 2026',
  }

  expect(html({ demo })).toContain('Monday, 23 November 2026')
  expect(html()).not.toContain('/dev/')
})

test('a page has scripts only when it names them', () => {
  const page = renderToString(<Page visit={visit} title="Letter" scripts={['/assets/autosave.js']} />)

  expect(page).toContain('<script type="module" src="/assets/autosave.js"></script>')
  expect(html()).not.toContain('<script')
})
