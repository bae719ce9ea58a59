import { oneDecimal } from '#src/kernel/numbers.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { Notice } from '#src/ui/notice.tsx'
import type { WhatIf } from '../../domain/what-if.ts'
import { words as allWords } from './words.ts'

/** What accepting the ticked would come to: "12 of 12 places · 3 institutions · 7 postdoctoral". */
export function WhatIfLine({ lang, facts }: { lang: Lang; facts: WhatIf }) {
  const words = allWords[lang]
  const over = facts.taken - facts.places
  const parts = [
    words.placesThen(facts.taken, facts.places) + (over > 0 ? ` (${words.tooMany(over)})` : ''),
    words.institutions(facts.institutions),
    ...facts.categories.map(([category, count]) => `${count} ${words.categories[category]}`),
    facts.lowestMean === null ? '' : words.lowest(oneDecimal(facts.lowestMean, lang)),
    facts.withoutAssessment === 0 ? '' : words.unassessed(facts.withoutAssessment),
  ]
  return (
    <Notice kind={over > 0 ? 'warn' : 'info'} title={words.ifAll(facts.chosen)}>
      <p>{parts.filter((part) => part !== '').join(' · ')}</p>
    </Notice>
  )
}
