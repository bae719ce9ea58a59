import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Cards } from '#src/ui/card.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Chips, Facets, FilteredList } from '#src/ui/facets.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { Vocabulary } from '../db/vocabulary.ts'
import type { Listing } from './listing.ts'
import { CardOfMentor } from './mentor-card.tsx'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  listing: Listing
  vocabulary: Vocabulary
  isMentor: boolean
}

/** Everybody who shows themselves to the reader, to be narrowed down by questions with counts. */
export function DirectoryPage({ visit, listing, vocabulary, isMentor }: Props) {
  const words = allWords[visit.lang]
  const { lang } = visit
  const filters = (
    <Facets
      lang={lang}
      action={urls.mentors()}
      facets={listing.facets
        .filter(({ choices }) => choices.length > 0)
        .map((facet) => ({ ...facet, label: words.facets[facet.name] }))}
      search={{ name: 'q', label: words.search, value: listing.words }}
      button={words.show(listing.results.length)}
      open={listing.isFiltered}
    />
  )
  return (
    <Page
      visit={visit}
      title={words.mentors}
      lead={words.mentorsLead}
      width="wide"
      actions={
        isMentor ? undefined : (
          <ButtonLink href={urls.joinMentors()} look="secondary">
            {words.becomeOne}
          </ButtonLink>
        )
      }
    >
      <FilteredList
        filters={filters}
        count={words.count(listing.results.length)}
        chips={<Chips lang={lang} chips={listing.chips} clear={urls.mentors()} />}
      >
        {listing.results.length > 0 ? (
          <Results visit={visit} listing={listing} vocabulary={vocabulary} />
        ) : (
          <Nobody visit={visit} listing={listing} />
        )}
      </FilteredList>
    </Page>
  )
}

const Results = ({ visit, listing, vocabulary }: Omit<Props, 'isMentor'>) => (
  <Cards>
    {listing.results.map((mentor) => (
      <CardOfMentor
        key={mentor.id}
        mentor={mentor}
        room={mentor.room}
        topics={vocabulary.topic}
        lang={visit.lang}
        href={urls.mentor(mentor.id)}
      />
    ))}
  </Cards>
)

function Nobody({ visit, listing }: Pick<Props, 'visit' | 'listing'>) {
  const words = allWords[visit.lang]
  const { advice, isFiltered } = listing
  if (!isFiltered) return <NobodyYet visit={visit} />
  if (!advice)
    return (
      <Empty title={words.nobodyFits} action={<ButtonLink href={urls.mentors()}>{words.everybody}</ButtonLink>}>
        {words.dropAll}
      </Empty>
    )
  return (
    <Empty title={words.nobodyFits} action={<ButtonLink href={advice.href}>{words.drop}</ButtonLink>}>
      {words.dropOne(advice.filter, advice.leaves)}
    </Empty>
  )
}

function NobodyYet({ visit }: { visit: Visit }) {
  const words = allWords[visit.lang]
  if (visit.who) return <Empty title={words.nobodyYet}>{words.nobodyYetSignedIn}</Empty>
  return (
    <Empty title={words.nobodyYet} action={<ButtonLink href={urls.signIn()}>{words.signIn}</ButtonLink>}>
      {words.nobodyYetSignIn}
    </Empty>
  )
}
