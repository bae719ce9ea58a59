import type { Visit } from '#src/kernel/visit.ts'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { Explanation } from '../domain/explanation.ts'
import type { WhyUnmatched } from '../domain/problem.ts'
import { ScoreParts } from './score-parts.tsx'
import { words as allWords, type Words } from './words.ts'
import type { Workbench } from './workbench.ts'

type Base = { visit: Visit; bench: Workbench }

/** The proposed pairs, each with the parts of its score. */
export function PairsTable({ visit, bench, pairs, settled }: Base & { pairs: Explanation['pairs']; settled: boolean }) {
  const words = allWords[visit.lang]
  const options = {
    header: words.choose,
    quiet: true,
    cell: (pair: Explanation['pairs'][number]) => (
      <a href={urls.matchingMentee(bench.call.id, pair.application)}>
        {words.options}
        <span class="unseen"> {bench.names.get(pair.mentee)?.name}</span>
      </a>
    ),
  }
  return (
    <Table
      narrow="cards"
      caption={words.pairs}
      rows={pairs}
      rowKey={(pair) => pair.application}
      empty={words.noPairs}
      columns={[
        { header: words.mentee, names: true, cell: (pair) => bench.names.get(pair.mentee)?.name },
        {
          header: words.mentor,
          cell: (pair) => (
            <>
              {bench.names.get(pair.mentor)?.name} {pair.pinned && <Tag tone="special">{words.pinned}</Tag>}
            </>
          ),
        },
        { header: words.score, align: 'end', cell: (pair) => words.outOf(pair.breakdown.score) },
        {
          header: words.why,
          cell: (pair) => <ScoreParts breakdown={pair.breakdown} terms={bench.terms} lang={visit.lang} />,
        },
        ...(settled ? [] : [options]),
      ]}
    />
  )
}

/** Those without a mentor, each with the reason in words. */
export function UnmatchedTable({ visit, bench, unmatched }: Base & { unmatched: Explanation['unmatched'] }) {
  const words = allWords[visit.lang]
  return (
    <Table
      narrow="cards"
      caption={words.unmatched}
      rows={unmatched}
      rowKey={(one) => one.application}
      empty={words.everybodyMatched}
      columns={[
        { header: words.mentee, names: true, cell: (one) => bench.names.get(one.mentee)?.name },
        { header: words.why, cell: (one) => <Reason why={one.why} words={words} /> },
        {
          header: words.choose,
          quiet: true,
          cell: (one) => (
            <a href={urls.matchingMentee(bench.call.id, one.application)}>
              {words.options}
              <span class="unseen"> {bench.names.get(one.mentee)?.name}</span>
            </a>
          ),
        },
      ]}
    />
  )
}

function Reason({ why, words }: { why: WhyUnmatched; words: Words }) {
  if (why.kind === 'all-taken') return <>{words.allTaken(why.mentors.length)}</>
  return (
    <>
      {words.nobodyPossible}
      <ul>
        {why.rules.map(({ rule, mentors }) => (
          <li key={rule}>{words.ruleCount(mentors, words.rules[rule])}</li>
        ))}
      </ul>
    </>
  )
}
