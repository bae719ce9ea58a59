import { blank, filled, type FormState } from '#src/kernel/form-state.ts'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Checkboxes, OneCheckbox, Radios, Select } from './choices.tsx'
import { DateField, EmailField, NumberField, TextField } from './fields.tsx'
import { ErrorSummary } from './form.tsx'
import { TextArea } from './text-area.tsx'

const wrong: FormState = { values: { name: 'A' }, errors: { name: 'Enter your whole name.' } }
const plain = { name: 'name', label: 'Your name', form: blank, lang: 'en' } as const
const colours = [
  { value: 'r', label: 'Red' },
  { value: 'g', label: 'Green', locked: 'it is sold out.' },
]

test('a field without hint or error is described by nothing', () => {
  const html = renderToString(<TextField {...plain} />)

  expect(html).toContain('<label for="f-name">Your name</label>')
  expect(html).not.toMatch(/aria-describedby|aria-invalid|class="error"/)
})

test('hint, audience and error are read out with the field, in the order in which they stand', () => {
  const html = renderToString(<TextArea {...plain} form={wrong} hint="First and last." audience="Seen by: only you" />)

  expect(html).toContain('aria-describedby="f-name:hint f-name:audience f-name:error" aria-invalid="true"')
  for (const part of ['hint', 'audience', 'error']) expect(html).toContain(`id="f-name:${part}"`)
})

test.each([
  ['en', 'Error:', '(optional)'],
  ['fr', 'Erreur\u202f:', '(facultatif)'],
  ['de', 'Fehler:', '(freiwillig)'],
] as const)('in %s an error is called an error, and optional says so', (lang, error, optional) => {
  const html = renderToString(<TextField {...plain} form={wrong} lang={lang} optional />)

  expect(html).toContain(`<span class="unseen">${error} </span>Enter your whole name.`)
  expect(html).toContain(`<span class="optional"> ${optional}</span>`)
})

test('what was typed comes back, whatever it was', () => {
  const form = filled({ name: '"><script>', text: '\n\nThird line', places: 'many', until: '31 November' })

  expect(renderToString(<TextField {...plain} form={form} />)).toContain(
    'value="&quot;><script>"'.replaceAll('<', '&lt;'),
  )
  expect(renderToString(<TextArea {...plain} name="text" form={form} />)).toContain('>\n\n\nThird line</textarea>')
  expect(renderToString(<NumberField {...plain} name="places" form={form} />)).toContain('value="many"')
  expect(renderToString(<DateField {...plain} name="until" form={form} />)).toMatch(
    /value="31 November"[^>]+type="text"/,
  )
})

test('a day is asked for with the browser’s own calendar', () => {
  const html = renderToString(<DateField {...plain} name="until" form={filled({ until: '2026-11-30' })} />)

  expect(html).toMatch(/value="2026-11-30"[^>]+type="date"/)
})

test('a very long text is kept whole', () => {
  const text = 'word '.repeat(20_000)

  expect(renderToString(<TextArea {...plain} form={filled({ name: text })} target={150} />)).toContain(text)
})

test('the chosen answers are chosen', () => {
  const form = filled({ name: ['r'] })

  for (const view of [
    <Radios {...plain} form={form} choices={colours} />,
    <Checkboxes {...plain} form={form} choices={colours} />,
  ])
    expect(renderToString(view)).toMatch(/value="r" checked/)
  expect(renderToString(<Select {...plain} form={form} choices={colours} />)).toMatch(/<option value="r" selected/)
  expect(renderToString(<OneCheckbox {...plain} form={filled({ name: 'yes' })} />)).toMatch(/value="yes" checked/)
  expect(renderToString(<OneCheckbox {...plain} form={blank} />)).not.toContain('checked')
})

test('an answer that cannot be chosen says why', () => {
  const html = renderToString(<Radios {...plain} choices={colours} />)

  expect(html).toMatch(/id="f-name:g"[^>]+disabled[^>]+aria-describedby="f-name:g:note"/)
  expect(html).toContain('Not possible at the moment: it is sold out.')
})

test('a group carries its error, and the error summary leads to its first answer', () => {
  const html = renderToString(<Radios {...plain} form={wrong} choices={colours} required />)

  expect(html).toMatch(
    /<fieldset[^>]+role="radiogroup"[^>]+aria-describedby="f-name:error"[^>]+aria-required="true"[^>]+aria-invalid="true"/,
  )
  expect(html).toContain('<input type="radio" id="f-name"')
})

test('the error summary repeats the words of the fields, in the order of the page', () => {
  const form: FormState = { values: {}, errors: { mail: 'Enter an address.', name: 'Enter your name.' } }
  const html = renderToString(<ErrorSummary form={form} lang="en" labels={{ name: 'Your name', mail: 'E-mail' }} />)

  expect(html).toMatch(/role="alert" tabindex="-1" autofocus/)
  expect(html.indexOf('href="#f-name"')).toBeLessThan(html.indexOf('href="#f-mail"'))
  expect(html).toContain('Enter an address.')
})

test('a form without errors has no error summary', () => {
  expect(renderToString(<ErrorSummary form={blank} lang="en" />)).toBe('')
})

test('an e-mail address is neither corrected nor capitalised', () => {
  expect(renderToString(<EmailField {...plain} />)).toMatch(
    /type="email" autocomplete="email" spellcheck="?false"? autocapitalize="none"/,
  )
})
