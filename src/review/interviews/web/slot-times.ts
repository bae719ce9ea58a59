import { hourOf, longMoment, shortMoment } from '#src/kernel/dates.ts'
import type { Lang } from '#src/kernel/lang.ts'

type Slot = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant }

/** When a slot is, for a page that has room: day and hours. */
export const longSlot = ({ startsAt, endsAt }: Slot, zone: string, lang: Lang): string =>
  `${longMoment(startsAt, zone, lang)} – ${hourOf(endsAt, zone, lang)}`

/** The same for a line of a table or a list to choose from. */
export const shortSlot = ({ startsAt, endsAt }: Slot, zone: string, lang: Lang): string =>
  `${shortMoment(startsAt, zone, lang)} – ${hourOf(endsAt, zone, lang)}`
