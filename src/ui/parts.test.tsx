import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Avatar } from './avatar.tsx'
import { CompareTexts } from './compare-texts.tsx'
import { pagesOf } from './letter-length.ts'
import { LetterPage } from './letter-page.tsx'
import { Meter } from './meter.tsx'
import { Pagination } from './pagination.tsx'
import { Quote } from './quote.tsx'
import { ScoreBreakdown } from './score-breakdown.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table, type Column } from './table.tsx'

type Row = { readonly name: string; readonly points: number }
const columns: readonly Column<Row>[] = [
  { header: 'Name', cell: (row) => row.name, names: true, sort: { href: '?by=name', now: 'descending' } },
  { header: 'Points', cell: (row) => row.points, align: 'end' },
]
const rows = [{ name: '<Ana>', points: 3 }]

test('a table scrolls in a region with its name, and a row is named by its heading', () => {
  const html = renderToString(<Table caption="Scores" columns={columns} rows={rows} />)

  expect(html).toContain('role="region" aria-label="Scores" tabindex="0"')
  expect(html).toContain('<th scope="row">&lt;Ana></th>')
  expect(html).toContain('<th scope="col" aria-sort="descending"><a href="?by=name">Name</a></th>')
})

test('as cards a table keeps its roles, and each value its heading', () => {
  const html = renderToString(<Table caption="Scores" columns={columns} rows={rows} narrow="cards" />)

  expect(html).toContain('<td role="rowheader">&lt;Ana></td>')
  expect(html).toMatch(/<td role="cell" class="end" data-label="Points">3<\/td>/)
})

test('a table without rows says so in a sentence', () => {
  expect(renderToString(<Table caption="Scores" columns={columns} rows={[]} empty="Nobody yet." />)).toBe(
    '<div class="no-rows">Nobody yet.</div>',
  )
})

test('the total is the sum of the rows that are shown', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1 }), (points) => {
      const shown = points.map((value, place) => ({ label: `Reason ${place}`, points: value }))
      const html = renderToString(<ScoreBreakdown lang="en" caption="Why" rows={shown} />)
      const numbers = [...html.matchAll(/<td class="end">([^<]+)/g)].map(([, text = '']) =>
        Number(text.replace('−', '-').replace(',', '')),
      )

      expect(numbers.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(numbers.at(-1))
    }),
  )
})

test('a longer letter never takes fewer pages', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 9000 }), fc.string({ maxLength: 9000 }), (text, more) => {
      expect(pagesOf([{ text: text + more }])).toBeGreaterThanOrEqual(pagesOf([{ text }]))
    }),
  )
})

test.each([
  ['nothing', '', 1],
  ['700 words', 'seven letters '.repeat(350), 2],
  ['43 short lines', Array.from({ length: 43 }, () => 'a').join('\n'), 1],
  ['44 short lines', Array.from({ length: 44 }, () => 'a').join('\n'), 2],
])('%s take their pages', (_, text, pages) => {
  expect(pagesOf([{ text }])).toBe(pages)
})

test('a letter that is too long says so in words', () => {
  const letter = (pages: number) =>
    renderToString(<LetterPage lang="en" label="Letter" parts={[{ text: 'x' }]} limit={2} pages={pages} />)

  expect(letter(2)).toContain('About 2 of at most 2 pages.')
  expect(letter(3)).toContain('too long for the 2 that are allowed')
})

test('of two texts both are kept unless somebody chooses', () => {
  const version = { text: '<b>', from: 'here' }
  const html = renderToString(<CompareTexts lang="en" name="keep" label="Why" mine={version} theirs={version} />)

  expect(html).toMatch(/value="both" checked/)
  expect(html.match(/checked/g)).toHaveLength(1)
  expect(html).not.toContain('<b>')
})

test('a level is words first, and its drawing has as many bars', () => {
  const html = renderToString(<Meter value={2} of={5} words="2 of 5: fair" />)

  expect(html).toContain('2 of 5: fair')
  expect(html.match(/class="full"/g)).toHaveLength(2)
  expect(html.match(/class="rest"/g)).toHaveLength(3)
})

test.each([
  ['Ana Rossi', 'AR'],
  ['Prof. Clara von Weiss', 'CW'],
  ['Élodie', 'É'],
  ['', ''],
])('the initials of %j are %j', (name, initials) => {
  expect(renderToString(<Avatar name={name} />)).toContain(`>${initials}</span>`)
})

test('a missing answer is named as missing, and Change says what it changes', () => {
  const html = renderToString(<SummaryList lang="en" rows={[{ label: 'Plans', value: '', change: '/plans' }]} />)

  expect(html).toContain('Not provided')
  expect(html).toContain('<a href="/plans">Change<span class="unseen"> Plans</span></a>')
})

test('people’s own words keep their lines and are never markup', () => {
  expect(renderToString(<Quote text={'One\n\n  two <i>'} />)).toContain('dir="auto">One\n\n  two &lt;i></blockquote>')
})

test('one page needs no page numbers', () => {
  expect(renderToString(<Pagination lang="en" page={1} pages={1} href={String} />)).toBe('')
  expect(renderToString(<Pagination lang="de" page={1} pages={2} href={String} />)).toContain('Seite 1 von 2')
})
