import type { Visit } from '#src/kernel/visit.ts'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import type { Programme } from '../db/programmes.ts'
import { aboutWords } from './about-words.ts'

type Props = { visit: Visit; about: 'privacy' | 'accessibility' | 'help'; programmes: readonly Programme[] }

/** A page about the site itself, with the people to ask at its end. */
export function AboutPage({ visit, about, programmes }: Props) {
  const words = aboutWords[visit.lang]
  const { title, lead, sections } = words[about]
  return (
    <Page visit={visit} title={title} lead={lead}>
      {sections.map((section) => (
        <Section key={section.title} title={section.title}>
          {section.texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Section>
      ))}
      <Section title={words.contactTitle}>
        {programmes.length === 0 && <p>{words.noContact}</p>}
        {programmes.map(({ id, name, contactEmail }) => (
          <p key={id}>
            {words.contact(name[visit.lang])} <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
          </p>
        ))}
      </Section>
    </Page>
  )
}
