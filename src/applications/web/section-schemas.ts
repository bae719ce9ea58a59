import { calendarDay } from '#src/kernel/calendar-day.ts'
import { parseId, type Id } from '#src/kernel/id.ts'
import { wordCount } from '#src/kernel/word-count.ts'
import { readSuperiors, type Superiors } from '#src/people/domain/superior.ts'
import { z } from 'zod'
import { written } from '#src/kernel/written.ts'
import { prompts, shortened, type About, type Answers, type Letter, type Wish } from '../domain/answers.ts'
import type { FixedSection, Typed } from '../domain/sections.ts'
import { fileFields } from '../domain/working-copy.ts'
import type { Lists } from './field-props.ts'
import type { Words } from './words.ts'

/** What completeness depends on beside the text itself. */
export type Around = { readonly words: Words; readonly letterWords: number; readonly lists: Lists }

type Schemas = { readonly [S in FixedSection]: (around: Around) => z.ZodType<Answers[S]> }

const one = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => written([value ?? ''].flat()[0] ?? ''))
const many = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value))
const lines = one.transform((text) =>
  text
    .split('\n')
    .map(written)
    .filter((line) => line !== ''),
)
const personId = (text: string) => parseId<'person'>(text)

/** What makes each section complete, and what it then says. An incomplete one can be saved all the same. */
const schemas: Schemas = {
  about: ({ words: { missing }, lists }) =>
    z
      .looseObject({ unit: one, affiliation: one, rank: one, contract: one, contractEndsOn: one, languages: many })
      .superRefine((typed, context) => {
        const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
        if (!has(lists.units, typed.unit) && typed.affiliation === '') wrong('unit', missing.unit)
        if (!has(lists.ranks, typed.rank)) wrong('rank', missing.rank)
        if (typed.contract !== 'fixed' && typed.contract !== 'permanent') wrong('contract', missing.contract)
        if (typed.contract === 'fixed' && !calendarDay(typed.contractEndsOn))
          wrong('contractEndsOn', missing.contractEndsOn)
        if (typed.languages.length === 0) wrong('languages', missing.languages)
        const read = superiorsIn(typed, lists)
        if ('problems' in read)
          for (const [field, problem] of Object.entries(read.problems)) wrong(field, missing.superiors[problem])
      })
      .transform((typed): About => ({
        unit: has(lists.units, typed.unit) ? (typed.unit as Id<'unit'>) : null,
        affiliation: typed.affiliation,
        rank: typed.rank as Id<'rank'>,
        contract: typed.contract === 'permanent' ? 'permanent' : 'fixed',
        contractEndsOn: typed.contract === 'fixed' ? typed.contractEndsOn : null,
        languages: typed.languages,
        ...superiorsFound(typed, lists),
      })),

  goals: ({ words: { missing } }) =>
    z
      .object({ goal1: one, goal2: one, goal3: one, topics: many })
      .refine((typed) => [typed.goal1, typed.goal2, typed.goal3].some((goal) => goal !== ''), {
        path: ['goal1'],
        message: missing.goal,
      })
      .refine((typed) => typed.topics.length >= 2 && typed.topics.length <= 5, {
        path: ['topics'],
        message: missing.topics,
      })
      .transform((typed) => ({
        goals: [typed.goal1, typed.goal2, typed.goal3].filter((goal) => goal !== ''),
        topics: typed.topics,
      })),

  letter: ({ words: { missing }, letterWords }) =>
    z
      .object({ why: one, expectations: one, background: one, plans: one, file: one, fileName: one, filePages: one })
      .superRefine((typed, context) => {
        if (typed.file !== '') return
        for (const prompt of prompts)
          if (wordCount(typed[prompt]) < 10)
            context.addIssue({ code: 'custom', path: [prompt], message: missing.prompt })
        const count = prompts.reduce((sum, prompt) => sum + wordCount(typed[prompt]), 0)
        if (count > letterWords)
          context.addIssue({ code: 'custom', path: ['plans'], message: missing.letterTooLong(count, letterWords) })
      })
      .transform(({ file, fileName, filePages, ...written }): Letter => {
        const id = parseId<'file'>(file)
        return id ? { file: id, fileName, pages: Number(filePages) } : written
      }),

  wishes: ({ words: { missing }, lists }) =>
    z
      .object({ how: one, ...wishFields, traits: many, description: one })
      .superRefine((typed, context) => {
        const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
        if (typed.how === 'described') {
          if (typed.traits.length > 6) wrong('traits', missing.traits)
          if (typed.traits.length === 0 && wordCount(typed.description) < 5) wrong('traits', missing.description)
          return
        }
        for (const n of ['1', '2', '3'] as const) {
          if (personId(typed[`wish${n}`]) && !has(lists.mentors, typed[`wish${n}`])) wrong(`wish${n}`, missing.wishGone)
          if (typed[`name${n}`] === '' && (typed[`place${n}`] !== '' || typed[`address${n}`] !== ''))
            wrong(`name${n}`, missing.wishName)
        }
        const chosen = [typed.wish1, typed.wish2, typed.wish3].filter((id) => id !== '')
        if (new Set(chosen).size < chosen.length) wrong('wish2', missing.twice)
        if (wishesOf(typed).length === 0) wrong('wish1', missing.wishes)
      })
      .transform((typed) => {
        const described = typed.how === 'described'
        return {
          wishes: described ? [] : wishesOf(typed),
          traits: described ? typed.traits : [],
          description: described ? typed.description : '',
        }
      }),

  avoid: () =>
    z.object({ avoid1: one, avoid2: one, avoid3: one, names: lines }).transform((typed) => ({
      mentors: [typed.avoid1, typed.avoid2, typed.avoid3].flatMap((id) => personId(id) ?? []),
      names: typed.names.slice(0, 20).map((name) => shortened(name, 200)),
    })),

  dates: ({ words: { missing }, lists: { dates } }) =>
    z.object(
      Object.fromEntries(dates.map(({ id }) => [id, z.enum(['yes', 'no'], missing.dates)])) as Record<
        string,
        z.ZodType<'yes' | 'no'>
      >,
    ),
}

