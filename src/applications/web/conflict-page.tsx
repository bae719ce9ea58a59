import { hourOf } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { CompareTexts } from '#src/ui/compare-texts.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication, Saved } from '../db/applications.ts'
import type { Section, Typed } from '../domain/sections.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; application: OwnApplication; section: Section; mine: Typed; theirs: Saved }

const shown = (value: string | readonly string[] | undefined) =>
  typeof value === 'string' ? value : (value ?? []).join(', ')

/** A second window never overwrites: both texts are shown, and the applicant chooses. */
export function ConflictPage({ visit, application, section, mine, theirs }: Props) {
  const words = allWords[visit.lang]
  const names = differing(mine, theirs.value)
  const from = words.theirsText(hourOf(theirs.savedAt, application.call.zone, visit.lang))
  const labels: Record<string, string> = {
    ...words.prompts,
    goal1: words.goal(1),
    goal2: words.goal(2),
    goal3: words.goal(3),
    description: words.description,
    affiliation: words.affiliation,
  }
  return (
    <Page visit={visit} title={words.conflict} lead={words.conflictLead} context={words.sections[section]} width="wide">
      <Form action={urls.section(application.id, section)}>
        {names.map((name) => (
          <CompareTexts
            key={name}
            lang={visit.lang}
            name={`keep.${name}`}
            label={labels[name] ?? words.sections[section]}
            mine={{ text: shown(mine[name]), from: words.mineText }}
            theirs={{ text: shown(theirs.value[name]), from }}
          />
        ))}
        {Object.entries(mine).flatMap(([name, value]) =>
          [value].flat().map((one) => <Hidden key={`${name}${one}`} name={`mine.${name}`} value={one} />),
        )}
        <Hidden name="version" value={String(theirs.version)} />
        <Button>{words.keepChosen}</Button>
      </Form>
    </Page>
  )
}

/** The fields in which two versions differ. */
export function differing(mine: Typed, theirs: Typed): string[] {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  return names.filter((name) => shown(mine[name]) !== shown(theirs[name]))
}

/** What the choice makes of both: mine, theirs, or one text after the other. Fields without a choice stay as typed. */
export function merged(posted: Typed, theirs: Typed): Typed {
  const mine = Object.fromEntries(
    Object.entries(posted)
      .filter(([name]) => name.startsWith('mine.'))
      .map(([name, value]) => [name.slice(5), value]),
  )
  const pick = (name: string) => {
    const keep = posted[`keep.${name}`]
    if (keep === 'theirs') return theirs[name] ?? ''
    const [ours, other] = [mine[name] ?? '', theirs[name] ?? '']
    return keep === 'both' && typeof ours === 'string' && typeof other === 'string'
      ? [ours, other].filter(Boolean).join('\n\n')
      : ours
  }
  return Object.fromEntries(
    [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].map((name) => [name, pick(name)]),
  )
}
