import type { Lang } from '#src/kernel/lang.ts'
import type { OwnApplication } from '../db/applications.ts'
import { words } from './words.ts'

/** Why an application cannot be changed or sent now, and what to do next. */
export const whyClosed = ({ state, phase }: OwnApplication, lang: Lang): string =>
  state === 'withdrawn' && phase === 'open' ? words[lang].withdrawnNow : words[lang].closedNow
