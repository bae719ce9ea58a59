import type { Visit } from '#src/kernel/visit.ts'
import { textsOf, type KeptForm } from '#src/platform/web/kept-form.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Details } from '#src/ui/details.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Quote } from '#src/ui/quote.tsx'
import { keptWords } from './kept-words.ts'

type Props = { visit: Visit; kept: KeptForm }

/** On the pages of the sign-in: what was typed when the session ended is here, and comes along. */
export function KeptText({ visit, kept }: Props) {
  const words = keptWords[visit.lang]
  return (
    <Notice kind="warn" title={words.ended}>
      <p>{words.comesAlong}</p>
      <Details summary={words.look}>
        <Texts kept={kept} />
      </Details>
    </Notice>
  )
}

/** The kept form as a field of the forms of the sign-in. */
export const KeptField = ({ kept }: { kept: KeptForm | undefined }) =>
  kept ? <Hidden name="kept" value={JSON.stringify(kept)} /> : null

/** After signing in again: the text, and the button that saves it where it was meant to go. */
export function ResumePage({ visit, kept }: Props) {
  const words = keptWords[visit.lang]
  return (
    <Page visit={visit} title={words.again} lead={words.againLead}>
      <Form action={kept.action}>
        {kept.fields.map(([name, value], at) => (
          <Hidden key={`${name}-${at}`} name={name} value={value} />
        ))}
        <Texts kept={kept} />
        <Button>{words.save}</Button>
      </Form>
    </Page>
  )
}

const Texts = ({ kept }: { kept: KeptForm }) => (
  <>
    {textsOf(kept).map((text, at) => (
      <Quote key={at} text={text} />
    ))}
  </>
)
