import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, LockedButton } from '#src/ui/buttons.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../db/applications.ts'
import type { OwnSupport } from '../db/support.ts'
import { supportGap } from '../domain/support.ts'
import { missingTasks, type Task } from '../domain/tasks.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; application: OwnApplication; support: OwnSupport | undefined; tasks: readonly Task[] }

/** The way to checking and sending, or how many tasks stand before it. */
export function SendButton({ application, visit, support, tasks }: Props) {
  const words = allWords[visit.lang]
  const gap = supportGap(support?.rules, support?.request?.state)
  const missing = missingTasks(tasks).length + (gap ? 1 : 0)
  if (missing > 0) return <LockedButton reason={words.checkLocked(missing)}>{words.check}</LockedButton>
  return <ButtonLink href={urls.checkAnswers(application.id)}>{words.check}</ButtonLink>
}
