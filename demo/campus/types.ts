// The shapes of the demo campus: plain data, no behaviour.

export type Three = { en: string; fr: string; de: string }

export type DemoUnit = {
  key: string
  parent?: string
  kind: 'institution' | 'faculty' | 'centre' | 'department' | 'office'
  name: Three
}

/** The order of a list of ranks is the order of a career. */
export type DemoRank = { key: string; category: 'doctoral' | 'postdoctoral' | 'professor' | 'staff'; name: Three }

export type DemoTerm = { kind: 'topic' | 'trait' | 'offer'; key: string; label: Three }

export type DemoPerson = {
  key: string
  givenName: string
  familyName: string
  email: string
  lang: 'en' | 'fr' | 'de'
  /** Spoken languages, ISO 639-1. */
  languages: string[]
  unit?: string
  /** The home of a person from outside the three institutions. */
  affiliation?: string
  rank: string
  /** YYYY-MM-DD; absent means permanent. */
  contractEnd?: string
  lineManager?: string
  supervisors?: string[]
}

export type DemoMentor = {
  person: DemoPerson
  /** One line, in the mentor's own language. */
  askMeAbout: string
  topics: string[]
  traits: string[]
  offers: string[]
  capacity: 1 | 2 | 3
  notMyUnit?: boolean
  visibility: 'public' | 'signed-in' | 'applicants' | 'coordinator'
}

export type DemoLetter = {
  lang: 'en' | 'fr' | 'de'
  why: string
  expectations: string
  background: string
  plans: string
}

export type DemoWish = { mentor: string } | { unlisted: { name: string; place: string; address: string } }

export type DemoApplication = {
  person: DemoPerson
  letter: DemoLetter
  /** One to three. */
  goals: string[]
  /** Two to five keys of topics. */
  topics: string[]
  /** Up to three, in order of preference. */
  wishes: DemoWish[]
  /** The mentor hoped for, when no wish names one. */
  described?: { traits: string[]; text: string }
  /** Keys of persons. */
  avoid?: string[]
  strength: 1 | 2 | 3 | 4 | 5
}

export type DemoConversation = {
  lang: 'en' | 'fr' | 'de'
  topics: string
  mostUseful: string
  actions: { text: string; owner: 'mentee' | 'mentor'; weeks: number }[]
}
