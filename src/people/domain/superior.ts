import { parseId, type Id } from '#src/kernel/id.ts'

/** A line manager or supervisor: one of the people of the programme, or somebody it does not know, by name and address. */
export type Superior = { readonly person: Id<'person'> } | { readonly name: string; readonly email: string }

/** Those somebody reports to, as they say it. */
export type Superiors = { readonly lineManager: Superior | null; readonly supervisors: readonly Superior[] }

/** Values of a form by name, as they arrive. */
type Typed = Readonly<Record<string, string | readonly string[] | undefined>>

export type SuperiorProblem = 'incomplete' | 'no-address' | 'too-long' | 'gone'

/** How many supervisors can be named who are not among the people of the programme. */
export const UNLISTED_SUPERVISORS = 3

/** The answer of somebody who has no line manager. */
export const NOBODY = 'nobody'

const MAIL = /^[^\s@<>()",;:\\[\]]+@[^\s@<>()",;:\\[\]]+\.[^\s@<>()",;:\\[\].]+$/
const LONGEST = 200

/**
 * Reads the two questions from the fields `manager`, `managerName1`, `managerEmail1`, `supervisor` (any number) and
 * `supervisorName1` to 3, `supervisorEmail1` to 3. `known` says who among the ids is there. Problems come by field.
 */
export function readSuperiors(
  typed: Typed,
  known: (id: Id<'person'>) => boolean,
): { superiors: Superiors } | { problems: Record<string, SuperiorProblem> } {
  const manager = [...chosen(typed, 'manager'), ...unlisted(typed, 'manager', 1)]
  const supervisors = [...chosen(typed, 'supervisor'), ...unlisted(typed, 'supervisor', UNLISTED_SUPERVISORS)]
  const problems = Object.fromEntries(
    [...manager, ...supervisors].flatMap(({ field, superior }) => {
      const problem = problemOf(superior, known)
      return problem ? [[problem.at === 'email' ? field.replace('Name', 'Email') : field, problem.problem]] : []
    }),
  )
  if (Object.keys(problems).length > 0) return { problems }
  return {
    superiors: {
      // who is named in words was typed after the choice from the list
      lineManager: manager.at(-1)?.superior ?? null,
      supervisors: supervisors.map(({ superior }) => superior),
    },
  }
}

/** The ids among the answers to both questions, so that their names can be looked up. */
export const chosenSuperiors = (typed: Typed): Id<'person'>[] => [
  ...new Set(
    ['manager', 'supervisor'].flatMap((name) => valuesIn(typed, name).flatMap((id) => parseId<'person'>(id) ?? [])),
  ),
]

/** What is stored, as the fields show it. */
export function superiorFields({ lineManager, supervisors }: Superiors): Record<string, string | string[]> {
  return {
    manager: lineManager && 'person' in lineManager ? lineManager.person : '',
    ...unlistedFields('manager', lineManager ? [lineManager] : []),
    supervisor: supervisors.flatMap((one) => ('person' in one ? [one.person] : [])),
    ...unlistedFields('supervisor', supervisors),
  }
}

const unlistedFields = (name: string, superiors: readonly Superior[]) =>
  Object.fromEntries(
    superiors
      .flatMap((one) => ('person' in one ? [] : [one]))
      .flatMap((one, i) => [
        [`${name}Name${i + 1}`, one.name],
        [`${name}Email${i + 1}`, one.email],
      ]),
  )

type Named = { readonly field: string; readonly superior: Superior }

const valuesIn = (typed: Typed, name: string): readonly string[] =>
  [typed[name] ?? []].flat().filter((one) => one !== '' && one !== NOBODY)

const chosen = (typed: Typed, name: string): Named[] =>
  [...new Set(valuesIn(typed, name))].flatMap((id) => {
    const person = parseId<'person'>(id)
    return person ? [{ field: name, superior: { person } }] : []
  })

const unlisted = (typed: Typed, stem: string, places: number): Named[] =>
  Array.from({ length: places }, (_, i) => i + 1).flatMap((n) => {
    const [name = '', email = ''] = [`${stem}Name${n}`, `${stem}Email${n}`].map((field) =>
      ([typed[field] ?? ''].flat()[0] ?? '').trim(),
    )
    return name === '' && email === '' ? [] : [{ field: `${stem}Name${n}`, superior: { name, email } }]
  })

function problemOf(
  superior: Superior,
  known: (id: Id<'person'>) => boolean,
): { at: 'name' | 'email'; problem: SuperiorProblem } | undefined {
  if ('person' in superior) return known(superior.person) ? undefined : { at: 'name', problem: 'gone' }
  if (superior.name === '') return { at: 'name', problem: 'incomplete' }
  if (superior.name.length > LONGEST) return { at: 'name', problem: 'too-long' }
  return superior.email.length <= LONGEST && MAIL.test(superior.email)
    ? undefined
    : { at: 'email', problem: 'no-address' }
}
