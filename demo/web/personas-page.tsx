import type { Visit } from '#src/kernel/visit.ts'
import { PostButton } from '#src/ui/buttons.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import type { Persona } from '../db.ts'
import { words as allWords } from './words.ts'

const groups = ['coordinates', 'reads', 'inMentorship', 'mentors', 'applied', 'draft', 'others'] as const

/** The people of the demo by what they are; each can be signed in as with one button. */
export function PersonasPage({ visit, people }: { visit: Visit; people: readonly Persona[] }) {
  const words = allWords[visit.lang]
  return (
    <Page visit={visit} title={words.personas} lead={words.personasLead} density="dense">
      {groups.map((group) => {
        const rows = people.filter((one) => groupOf(one) === group)
        if (rows.length === 0) return null
        return (
          <Table
            key={group}
            caption={words.groups[group]}
            rows={rows}
            rowKey={(one) => one.id}
            columns={[
              { header: 'Name', names: true, cell: (one) => one.name },
              { header: words.to, cell: (one) => one.email },
              { header: words.groups.others, quiet: true, cell: (one) => one.unit?.[visit.lang] ?? one.affiliation },
              {
                header: words.signInAs,
                quiet: true,
                cell: (one) => (
                  <PostButton action={urls.personas()} fields={{ person: one.id }} about={one.name}>
                    {words.signInAs}
                  </PostButton>
                ),
              },
            ]}
          />
        )
      })}
    </Page>
  )
}

const groupOf = (person: Persona) => groups.find((group) => group === 'others' || person[group])
