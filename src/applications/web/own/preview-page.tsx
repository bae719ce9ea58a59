import type { Visit } from '#src/kernel/visit.ts'
import { Page } from '#src/ui/page.tsx'
import { TaskList } from '#src/ui/task-list.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../../db/applications.ts'
import type { Task } from '../../domain/tasks.ts'
import { previewPlaces } from '../places.ts'
import { taskGroups } from '../task-groups.ts'
import { ownWords } from './words.ts'

type Props = { visit: Visit; application: OwnApplication; tasks: readonly Task[] }

/** The list of tasks as an applicant who begins sees it. */
export function PreviewPage({ visit, application, tasks }: Props) {
  const words = ownWords[visit.lang]
  const { call } = application
  const groups = taskGroups(tasks, { application, places: previewPlaces(call.id), visit })
  return (
    <Page
      visit={visit}
      title={call.name[visit.lang]}
      context={words.preview}
      lead={words.previewLead}
      back={{ href: urls.callQuestions(call.id), label: words.previewBack }}
    >
      <TaskList groups={groups} />
    </Page>
  )
}
