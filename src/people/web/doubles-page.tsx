import { dayOf, shortDate } from '#src/kernel/dates.ts'
import { blank, type FormState } from '#src/kernel/form-state.ts'
import { inOneLine } from '#src/kernel/lists.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonRow } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { Record } from '../db/doubles.ts'
import { pairKey, type Double } from '../domain/doubles.ts'
import { doubleWords } from './double-words.ts'

type Props = {
  visit: Visit
  doubles: readonly Double<Record>[]
  /** The form that came back, and the pair it was about. */
  form: FormState
  about: string
  refusal: string | undefined
}

/** Pairs of records that may be one human, each with what speaks for it and the two answers. */
export function DoublesPage({ visit, doubles, form, about, refusal }: Props) {
  const words = doubleWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={words.title}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.people(), label: words.back }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={visit.lang} />
      {doubles.length === 0 && <Empty title={words.none}>{words.noneText}</Empty>}
      {doubles.map((double) => {
        const key = pairKey(double.pair[0].id, double.pair[1].id)
        return <Pair key={key} visit={visit} double={double} form={key === about ? form : blank} />
      })}
    </Page>
  )
}

function Pair({ visit, double, form }: { visit: Visit; double: Double<Record>; form: FormState }) {
  const words = doubleWords[visit.lang]
  const [one, other] = double.pair
  const reasons = inOneLine(
    double.signs.map((sign) => words.signs[sign]),
    visit.lang,
  )
  return (
    <Section title={`${nameOf(one)} · ${nameOf(other)}`}>
      <p>{words.why(reasons)}</p>
      <Form action={urls.doubles()}>
        <Hidden name="one" value={one.id} />
        <Hidden name="other" value={other.id} />
        <Radios
          name="kept"
          id={form.errors['kept'] === undefined ? `kept-${one.id}-${other.id}` : undefined}
          label={words.keep}
          hint={words.keepHint}
          form={form}
          lang={visit.lang}
          choices={double.pair.map((person) => ({ value: person.id, label: factsOf(person, visit) }))}
        />
        <ButtonRow>
          <Button name="do" value="merge">
            {words.merge}
          </Button>
          <Button name="do" value="apart" look="secondary">
            {words.apart}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

const nameOf = ({ givenName, familyName }: Record) => `${givenName} ${familyName}`

function factsOf(person: Record, { lang, zone }: Visit): string {
  const where = person.unit?.[lang] ?? person.affiliation
  const since = doubleWords[lang].since(shortDate(dayOf(person.knownSince, zone), lang))
  return [nameOf(person), person.email, person.orcid, where, since].filter(Boolean).join(' · ')
}
