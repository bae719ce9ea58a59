import type { Visit } from '#src/kernel/visit.ts'
import { History } from '#src/ui/history.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import type { PersonRow } from '../db/directory.ts'
import { Roles } from './people-page.tsx'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; person: PersonRow; history: readonly TimelineEntry[] }

/** One person's roles in the programmes of the coordinator who looks, and who gave or ended them. */
export function PersonRolesPage({ visit, person, history }: Props) {
  const words = allWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={`${person.givenName} ${person.familyName}`}
      context={words.roles}
      lead={[person.unit?.[visit.lang] ?? person.affiliation, person.email].filter(Boolean).join(' · ')}
      density="dense"
      back={{ href: urls.people(), label: words.people }}
    >
      <Section title={words.roles}>
        <div class="buttons">
          <Roles visit={visit} row={person} />
        </div>
      </Section>
      <History entries={history} lang={visit.lang} />
    </Page>
  )
}
