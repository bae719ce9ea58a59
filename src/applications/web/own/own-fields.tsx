import { isEditable, isRequiredOn } from '#src/calls/domain/asked.ts'
import { questionsOf } from '#src/calls/domain/form.ts'
import type { Question } from '#src/calls/domain/question.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { AskedIf } from '#src/ui/asked-if.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import type { VNode } from 'preact'
import { callSection, type OwnSection } from '../../domain/sections.ts'
import type { FieldsProps } from '../field-props.ts'
import { conditionSentence } from './conditions.ts'
import { shownOf } from './shown.ts'
import { QuestionField } from './question-field.tsx'
import { ownNotes } from './own-notes.ts'

/** The questions of one of the call's own sections. Those that hang on another of the same page say so. */
export function OwnFields({ section, ...props }: FieldsProps & { section: OwnSection }) {
  const { visit, application, form } = props
  const { lang } = visit
  const own = callSection(section, application.form.sections)
  const all = questionsOf(application.form)
  const shown = own ? shownOf(own, application, form.values) : []
  return (
    <>
      {shown.map((question) => (
        <Asked key={question.id} {...{ question, all, lang }}>
          <QuestionField
            {...{ question, form, lang }}
            people={props.lists.mentors}
            notes={ownNotes(question, application.today, lang)}
            isOpen={isEditable(question, application.today)}
            isRequired={isRequiredOn(question, application.today)}
          />
        </Asked>
      ))}
      {shown.map(({ id }) => (
        <Hidden key={id} name="shown" value={id} />
      ))}
    </>
  )
}

type AskedProps = { question: Question; all: readonly Question[]; lang: Lang; children: VNode }

function Asked({ question: { condition, section }, all, lang, children }: AskedProps) {
  const other = condition && all.find(({ id }) => id === condition.on)
  if (!condition || !other || other.section !== section) return children
  return (
    <AskedIf
      name={other.id}
      value={condition.is === 'filled' ? undefined : condition.value}
      words={conditionSentence(condition, other, lang)}
    >
      {children}
    </AskedIf>
  )
}
