import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { Audience } from './audience.tsx'
import { Details } from './details.tsx'
import { Empty } from './empty.tsx'
import { GivenAnswers } from './given-answers.tsx'
import { LETTER, LONG_NAME, RTL, UNBROKEN } from './gallery-words.ts'
import { History } from './history.tsx'
import { Section } from './layout.tsx'
import { Notice } from './notice.tsx'
import { Pagination } from './pagination.tsx'
import { Quote } from './quote.tsx'
import { SummaryList } from './summary-list.tsx'
import { ActionBar } from './action-bar.tsx'
import { Button, PostButton } from './buttons.tsx'
import { Table, type Column } from './table.tsx'
import { Tag } from './tag.tsx'

type Row = { readonly name: string; readonly unit: string; readonly points: number }

const rows: readonly Row[] = [
  { name: 'Ana Rossi', unit: 'Department of Physics', points: 82 },
  { name: LONG_NAME, unit: UNBROKEN, points: 7 },
  { name: 'نور الهاشمي', unit: 'LISER', points: 104 },
]

const columns: readonly Column<Row>[] = [
  { header: 'Name', cell: (row) => <bdi>{row.name}</bdi>, names: true, sort: { href: '?sort=name', now: 'ascending' } },
  { header: 'Unit', cell: (row) => row.unit, sort: { href: '?sort=unit' } },
  {
    header: 'State',
    tight: true,
    cell: (row) => <Tag tone={row.points > 50 ? 'good' : 'warn'}>{row.points > 50 ? 'Accepted' : 'Waiting'}</Tag>,
  },
  { header: 'Points', cell: (row) => row.points, align: 'end' },
  {
    header: 'Assign',
    quiet: true,
    cell: (row) => (
      <PostButton action="/dev/ui" about={row.name}>
        Assign
      </PostButton>
    ),
  },
]

export const ListsOnShow = ({ lang }: { readonly lang: Lang }) => (
  <Section title="Tables and lists">
    <p>
      <Tag>Not yet started</Tag> <Tag tone="info">In progress</Tag> <Tag tone="good">Completed</Tag>{' '}
      <Tag tone="warn">Waiting</Tag> <Tag tone="bad">Declined</Tag> <Tag tone="special">Pinned</Tag>{' '}
      <Tag>{UNBROKEN}</Tag>
    </p>
    <Table caption="Applications, scrolling on phones" columns={columns} rows={rows} />
    <Table caption="Applications, as cards on phones" columns={columns} rows={rows} narrow="cards" />
    <History
      lang={lang}
      title="What happened"
      entries={Array.from({ length: 8 }, (_, k) => ({
        key: String(k),
        when: `${20 - k} November, 14:02`,
        dateTime: `2026-11-${20 - k}T14:02`,
        title: k % 2 === 0 ? 'Ana Rossi changed the closing date' : `${LONG_NAME} gave the application to a reader`,
      }))}
    />
    <ActionBar label="With the ticked rows">
      <Button>Look at it first</Button>
    </ActionBar>
    <Table caption="Nobody" columns={columns} rows={[]} empty="Nobody has applied yet. The call opens on 1 November." />
    <Pagination lang={lang} page={2} pages={5} href={(page) => `?page=${page}`} />
    <SummaryList
      lang={lang}
      rows={[
        { label: 'Name', value: LONG_NAME, change: '#f-name' },
        { label: 'Link', value: `https://example.org/${UNBROKEN}`, change: '#f-name' },
        { label: 'Plans', value: 'First line.\nSecond line.', change: '#f-why' },
        { label: 'Access needs', value: '', change: '#f-why' },
        { label: 'Sent', value: '12 November 2026' },
      ]}
    />
    <GivenAnswers
      lang={lang}
      fileHref={() => '/dev/ui'}
      answers={[
        {
          question: 'away',
          label: { en: 'Will you be away?', fr: 'Serez-vous absent·e ?', de: 'Sind Sie weg?' },
          given: { kind: 'yes-no', yes: true },
        },
        {
          question: 'cv',
          label: { en: 'Your plan', fr: 'Votre projet', de: 'Ihr Vorhaben' },
          given: { kind: 'file', file: '0190a000-0000-7000-8000-000000000000' as Id<'file'>, name: 'plan.pdf' },
        },
      ]}
    />
    <Empty title="Nothing needs you today." action={<PostButton action="/dev/ui">Look at the calls</PostButton>}>
      The next date is 30 November, when the Fellows call closes.
    </Empty>
  </Section>
)

export const TextsOnShow = ({ lang }: { readonly lang: Lang }) => (
  <Section title="Texts and notices">
    <Notice title="About 35 minutes">
      You will need your plans for the next three years and the dates of your contract.
    </Notice>
    <Notice kind="warn">The kick-off overlaps with your absence. There is a recording, and a call to catch up.</Notice>
    <Notice kind="good" title="You can apply to ADVANCE Fellows">
      <ul>
        <li>You work at a participating institution.</li>
        <li>Your contract runs past 30 June 2027.</li>
      </ul>
    </Notice>
    <Quote text={LETTER} by="Ana Rossi, 12 November 2026" />
    <Quote text={RTL} lang="ar" />
    <Quote text={`${UNBROKEN}\n    four spaces, then <b>no markup</b>`} by={LONG_NAME} />
    <Audience only>Seen by: only you</Audience>
    <Audience>Seen by: you and Ana Rossi</Audience>
    <Details summary="How are places given?">
      Two readers read every letter. The committee decides on 15 December.
    </Details>
    <Details summary="Open from the start" open>
      <p lang={lang}>This one is open.</p>
    </Details>
  </Section>
)
