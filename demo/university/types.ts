/** The languages of the interface and of letters. */
export type DemoLang = 'en' | 'fr' | 'de'

/** What people speak well enough for a conversation about their career (ISO 639-1). */
export type SpokenLang = DemoLang | 'lb' | 'pt' | 'it' | 'es' | 'pl' | 'fa' | 'hi' | 'zh'

/** One text in all three languages. */
export type DemoText = Readonly<Record<DemoLang, string>>

/** One place of the tree: an institution has no parent. */
export type DemoUnit = {
  readonly key: string
  readonly parent?: string
  readonly kind: 'institution' | 'faculty' | 'centre' | 'department' | 'office'
  readonly name: DemoText
}

/** Ranks of equal order are the same step of a career, on two paths. */
export type DemoRank = {
  readonly key: string
  readonly category: 'doctoral' | 'postdoctoral' | 'professor' | 'staff'
  readonly order: number
  readonly name: DemoText
}

/** A word of the programme's vocabulary. Keys are unique over all kinds. */
export type DemoTerm = { readonly kind: 'topic' | 'trait' | 'offer'; readonly key: string; readonly label: DemoText }

export type DemoPerson = {
  readonly key: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  /** Of the interface and of mails. */
  readonly lang: DemoLang
  readonly languages: readonly SpokenLang[]
  readonly unit: string
  readonly rank: string
  /** YYYY-MM-DD; absent means permanent. */
  readonly contractEnd?: string
  readonly lineManager?: string
  readonly supervisors?: readonly string[]
}

export type DemoMentor = {
  readonly person: DemoPerson
  /** One line in the mentor's own language of the interface. */
  readonly askMeAbout: string
  readonly topics: readonly string[]
  readonly traits: readonly string[]
  readonly offers: readonly string[]
  readonly capacity: 1 | 2 | 3
  readonly notForMyUnit?: boolean
  readonly visibility: 'public' | 'signed-in' | 'applicants' | 'coordinator'
}

/** The four parts of a motivation letter; paragraphs are parted by an empty line. */
export type DemoLetter = {
  readonly lang: DemoLang
  readonly why: string
  readonly expectations: string
  readonly background: string
  readonly plans: string
}

/** A mentor of the directory, or somebody who is not in it (address: a page or an e-mail address). */
export type DemoWish =
  | { readonly mentor: string }
  | { readonly unlisted: { readonly name: string; readonly place: string; readonly address: string } }

export type DemoApplication = {
  readonly person: DemoPerson
  readonly letter: DemoLetter
  /** One to three career goals. */
  readonly goals: readonly string[]
  /** At most three, the first wish first. */
  readonly wishes: readonly DemoWish[]
  /** Whom somebody without wishes would like to meet: keys of traits or topics, and a line in own words. */
  readonly described?: { readonly traits: readonly string[]; readonly text: string }
  readonly avoid?: readonly { readonly name: string; readonly person?: string; readonly reason?: string }[]
  readonly topics: readonly string[]
  /** How convincing a committee would find it. */
  readonly strength: 1 | 2 | 3 | 4 | 5
}

/** What is left of one meeting, in the three questions of the reflection document. */
export type DemoConversation = {
  readonly lang: DemoLang
  readonly topics: string
  readonly mostUseful: string
  readonly actions: readonly { readonly text: string; readonly owner: 'mentee' | 'mentor'; readonly weeks: number }[]
}

/** A goal two people agree on for their months together. */
export type DemoGoal = {
  readonly lang: DemoLang
  readonly goal: string
  readonly why: string
  readonly signOfSuccess: string
}

/** What two people write down before they begin. */
export type DemoAgreement = {
  readonly lang: DemoLang
  readonly rhythm: string
  readonly confidentiality: string
  readonly ending: string
}
