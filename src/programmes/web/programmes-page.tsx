import type { Id } from '#src/kernel/id.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, PostButton } from '#src/ui/buttons.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { Programme } from '../db/programmes.ts'
import { programmesWords } from './programmes-words.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; programmes: readonly Programme[]; current: Id<'programme'> | undefined }

/** The programmes somebody coordinates: which one they work on, and the way to another. */
export function ProgrammesPage({ visit, programmes, current }: Props) {
  const { lang } = visit
  const words = programmesWords[lang]
  return (
    <Page
      visit={visit}
      title={words.title}
      lead={words.lead}
      density="dense"
      back={{ href: urls.desk(), label: allWords[lang].toDesk }}
      actions={
        <ButtonLink href={urls.newProgramme()} look="secondary">
          {words.another}
        </ButtonLink>
      }
    >
      <Table
        caption={words.title}
        hideCaption
        narrow="cards"
        rows={programmes}
        rowKey={({ id }) => id}
        columns={[
          { header: allWords[lang].programme, names: true, cell: ({ name }) => <bdi>{name[lang]}</bdi> },
          { header: allWords[lang].contact, cell: ({ contactEmail }) => contactEmail },
          {
            header: words.choice,
            cell: ({ id, name }) =>
              id === current ? (
                <Tag tone="good">{words.current}</Tag>
              ) : (
                <PostButton action={urls.chosenProgramme(id)} look="quiet" about={name[lang]}>
                  {words.choose}
                </PostButton>
              ),
          },
        ]}
      />
    </Page>
  )
}
