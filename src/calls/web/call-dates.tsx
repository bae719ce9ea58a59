import type { Visit } from '#src/kernel/visit.ts'
import { longDate, longMoment } from '#src/kernel/dates.ts'
import { instantOf } from '#src/kernel/wall-clock.ts'
import { Section } from '#src/ui/layout.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { Timeline } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import type { Call } from '../domain/call.ts'
import { isWholeDay, type MilestoneRow } from '../domain/milestone.ts'
import { publicWords } from './public-words.ts'

type Props = { visit: Visit; call: Call; milestones: readonly MilestoneRow[] }

/** When people can apply, and the dates of the year; the promised ones are marked. */
export function CallDates({ visit, call, milestones }: Props) {
  const words = publicWords[visit.lang]
  const [from, to] = [call.opensAt, call.closesAt].map((at) => longMoment(at, call.zone, visit.lang))
  return (
    <Section title={words.dates}>
      <p>{words.applyBetween(from ?? '', to ?? '')}</p>
      {milestones.some(({ isCommitment }) => isCommitment) && <p class="soft">{words.commitmentHint}</p>}
      {milestones.length === 0 ? (
        <p class="soft">{words.noDatesYet}</p>
      ) : (
        <Timeline label={words.dates} entries={milestones.map((one) => entryOf(one, call, visit))} />
      )}
      <p>
        <a href={urls.callDatesFile(call.id)}>{words.datesFile}</a>
      </p>
    </Section>
  )
}

function entryOf(one: MilestoneRow, call: Call, { lang, now }: Visit) {
  const at = instantOf(one.atLocal, call.zone)
  return {
    key: one.id,
    when: milestoneTime(one, call.zone, lang),
    dateTime: one.atLocal,
    title: one.name[lang],
    ahead: typeof at !== 'string' && Temporal.Instant.compare(at, now) > 0,
    ...(one.isCommitment && { tag: <Tag tone="info">{publicWords[lang].commitment}</Tag> }),
    ...(one.place && { children: <p class="soft">{one.place}</p> }),
  }
}

/** A milestone without an hour shows only its date. */
export function milestoneTime(one: Pick<MilestoneRow, 'atLocal'>, zone: string, lang: Visit['lang']): string {
  const at = instantOf(one.atLocal, zone)
  return isWholeDay(one) || typeof at === 'string'
    ? longDate(Temporal.PlainDateTime.from(one.atLocal).toPlainDate(), lang)
    : longMoment(at, zone, lang)
}
