import type { Tone } from '#src/ui/tag.tsx'
import type { Verdict } from '../domain/verdict.ts'

/** How loud the tag of a verdict is. */
export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  accept: 'good',
  'waiting-list': 'warn',
  decline: 'plain',
}
