import { filled, type FormState } from '#src/kernel/form-state.ts'
import { langs, type Lang } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { Call } from '#src/calls/domain/call.ts'
import type { Record } from '#src/people/db/doubles.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { DateField, EmailField, Hidden, NumberField, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Details } from '#src/ui/details.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { WishOfCall } from '../db/wishes.ts'
import { invitationWords } from './invitation-words.ts'
import { words as allWords } from './words.ts'

export type Which = 'invite' | 'add'

type Props = {
  visit: Visit
  call: Call
  wish: WishOfCall | undefined
  /** Which of the two forms was filled in. */
  which: Which
  form: FormState
  /** People we know who may be the one named. */
  similar: readonly Record[]
  refusal?: string | undefined
}

/** Asking somebody to become a mentor, because an applicant named them or because the coordinator knows them. */
export function InvitePage({ visit, call, wish, which, form, similar, refusal }: Props) {
  const words = invitationWords[visit.lang]
  const { lang } = visit
  const other = filled({ lang, answerOn: form.values.answerOn ?? '', capacity: '1' })
  return (
    <Page
      visit={visit}
      title={words.inviteTitle}
      context={call.name[lang]}
      lead={words.inviteLead}
      form={form}
      back={{ href: urls.callMentors(call.id), label: words.ofCall }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} />
      {wish && <Notice>{words.forWish(wish.name, wish.reference)}</Notice>}
      <Form action={urls.inviteMentor(call.id)}>
        <Hidden name="do" value="invite" />
        {wish && <Hidden name="wish" value={wish.id} />}
        <PersonFields form={which === 'invite' ? form : other} lang={lang} prefix="invite" />
        {similar.length > 0 && <WhoField visit={visit} form={form} similar={similar} />}
        <DateField name="answerOn" label={words.answerDay} form={which === 'invite' ? form : other} lang={lang} />
        {wish && wish.place > 1 && <TurnFields visit={visit} form={form} />}
        <Button>{words.sendInvitation}</Button>
      </Form>
      {!wish && (
        <Details summary={words.addTitle} open={which === 'add'}>
          <p>{words.addHint}</p>
          <AddForm visit={visit} call={call} form={which === 'add' ? form : other} />
        </Details>
      )}
    </Page>
  )
}

/** Asked when what was typed looks like somebody we know: only a human can tell. */
function WhoField({ visit, form, similar }: Pick<Props, 'visit' | 'form' | 'similar'>) {
  const words = invitationWords[visit.lang]
  const people = similar.map(({ id, givenName, familyName, email, unit, affiliation }) => ({
    value: id as string,
    label: [`${givenName} ${familyName}`, email, unit?.[visit.lang] ?? affiliation].filter(Boolean).join(' · '),
  }))
  return (
    <Radios
      name="who"
      label={words.who}
      hint={words.whoHint}
      form={form}
      lang={visit.lang}
      choices={[...people, { value: 'other', label: words.somebodyElse }]}
    />
  )
}

/** A later wish can wait until the earlier ones have come to nothing. */
function TurnFields({ visit, form }: Pick<Props, 'visit' | 'form'>) {
  const words = invitationWords[visit.lang]
  return (
    <>
      <Radios
        name="when"
        label={words.when}
        form={form}
        lang={visit.lang}
        choices={[
          { value: 'turn', label: words.whenTurn, hint: words.whenTurnHint },
          { value: 'now', label: words.whenNow },
        ]}
      />
      <NumberField name="days" label={words.days} form={form} lang={visit.lang} />
    </>
  )
}

function AddForm({ visit, call, form }: Pick<Props, 'visit' | 'call' | 'form'>) {
  const words = invitationWords[visit.lang]
  const own = allWords[visit.lang].join
  const { lang } = visit
  return (
    <Form action={urls.inviteMentor(call.id)}>
      <Hidden name="do" value="add" />
      <PersonFields form={form} lang={lang} prefix="add" />
      <TextField name="askMeAbout" label={own.askMeAbout} hint={own.askMeAboutHint} form={form} lang={lang} />
      <NumberField name="capacity" label={words.capacity} form={form} lang={lang} />
      <Button look="secondary">{words.add}</Button>
    </Form>
  )
}

/** Both forms ask for the same person; only the one that came back keeps the ids its error summary links to. */
function PersonFields({ form, lang, prefix }: { form: FormState; lang: Lang; prefix: Which }) {
  const words = invitationWords[lang]
  const own = (name: string) => ({
    name,
    form,
    lang,
    ...(form.errors[name] === undefined && { id: `${prefix}-${name}` }),
  })
  return (
    <>
      <TextField {...own('givenName')} label={words.givenName} size="medium" autocomplete="off" />
      <TextField {...own('familyName')} label={words.familyName} size="medium" autocomplete="off" />
      <EmailField {...own('email')} label={words.email} autocomplete="off" />
      <TextField {...own('affiliation')} label={words.affiliation} autocomplete="off" optional />
      <Radios
        {...own('lang')}
        label={words.language}
        inline
        choices={langs.map((value) => ({ value, label: words.languages[value] }))}
      />
    </>
  )
}
