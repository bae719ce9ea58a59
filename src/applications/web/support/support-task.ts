import type { Lang } from '#src/kernel/lang.ts'
import type { Task, TaskGroup } from '#src/ui/task-list.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../../db/applications.ts'
import type { OwnSupport } from '../../db/support.ts'
import { supportGap } from '../../domain/support.ts'
import { supportStateInWords, supportTones } from './supporter-page.tsx'
import { words as allWords } from './words.ts'

/** The task of asking for support, under its heading. */
export const supportGroup = (application: OwnApplication, support: OwnSupport, lang: Lang): TaskGroup => ({
  heading: allWords[lang].group,
  tasks: [supportTask(application, support, lang)],
})

/** The supporter as a task of the list: "Opened 13 Nov 2026". */
function supportTask({ id, call }: OwnApplication, { rules, request }: OwnSupport, lang: Lang): Task {
  const words = allWords[lang]
  return {
    label: words.task,
    href: urls.supporter(id),
    hint: [rules.isRequired ? '' : words.optionalTask, request?.name ?? ''].filter(Boolean).join(' · ') || undefined,
    status: request
      ? { label: supportStateInWords(request, call.zone, lang), tone: supportTones[request.state] }
      : { label: words.notAsked, tone: 'plain' },
  }
}

/** What stands in the way of sending, as a problem of the check page. */
export function supportProblem(support: OwnSupport | undefined, lang: Lang): { support?: string } {
  const gap = supportGap(support?.rules, support?.request?.state)
  return gap ? { support: allWords[lang].gaps[gap] } : {}
}