const wishFields = {
  wish1: one,
  name1: one,
  place1: one,
  address1: one,
  wish2: one,
  name2: one,
  place2: one,
  address2: one,
  wish3: one,
  name3: one,
  place3: one,
  address3: one,
}

type WishTyped = { readonly [F in keyof typeof wishFields]: string }

const wishesOf = (typed: WishTyped): Wish[] =>
  (['1', '2', '3'] as const).flatMap((n): Wish[] => {
    const mentor = personId(typed[`wish${n}`])
    if (mentor) return [{ mentor }]
    const name = typed[`name${n}`]
    return name === '' ? [] : [{ name, affiliation: typed[`place${n}`], address: typed[`address${n}`] }]
  })

const has = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id)

/** The superiors among the answers, as a form or a working copy holds them. */
const superiorsIn = (typed: Record<string, unknown>, { people }: Lists) =>
  readSuperiors(typed as Typed, (id) => has(people, id))

function superiorsFound(typed: Record<string, unknown>, lists: Lists): Superiors {
  const read = superiorsIn(typed, lists)
  return 'superiors' in read ? read.superiors : { lineManager: null, supervisors: [] }
}

/** Whether a section says all it must: what it says, or a sentence at each field that is missing. */
export function readSection<S extends FixedSection>(
  section: S,
  typed: Typed,
  around: Around,
): { answers: Answers[S] } | { errors: Record<string, string> } {
  const errors = givenTwice(typed, around.words.missing.onlyOnce)
  const parsed = schemas[section](around).safeParse(typed)
  if (parsed.success && Object.keys(errors).length === 0) return { answers: parsed.data as Answers[S] }
  if (parsed.success) return { errors }
  for (const issue of parsed.error.issues) errors[issue.path.join('.')] ??= issue.message
  return { errors }
}

/** The questions that take several answers. */
const SEVERAL = ['languages', 'supervisor', 'topics', 'traits']

/** A question with one answer that came several times: no browser sends it, and nobody should guess which one counts. */
const givenTwice = (typed: Typed, sentence: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      Array.isArray(value) && !SEVERAL.includes(name) ? [[name, sentence]] : [],
    ),
  )

/** The longest text a field may hold, complete or not. */
export const LONGEST = 10_000

/** The name of a field of ours: a word, or the id of a date or a question. */
const FIELD = /^[\w-]{1,48}$/

/** What travels with the answers of a form; a file is never chosen by a form. */
const NOT_ANSWERS = ['version', 'done', 'do', 'from', 'tab', 'turn', 'shown', ...fileFields]

/** More fields than any section has. */
const MOST_FIELDS = 60

/** What of a posted form belongs to a section, each text – or all ticks of a group together – within bounds. */
export function typedOf(values: Typed): { typed: Typed; tooLong: string[] } {
  const ours = Object.entries(values).filter(([name]) => FIELD.test(name) && !NOT_ANSWERS.includes(name))
  const own = ours.slice(0, MOST_FIELDS)
  const tooLong = own.filter(([, value]) => [value].flat().join(' ').length > LONGEST).map(([name]) => name)
  return { typed: Object.fromEntries(own), tooLong }
}
