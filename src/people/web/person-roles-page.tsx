import type { Visit } from '#src/kernel/visit.ts'
import { ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { History } from '#src/ui/history.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import type { PersonRow } from '../db/directory.ts'
import { roleName } from './role-words.ts'
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
        <Roles visit={visit} row={person} />
      </Section>
      <History entries={history} lang={visit.lang} />
    </Page>
  )
}

/** A person's roles, each with the way to end it, and the coordination to be given. */
function Roles({ visit: { lang }, row }: { visit: Visit; row: PersonRow }) {
  const words = allWords[lang]
  const about = `${row.givenName} ${row.familyName}`
  const action = urls.personRoles(row.id)
  return (
    <ButtonRow>
      {row.roles.map((role) => (
        <PostButton key={role.id} {...{ action, about }} fields={{ end: role.id }}>
          {words.endRole(roleName(role, lang))}
        </PostButton>
      ))}
      {!row.roles.some(({ kind }) => kind === 'coordinator') && (
        <PostButton {...{ action, about }}>{words.makeCoordinator}</PostButton>
      )}
    </ButtonRow>
  )
}
