import type { Lang } from '#src/kernel/lang.ts'
import { urls } from '#src/urls.ts'
import type { DeskApplication } from '../db/application-for-desk.ts'
import { deskWords as interviewWords } from '../interviews/web/desk-words.ts'
import { conflictWords } from './conflict-words.ts'
import { redactionWords } from './redaction-words.ts'

/** The ways from an application to what else is settled about it. */
export const FurtherPages = ({ application, lang }: { application: DeskApplication; lang: Lang }) => (
  <p>
    <a href={urls.applicationConflicts(application.id)}>{conflictWords[lang].title}</a> ·{' '}
    <a href={urls.applicationRedaction(application.id)}>{redactionWords[lang].title}</a>
    {application.hasInterviews && (
      <>
        {' '}
        · <a href={urls.interviewOnDesk(application.id)}>{interviewWords[lang].ofApplicant}</a>
      </>
    )}
  </p>
)
