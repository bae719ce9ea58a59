import type { Id } from '#src/kernel/id.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import { ScoreParts } from './score-parts.tsx'
import { words as allWords, type Words } from './words.ts'
import type { Effect, Option, Workbench } from './workbench.ts'

type Props = { visit: Visit; bench: Workbench; application: Id<'application'>; options: readonly Option[] }

/** Every mentor of the call for one mentee: score or reason, effect of a pin, and the buttons. */
export function OptionsPage({ visit, bench, application, options }: Props) {
  const words = allWords[visit.lang]
  const mentee = bench.round.mentees.find((one) => one.application === application)
  const name = (mentee && bench.names.get(mentee.person)?.name) ?? ''
  return (
    <Page
      visit={visit}
      title={words.optionsFor(name)}
      lead={words.optionsLead}
      density="dense"
      back={{ href: urls.matching(bench.call.id), label: words.toMatching }}
    >
      <Table
        narrow="cards"
        caption={words.mentors}
        hideCaption
        rows={options}
        rowKey={(option) => option.mentor}
        columns={[
          { header: words.mentor, names: true, cell: (option) => option.named?.name },
          { header: words.places, align: 'end', cell: (option) => words.free(Math.max(0, option.free)) },
          {
            header: words.score,
            align: 'end',
            cell: (option) => (option.possible ? words.outOf(option.breakdown.score) : words.notPossible),
          },
          { header: words.why, cell: (option) => <Why option={option} bench={bench} visit={visit} /> },
          {
            header: words.cost,
            cell: (option) => (option.possible && option.effect ? effectInWords(option.effect, words) : '–'),
          },
          {
            header: words.choose,
            quiet: true,
            cell: (option) => <Choice option={option} application={application} call={bench.call.id} words={words} />,
          },
        ]}
      />
    </Page>
  )
}

function Why({ option, bench, visit }: { option: Option; bench: Workbench; visit: Visit }) {
  const words = allWords[visit.lang]
  if (option.possible) return <ScoreParts breakdown={option.breakdown} terms={bench.terms} lang={visit.lang} />
  return (
    <ul>
      {option.rules.map((rule) => (
        <li key={rule}>{words.rules[rule]}</li>
      ))}
    </ul>
  )
}

function effectInWords(effect: Effect, words: Words): string {
  if (effect.kind === 'chosen') return words.chosen
  return effect.kind === 'none' ? words.costs.none : words.costs[effect.kind](effect.loss)
}

type ChoiceProps = { option: Option; application: Id<'application'>; call: Id<'call'>; words: Words }

function Choice({ option, application, call, words }: ChoiceProps) {
  const button = (kind: 'pin' | 'forbid' | 'free', label: string) => (
    <PostButton
      action={urls.matchingRules(call)}
      fields={{ application, mentor: option.mentor, kind }}
      look="quiet"
      about={option.named?.name}
    >
      {label}
    </PostButton>
  )
  if (option.rule)
    return (
      <ButtonRow>
        {option.rule === 'pin' && <Tag tone="special">{words.pinned}</Tag>}
        {button('free', words.release)}
      </ButtonRow>
    )
  if (!option.possible) return null
  return (
    <ButtonRow>
      {button('pin', words.pin)}
      {button('forbid', words.forbid)}
    </ButtonRow>
  )
}
