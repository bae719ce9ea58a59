import { longDate } from '#src/kernel/dates.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { instantOf } from '#src/kernel/wall-clock.ts'
import { z } from 'zod'
import { skippedHour } from '../domain/skipped-hour.ts'
import type { DeskWords } from './desk-words.ts'

/** A wall-clock time of a zone, 2026-11-30T23:59. One that no clock shows is refused with the hour that is skipped. */
export const localTime = (words: DeskWords, zone: string, lang: Lang) =>
  z
    .string(words.timeMissing)
    .trim()
    .superRefine((local, context) => {
      const at = instantOf(local, zone)
      if (typeof at !== 'string') return
      const gap = at === 'no-such-local-time' ? skippedHour(local, zone) : undefined
      const day = gap ? longDate(Temporal.PlainDateTime.from(local).toPlainDate(), lang) : ''
      context.addIssue({
        code: 'custom',
        message: gap ? words.skipped(day, zone, gap.from, gap.to) : words.timeMissing,
      })
    })
