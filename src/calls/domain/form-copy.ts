import type { Moment } from '#src/kernel/moment.ts'
import type { CallSection } from './form.ts'
import type { Question } from './question.ts'

/**
 * The own sections of a form as those of another call: new ids, retired questions left out, conditions pointing to the
 * copies (dropped with the question they rested on), and days so many days later.
 */
export function formCopy(sections: readonly CallSection[], daysLater: number, moment: Moment): CallSection[] {
  const asked = sections.flatMap(({ questions }) => questions.filter(({ isRetired }) => !isRetired))
  const ids = new Map(asked.map(({ id }) => [id, moment.newId<'question'>()]))
  const later = (day: Temporal.PlainDate | null) => day && day.add({ days: daysLater })
  return sections.map((section) => {
    const id = moment.newId<'call_section'>()
    const questions = section.questions.flatMap((question): Question[] => {
      const copy = ids.get(question.id)
      if (!copy) return []
      const on = question.condition && ids.get(question.condition.on)
      const condition = question.condition && on ? { ...question.condition, on } : null
      const days = { requiredFrom: later(question.requiredFrom), frozenAfter: later(question.frozenAfter) }
      return [{ ...question, ...days, id: copy, section: id, condition, askedSince: moment.at }]
    })
    return { ...section, id, questions }
  })
}
