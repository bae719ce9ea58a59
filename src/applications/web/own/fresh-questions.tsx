import type { Lang } from '#src/kernel/lang.ts'
import { Notice } from '#src/ui/notice.tsx'
import type { Task } from '../../domain/tasks.ts'
import { ownWords } from './words.ts'

/** What came or changed since the application was sent, and that what was sent stays valid. */
export function FreshQuestions({ tasks, lang }: { tasks: readonly Task[]; lang: Lang }) {
  const fresh = tasks.reduce((sum, task) => sum + task.fresh, 0)
  const words = ownWords[lang]
  return fresh === 0 ? null : <Notice title={words.freshTitle}>{words.freshText(fresh)}</Notice>
}
