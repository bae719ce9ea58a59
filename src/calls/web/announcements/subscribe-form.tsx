import type { FormState } from '#src/kernel/form-state.ts'
import type { Id } from '#src/kernel/id.ts'
import { langs, type Lang, type Translated } from '#src/kernel/lang.ts'
import { email, optionalText, tick, ticks } from '#src/platform/web/fields.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Checkboxes, OneCheckbox, Radios } from '#src/ui/choices.tsx'
import { EmailField, Hidden } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import type { FitAnswersKept } from '../../domain/fit-facts.ts'
import { isDay } from '../optional-day.ts'
import { announcementWords, type AnnouncementWords } from './announcement-words.ts'

export type StrandChoice = { readonly id: Id<'strand'>; readonly name: Translated }

const answerNames = ['institution', 'rank', 'contract', 'contractEndsOn'] as const

/** Who is to be told of which calls; the answers of the check come along only to be kept when that is ticked. */
export const subscriptionForm = (words: AnnouncementWords, strands: readonly StrandChoice[]) =>
  z
    .object({
      email: email(words.emailMissing),
      strands: ticks()
        .transform((ids) => strands.filter(({ id }) => ids.includes(id)))
        .refine((chosen) => chosen.length > 0, words.strandsMissing),
      lang: z.enum(langs, words.langMissing),
      keep: tick(),
      institution: optionalText(50, words.emailMissing),
      rank: optionalText(50, words.emailMissing),
      contract: optionalText(50, words.emailMissing),
      contractEndsOn: z
        .string()
        .default('')
        .transform((text) => (isDay(text) ? text : '')),
    })
    .transform(({ keep, institution, rank, contract, contractEndsOn, ...rest }) => ({
      ...rest,
      answers: keep && rank + institution !== '' ? { institution, rank, contract, contractEndsOn } : undefined,
    }))

type Props = {
  lang: Lang
  strands: readonly StrandChoice[]
  form: FormState
  /** The answers of the check, on the page that shows its result. */
  answers?: FitAnswersKept | undefined
  /** Beside the larger things of another page. */
  aside?: boolean | undefined
}

/** The form by which somebody asks to be told. */
export function SubscribeForm({ lang, strands, form, answers, aside }: Props) {
  const words = announcementWords[lang]
  return (
    <Form action={urls.subscribe()}>
      <EmailField {...{ form, lang }} name="email" label={words.email} hint={words.emailHint} required />
      <Checkboxes
        {...{ form, lang }}
        name="strands"
        label={words.strands}
        choices={strands.map(({ id, name }) => ({ value: id, label: name[lang] }))}
      />
      <Radios
        {...{ form, lang }}
        name="lang"
        label={words.lang}
        inline
        choices={langs.map((value) => ({ value, label: words.langs[value] }))}
      />
      {answers && (
        <>
          {answerNames.map((name) => (
            <Hidden key={name} name={name} value={answers[name]} />
          ))}
          <OneCheckbox {...{ form, lang }} name="keep" label={words.keep} hint={words.keepHint} />
        </>
      )}
      <Button look={aside ? 'secondary' : 'primary'}>{words.button}</Button>
    </Form>
  )
}

/** The answers of the check that came along with a form, to be shown again with it. */
export function answersIn({ values }: FormState): FitAnswersKept | undefined {
  const one = (name: (typeof answerNames)[number]) => {
    const value = values[name]
    return typeof value === 'string' ? value.slice(0, 50) : ''
  }
  if (values.rank === undefined) return undefined
  return {
    institution: one('institution'),
    rank: one('rank'),
    contract: one('contract'),
    contractEndsOn: one('contractEndsOn'),
  }
}
