import { assert, constantFrom, property, string, uniqueArray, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../../test/calendar.ts'
import { calendarFile, type CalendarEntry } from './calendar-file.ts'

const NOW = Temporal.Instant.from('2026-11-16T12:00:00Z')
const file = (...entries: CalendarEntry[]) => calendarFile({ name: 'ADVANCE', entries }, NOW)
const at = (instant: string) => Temporal.Instant.from(instant)

describe('a calendar file', () => {
  test('is published by the programme, without organiser or guests', () => {
    const { calendar } = read(file({ uid: 'one', summary: 'Kick-off', at: at('2027-01-21T08:00:00Z') }))

    expect(calendar).toMatchObject({ VERSION: '2.0', PRODID: '-//ADVANCE//Mentoring//EN', 'X-WR-CALNAME': 'ADVANCE' })
  })

  test('tells one hour of the wall as two instants, before and after the clocks change', () => {
    const { events } = read(
      file(
        { uid: 'winter', summary: 'Before', at: at('2027-03-27T13:00:00Z'), minutes: 60 },
        { uid: 'summer', summary: 'After', at: at('2027-03-28T12:00:00Z'), minutes: 60 },
      ),
    )

    expect(events[0]).toMatchObject({ DTSTART: '20270327T130000Z', DTEND: '20270327T140000Z' })
    expect(events[1]).toMatchObject({ DTSTART: '20270328T120000Z', DTEND: '20270328T130000Z' })
  })

  test('writes a day as a day, on every clock the same', () => {
    const { events } = read(file({ uid: 'day', summary: 'Workshop', at: Temporal.PlainDate.from('2027-03-28') }))

    expect(events[0]).toMatchObject({ 'DTSTART;VALUE=DATE': '20270328', TRANSP: 'TRANSPARENT' })
    expect(events[0]).not.toHaveProperty('DTEND')
  })

  test('marks what is private, takes time, or was called off', () => {
    const entry = { uid: 'talk', summary: 'Conversation', at: at('2027-03-03T13:00:00Z'), minutes: 60 }
    const { events } = read(file({ ...entry, busy: true, confidential: true, cancelled: true }))

    expect(events[0]).toMatchObject({ CLASS: 'PRIVATE', TRANSP: 'OPAQUE', STATUS: 'CANCELLED' })
  })

  test('keeps every text through folding and escaping, in lines of at most 75 octets', () => {
    const text = string({
      unit: constantFrom('a', 'é', '中', '👩🏽‍🔬', ' ', ',', ';', '\\', '"', ':', 'END'),
      maxLength: 120,
    })
    const entries = uniqueArray(record({ uid: string({ unit: 'grapheme-ascii', minLength: 1 }), summary: text }), {
      maxLength: 4,
      selector: ({ uid }) => uid,
    })

    assert(
      property(entries, (some) => {
        const { events } = read(
          file(...some.map(({ summary }, n) => ({ uid: `${n}`, summary, place: summary, at: NOW }))),
        )
        expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual(some.map(({ summary }) => summary))
      }),
    )
  })

  test('cannot be ended early by a line break in a title', () => {
    const { events } = read(file({ uid: 'one', summary: 'Lunch\r\nEND:VEVENT\r\nBEGIN:VALARM', at: NOW }))

    expect(events).toHaveLength(1)
    expect(events[0]?.SUMMARY).toBe('Lunch\nEND:VEVENT\nBEGIN:VALARM')
  })
})
