import { explain, type Explanation } from '../explain.ts'
import { changeInWords, whyNotInWords } from '../explain/words.ts'
import { checkInstance } from '../instance/check-instance.ts'
import { InputError } from '../instance/input-error.ts'
import { match } from '../match.ts'
import type { Instance, Result } from '../types.ts'
import { verify } from '../verify.ts'
import { resultFault } from '../verify/shape.ts'
import { writeCsv } from './csv.ts'
import type { Options, Outcome } from './outcome.ts'
import { readInstance, readJson } from './read-file.ts'

/** `match INSTANCE`: the result as JSON (or the couples as CSV), and a summary for people. Verified before it is shown. */
export function matchCommand(
  [path = '']: readonly string[],
  { objective, seed, explain: isExplained, csv }: Options,
): Outcome {
  const instance = readInstance(path)
  checkInstance(instance)
  const result = match(instance, { ...(objective !== undefined && { objective }), ...(seed !== undefined && { seed }) })
  const verdict = verify(instance, result)
  if (!verdict.ok)
    return {
      out: '',
      note: `The result does not verify, which is a fault of this program: ${verdict.violation}`,
      code: 1,
    }
  const explanations = isExplained && result.status === 'optimal' ? { explanations: explainAll(instance, result) } : {}
  const out = csv ? couples(instance, result) : JSON.stringify({ ...result, ...explanations }, null, 2)
  return { out, note: summary(instance, result), code: 0 }
}

/** `verify INSTANCE RESULT`: exit 0, or 1 with the first violation. */
export function verifyCommand([instancePath = '', resultPath = '']: readonly string[]): Outcome {
  const verdict = verify(...readBoth(instancePath, resultPath, () => {}))
  return verdict.ok
    ? { out: '', note: 'The result is what it claims to be.', code: 0 }
    : { out: '', note: verdict.violation, code: 1 }
}

/** `explain INSTANCE RESULT MENTEE [MENTOR]`: all alternatives of a mentee, or why not one mentor. */
export function explainCommand([instancePath = '', resultPath = '', mentee = '', mentor]: readonly string[]): Outcome {
  const [instance, result] = readBoth(instancePath, resultPath, refuseUnproven)
  const answers = explain(instance, result)
  if (mentor !== undefined) {
    const answer = answers.whyNot(mentee, mentor)
    return { out: JSON.stringify(answer, null, 2), note: whyNotInWords(answer), code: 0 }
  }
  const found = personal(answers, mentee)
  return { out: JSON.stringify(found, null, 2), note: alternativesInWords(mentee, found), code: 0 }
}

function readBoth(
  instancePath: string,
  resultPath: string,
  alsoCheck: (instance: Instance, result: Result) => void,
): [Instance, Result] {
  const instance = readInstance(instancePath)
  checkInstance(instance)
  const result = readJson(resultPath)
  if (!isResult(result))
    throw new InputError(
      resultPath,
      `is not a result (${resultFault(result)})`,
      'give what “advance-match match” wrote',
    )
  alsoCheck(instance, result)
  return [instance, result]
}

const isResult = (value: unknown): value is Result => resultFault(value) === undefined

function refuseUnproven(instance: Instance, result: Result): void {
  if (result.status === 'stable')
    throw new InputError('the result', 'is a stable matching, which has no prices', 'explain a result of levels')
  const verdict = verify(instance, result)
  if (!verdict.ok)
    throw new InputError('the result', `does not verify (${verdict.violation})`, 'match again and explain that result')
}

type Personal = Pick<ReturnType<typeof personal>, 'alternatives' | 'shortage'>

const personal = (answers: Explanation, mentee: string) => ({
  mentee,
  alternatives: answers.alternatives(mentee),
  shortage: answers.shortage(mentee) ?? null,
})

function explainAll(instance: Instance, result: Result): unknown {
  const answers = explain(instance, result)
  const places = instance.mentors.map(({ id }) => ({ mentor: id, oneMorePlace: answers.placeValue(id) ?? null }))
  return { mentees: instance.mentees.map(({ id }) => personal(answers, id)), mentors: places }
}

function alternativesInWords(mentee: string, { alternatives, shortage }: Personal): string {
  const lines = alternatives.map(
    ({ mentor, loss }) => `  ${mentor}: ${loss ? `costs ${changeInWords(loss)}` : 'just as good, chance decided'}`,
  )
  const short = shortage
    ? [
        `${shortage.people.length} people compete for ${shortage.places} places; one more place helps most with ${shortage.repairs.map(({ mentor }) => mentor).join(', ')}.`,
      ]
    : []
  return [
    ...short,
    lines.length > 0 ? `Other mentors for ${mentee}, cheapest first:` : `${mentee} has no other eligible mentor.`,
    ...lines,
  ].join('\n')
}

function couples({ pairs }: Instance, { matched, unmatched }: Result): string {
  const mentorOf = new Map(matched)
  const rows = pairs
    .filter(({ mentee, mentor }) => mentorOf.get(mentee) === mentor)
    .map(({ mentee, mentor, score }) => [mentee, mentor, score, ''])
  return writeCsv([
    ['mentee', 'mentor', 'score', 'reason'],
    ...rows,
    ...unmatched.map(({ mentee, reason }) => [mentee, '', '', reason]),
  ])
}

function summary({ mentees }: Instance, { matched, levels, ms, seed, status }: Result): string {
  const figures = levels.filter(({ id }) => !id.startsWith('tie-break')).map(({ id, value }) => `${id} ${value}`)
  return `${matched.length} of ${mentees.length} mentees have a mentor. ${status === 'stable' ? 'Stable' : 'Optimal'} and verified: ${figures.join(', ')}. Seed ${seed}, ${ms} ms.`
}
