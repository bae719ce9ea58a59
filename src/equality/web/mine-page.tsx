import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, PostButton } from '#src/ui/buttons.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import type { SentApplication } from '../db/participations.ts'
import { words as allWords } from './words.ts'

export type Mine = SentApplication & { readonly isAnswered: boolean }

/** Everything somebody has answered, to change and to delete. */
export function MyEqualityPage({ visit, applications }: { visit: Visit; applications: readonly Mine[] }) {
  const words = allWords[visit.lang]
  return (
    <Page visit={visit} title={words.title} lead={words.mineLead} back={{ href: urls.me(), label: words.account }}>
      {applications.length === 0 ? (
        <Empty title={words.mineNone}>{words.later}</Empty>
      ) : (
        <Table
          caption={words.title}
          hideCaption
          narrow="cards"
          rows={applications}
          rowKey={(one) => one.application}
          columns={[
            { header: words.application, names: true, cell: (one) => one.name[visit.lang] },
            { header: words.yourAnswers, cell: (one) => (one.isAnswered ? words.answered : words.notAnswered) },
            { header: words.change, quiet: true, cell: (one) => <Ways visit={visit} one={one} /> },
          ]}
        />
      )}
    </Page>
  )
}

function Ways({ visit: { lang }, one }: { visit: Visit; one: Mine }) {
  const words = allWords[lang]
  const about = words.of(one.name[lang])
  return (
    <>
      <ButtonLink href={`${urls.equalityQuestions(one.application)}?from=account`} look="quiet">
        {one.isAnswered ? words.change : words.answerNow}
        <span class="unseen"> {about}</span>
      </ButtonLink>{' '}
      {one.isAnswered && (
        <PostButton
          action={urls.equalityDeletion(one.application)}
          fields={{ from: 'account' }}
          look="quiet"
          about={about}
        >
          {words.deleteAnswers}
        </PostButton>
      )}
    </>
  )
}
