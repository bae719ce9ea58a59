import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink, ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Select } from '#src/ui/choices.tsx'
import { blank } from '#src/kernel/form-state.ts'
import { Hidden } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import type { FormAtWork } from '../../db/locked-form.ts'
import type { CallSection } from '../../domain/form.ts'
import { questionKinds, type Question } from '../../domain/question.ts'
import { factsInWords } from './question-facts.ts'
import { questionWords } from './words.ts'

type Props = { visit: Visit; work: FormAtWork; isClosed: boolean }
type SectionProps = Props & { section: CallSection }

/** The call's own sections in their order, each with its questions and the way to a new one. */
export function OwnSections(props: Props) {
  const { sections } = props.work.form
  if (sections.length === 0) return <p>{questionWords[props.visit.lang].noSections}</p>
  return (
    <>
      {sections.map((section) => (
        <OwnSection key={section.id} {...props} section={section} />
      ))}
    </>
  )
}

function OwnSection(props: SectionProps) {
  const { visit, work, section, isClosed } = props
  const { lang } = visit
  const words = questionWords[lang]
  const name = section.title[lang]
  return (
    <Section
      title={name}
      id={`section-${section.id}`}
      actions={
        !isClosed && (
          <>
            <Places {...props} thing={section.id} name={name} among={work.form.sections} />
            <ButtonLink href={urls.callSection(work.call.id, section.id)} look="quiet">
              {words.change}
              <span class="unseen"> {words.of(name)}</span>
            </ButtonLink>
            {section.questions.length === 0 && (
              <PostButton
                action={urls.callSection(work.call.id, section.id)}
                fields={{ remove: 'yes' }}
                look="quiet"
                about={words.of(name)}
              >
                {words.remove}
              </PostButton>
            )}
          </>
        )
      }
    >
      <Questions {...props} />
      {!isClosed && <AddQuestion {...props} />}
    </Section>
  )
}

function Questions(props: SectionProps) {
  const { visit, work, section, isClosed } = props
  const { lang } = visit
  const words = questionWords[lang]
  return (
    <Table
      caption={section.title[lang]}
      hideCaption
      narrow="cards"
      rows={section.questions}
      rowKey={({ id }) => id}
      empty={words.noQuestions}
      columns={[
        { header: words.question, names: true, cell: (question) => <Named {...{ visit, work, question }} /> },
        { header: words.kind, tight: true, cell: ({ kind }) => words.kinds[kind] },
        { header: words.answers, align: 'end', tight: true, cell: ({ id }) => String(work.answered.get(id) ?? 0) },
        ...(isClosed
          ? []
          : [
              {
                header: words.order,
                quiet: true,
                tight: true,
                cell: ({ id, label }: Question) => (
                  <Places {...props} thing={id} name={label[lang]} among={section.questions} />
                ),
              },
              {
                header: words.remove,
                quiet: true,
                tight: true,
                cell: (question: Question) => <WayOut {...{ visit, work, question }} />,
              },
            ]),
      ]}
    />
  )
}

type QuestionProps = Pick<Props, 'visit' | 'work'> & { question: Question }

function Named({ visit: { lang }, work, question }: QuestionProps) {
  return (
    <>
      {question.isRetired ? (
        question.label[lang]
      ) : (
        <a href={urls.question(work.call.id, question.id)}>{question.label[lang]}</a>
      )}
      <p class="hint">{factsInWords(question, work, lang)}</p>
    </>
  )
}

type PlaceProps = { thing: string; name: string; among: readonly { readonly id: string }[] }

/** Up and down, as far as there is a place; they work with the keyboard and without a script. */
function Places({ visit: { lang }, work, thing, name, among }: Props & PlaceProps) {
  const words = questionWords[lang]
  const ways = (['up', 'down'] as const).filter((to) => among.at(to === 'up' ? 0 : -1)?.id !== thing)
  return (
    <ButtonRow>
      {ways.map((to) => (
        <PostButton
          key={to}
          action={urls.formOrder(work.call.id)}
          fields={{ thing, to }}
          look="quiet"
          about={words.of(name)}
        >
          {words[to]}
        </PostButton>
      ))}
    </ButtonRow>
  )
}

function WayOut({ visit: { lang }, work, question }: QuestionProps) {
  const words = questionWords[lang]
  const isAnswered = (work.answered.get(question.id) ?? 0) > 0
  if (isAnswered && question.isRetired) return null
  return (
    <PostButton
      action={urls.questionRemoval(work.call.id, question.id)}
      fields={isAnswered ? { retire: 'yes' } : {}}
      look="quiet"
      about={words.of(question.label[lang])}
    >
      {isAnswered ? words.retire : words.remove}
    </PostButton>
  )
}

function AddQuestion({ visit: { lang }, work, section }: SectionProps) {
  const words = questionWords[lang]
  return (
    <Form action={urls.newQuestion(work.call.id)} method="get" inline>
      <Hidden name="section" value={section.id} />
      <Select
        form={blank}
        lang={lang}
        name="kind"
        id={`kind-${section.id}`}
        label={words.kind}
        empty={false}
        choices={questionKinds.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <Button look="secondary">
        {words.addQuestion}
        <span class="unseen"> {words.addTo(section.title[lang])}</span>
      </Button>
    </Form>
  )
}
