import { describe, expect, test } from 'vitest'
import { between, repeated } from './counting.ts'
import { facultyApplications } from './faculty.ts'
import { fellowsApplications } from './fellows/all.ts'
import { externalInstitutions, institutions } from './institutions.ts'
import { facultyMentors } from './mentors-faculty.ts'
import { fellowsMentors } from './mentors-fellows.ts'
import { ranks } from './ranks.ts'
import { coordinator, reviewers, supervisors } from './staff.ts'
import { terms } from './terms.ts'
import type { DemoApplication, DemoMentor, DemoPerson } from './types.ts'

const units = [...institutions, ...externalInstitutions]
const mentors = [...fellowsMentors, ...facultyMentors]
const applications = [...fellowsApplications, ...facultyApplications]
const people: readonly DemoPerson[] = [
  coordinator,
  ...reviewers,
  ...supervisors,
  ...mentors.map((one) => one.person),
  ...applications.map((one) => one.person),
]
const unitOf = new Map(units.map((one) => [one.key, one]))
const mentorOf = new Map(mentors.map((one) => [one.person.key, one]))

describe('the people of the demo', () => {
  test('have one key and one address each', () => {
    expect(repeated(people.map((one) => one.key))).toEqual([])
    expect(repeated(people.map((one) => one.email.toLowerCase()))).toEqual([])
    expect(repeated(units.map((one) => one.key))).toEqual([])
    expect(repeated(terms.map((one) => one.key))).toEqual([])
    expect(repeated(ranks.map((one) => one.key))).toEqual([])
  })

  test('carry the key of their name, and share neither a full name nor, among applicants, a family name', () => {
    expect(repeated(people.map((one) => `${one.givenName} ${one.familyName}`))).toEqual([])
    expect(repeated(applications.map((one) => one.person.familyName))).toEqual([])
  })

  test('can only be written to at addresses that exist nowhere', () => {
    expect(people.map((one) => one.email).filter((email) => !/^[a-z.-]+@[a-z-]+\.example$/.test(email))).toEqual([])
    const addresses = applications.flatMap(unlistedOf).map((one) => one.address)
    expect(
      addresses.filter((one) => !/^(https:\/\/[a-z.-]+\.example\/[a-z/-]+|[a-z.-]+@[a-z-]+\.example)$/.test(one)),
    ).toEqual([])
  })

  test('have an address of the house they work in', () => {
    const wrong = people.filter((one) => one.email.split('@')[1] !== `${institutionOf(one)}.example`)
    expect(wrong.map((one) => one.email)).toEqual([])
  })

  test('name units, ranks, line managers and supervisors that exist', () => {
    const keys = new Set(people.map((one) => one.key))
    const rankKeys = new Set(ranks.map((one) => one.key))
    expect(units.filter(({ parent }) => parent !== undefined && !unitOf.has(parent))).toEqual([])
    expect(people.filter((one) => !unitOf.has(one.unit) || !rankKeys.has(one.rank))).toEqual([])
    const above = people.flatMap((one) => [one.lineManager ?? one.key, ...(one.supervisors ?? [])])
    expect(above.filter((key) => !keys.has(key))).toEqual([])
    expect(people.filter((one) => reportsTo(one, one.key))).toEqual([])
  })

  test('speak the language of their interface', () => {
    expect(people.filter((one) => !one.languages.includes(one.lang)).map((one) => one.key)).toEqual([])
  })

  test('are a coordinator, six reviewers and the mentors and applicants of two strands', () => {
    expect(reviewers).toHaveLength(6)
    expect(fellowsMentors).toHaveLength(38)
    expect(facultyMentors).toHaveLength(11)
    expect(fellowsApplications).toHaveLength(74)
    expect(facultyApplications).toHaveLength(13)
  })

  test('include no supervisor without an applicant to supervise', () => {
    const idle = supervisors.filter(({ key }) => !applications.some(({ person }) => reportsTo(person, key)))
    expect(idle.map((one) => one.key)).toEqual([])
  })
})

describe('mentors', () => {
  test('of the Fellows strand offer between 70 and 80 places', () => {
    const places = fellowsMentors.reduce((sum, one) => sum + one.capacity, 0)
    expect(places).toBeGreaterThanOrEqual(70)
    expect(places).toBeLessThanOrEqual(80)
  })

  test('describe themselves in the vocabulary of the programme, each in one line of their own', () => {
    const wrong = mentors.filter(
      (one) => !all(one.topics, 'topic') || !all(one.traits, 'trait') || !all(one.offers, 'offer'),
    )
    expect(wrong.map((one) => one.person.key)).toEqual([])
    expect(repeated(mentors.map((one) => one.askMeAbout))).toEqual([])
    expect(mentors.filter((one) => one.askMeAbout.includes('\n') || one.askMeAbout.length > 140)).toEqual([])
  })

  test('of the Fellows strand work in the three institutions, those of Faculty outside them', () => {
    expect(new Set(fellowsMentors.map((one) => institutionOf(one.person)))).toEqual(new Set(['uni', 'lih', 'liser']))
    const own = new Set(institutions.map((one) => one.key))
    expect(facultyMentors.filter((one) => own.has(one.person.unit))).toEqual([])
  })
})

