import type { DemoApplication } from '../types.ts'
import { lettersDe1 } from './letters-de-1.ts'
import { lettersDe2 } from './letters-de-2.ts'
import { lettersEn1 } from './letters-en-1.ts'
import { lettersEn2 } from './letters-en-2.ts'
import { lettersFr1 } from './letters-fr-1.ts'
import { lettersFr2 } from './letters-fr-2.ts'
import { shortDe } from './short-de.ts'
import { shortEn1 } from './short-en-1.ts'
import { shortEn2 } from './short-en-2.ts'
import { shortFr1 } from './short-fr-1.ts'
import { shortFr2 } from './short-fr-2.ts'

/** Applications whose letters use the room they have. */
export const fullFellowsApplications: readonly DemoApplication[] = [
  ...lettersEn1,
  ...lettersEn2,
  ...lettersFr1,
  ...lettersFr2,
  ...lettersDe1,
  ...lettersDe2,
]

/** Every application to the Fellows call. */
export const fellowsApplications: readonly DemoApplication[] = [
  ...fullFellowsApplications,
  ...shortEn1,
  ...shortEn2,
  ...shortFr1,
  ...shortFr2,
  ...shortDe,
]