describe('wishes', () => {
  test('name mentors of the strand, at most three and none twice', () => {
    expect(strangers(fellowsApplications, fellowsMentors)).toEqual([])
    expect(strangers(facultyApplications, facultyMentors)).toEqual([])
    expect(applications.filter((one) => one.wishes.length > 3)).toEqual([])
    expect(applications.flatMap((one) => repeated(wishedBy(one)))).toEqual([])
  })

  test('never name the applicant’s own supervisor or line manager, nor somebody they avoid', () => {
    const own = applications.filter((one) =>
      wishedBy(one).some((key) => reportsTo(one.person, key) || one.avoid?.some(({ person }) => person === key)),
    )
    expect(own.map((one) => one.person.key)).toEqual([])
  })

  test('can come true: both speak a language, and they do not share a unit', () => {
    const impossible = applications.flatMap((one) =>
      wishedBy(one)
        .map((key) => mentorOf.get(key)?.person)
        .filter((mentor) => mentor === undefined || !couldTalk(one.person, mentor) || mentor.unit === one.person.unit)
        .map((mentor) => `${one.person.key} → ${mentor?.key}`),
    )
    expect(impossible).toEqual([])
  })

  test('are replaced by a description where there are none, with one to six known words', () => {
    const keys = new Set(terms.filter(({ kind }) => kind !== 'offer').map((one) => one.key))
    const described = applications.filter((one) => one.described !== undefined)
    expect(applications.filter((one) => (one.wishes.length === 0) !== (one.described !== undefined))).toEqual([])
    const wrong = described.filter(({ described: it }) => {
      const traits = it?.traits ?? []
      return (
        traits.length < 1 || traits.length > 6 || traits.some((key) => !keys.has(key)) || repeated(traits).length > 0
      )
    })
    expect(wrong.map((one) => one.person.key)).toEqual([])
  })

  test('may be joined by people to avoid, by name and key alike', () => {
    const avoided = applications.flatMap((one) => one.avoid ?? [])
    const names = new Map(people.map((one) => [one.key, `${one.givenName} ${one.familyName}`]))
    expect(avoided.length).toBeGreaterThan(5)
    expect(avoided.filter(({ person, name }) => person !== undefined && names.get(person) !== name)).toEqual([])
  })

  test('and letters come with two to five topics and one to three goals', () => {
    const wrong = applications.filter(
      (one) => !between(2, one.topics.length, 5) || !between(1, one.goals.length, 3) || !all(one.topics, 'topic'),
    )
    expect(wrong.map((one) => one.person.key)).toEqual([])
  })
})

describe('applicants', () => {
  test('to Fellows are doctoral or postdoctoral researchers whose contract lasts until 30 June 2027', () => {
    const late = fellowsApplications.filter(({ person }) => (person.contractEnd ?? '9') < '2027-06-30')
    expect(late.map((one) => one.person.key)).toEqual([])
    const categories = new Set(fellowsApplications.map(({ person }) => categoryOf(person)))
    expect(categories).toEqual(new Set(['doctoral', 'postdoctoral']))
  })

  test('to Faculty hold an academic profile at the university', () => {
    const others = facultyApplications.filter(
      ({ person }) => categoryOf(person) !== 'professor' || institutionOf(person) !== 'uni',
    )
    expect(others.map((one) => one.person.key)).toEqual([])
  })

  test('differ in how convincing they are', () => {
    expect(new Set(fellowsApplications.map((one) => one.strength))).toEqual(new Set([1, 2, 3, 4, 5]))
  })

  test('write in the language of their interface', () => {
    expect(applications.filter((one) => one.letter.lang !== one.person.lang).map((one) => one.person.key)).toEqual([])
  })
})

const all = (keys: readonly string[], kind: 'topic' | 'trait' | 'offer'): boolean =>
  keys.length > 0 && keys.every((key) => terms.some((term) => term.kind === kind && term.key === key))

const wishedBy = ({ wishes }: DemoApplication): string[] =>
  wishes.flatMap((wish) => ('mentor' in wish ? [wish.mentor] : []))

const unlistedOf = ({ wishes }: DemoApplication) =>
  wishes.flatMap((wish) => ('unlisted' in wish ? [wish.unlisted] : []))

const strangers = (from: readonly DemoApplication[], to: readonly DemoMentor[]): string[] =>
  from.flatMap(wishedBy).filter((key) => !to.some((one) => one.person.key === key))

const reportsTo = (person: DemoPerson, key: string): boolean =>
  person.lineManager === key || (person.supervisors ?? []).includes(key)

const couldTalk = (one: DemoPerson, other: DemoPerson): boolean =>
  one.languages.some((language) => other.languages.includes(language))

const categoryOf = ({ rank }: DemoPerson) => ranks.find((one) => one.key === rank)?.category

function institutionOf({ unit }: DemoPerson): string {
  let place = unitOf.get(unit)
  while (place?.parent !== undefined) place = unitOf.get(place.parent)
  return place?.key ?? ''
}
