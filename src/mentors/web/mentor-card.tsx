import { longDate } from '#src/kernel/dates.ts'
import type { Lang, Translated } from '#src/kernel/lang.ts'
import { languageName } from '#src/people/domain/languages.ts'
import { MentorCard } from '#src/ui/card.tsx'
import type { Tone } from '#src/ui/tag.tsx'
import type { MentorProfile } from '../db/directory.ts'
import type { Term } from '../db/vocabulary.ts'
import type { Room } from '../domain/room.ts'
import { words as allWords } from './words.ts'

type CardProps = {
  mentor: MentorProfile
  room: Room
  topics: readonly Term[]
  lang: Lang
  href?: string
}

/** A mentor as the directory shows them; the preview of one's own card is the same. */
export const CardOfMentor = ({ mentor, room, topics, lang, href }: CardProps) => (
  <MentorCard
    name={mentor.name}
    href={href}
    role={placeOf(mentor, lang)}
    ask={mentor.askMeAbout}
    topics={labelled(mentor.topics, topics)}
    languages={allWords[lang].speaks(languagesOf(mentor.languages, lang))}
    room={{ label: roomWords(room, lang), tone: tones[room.state] }}
  />
)

const tones: Record<Room['state'], Tone> = { room: 'good', full: 'plain', paused: 'warn', 'not-this-year': 'plain' }

/** Free places in words, never as a number to compare people by. */
export function roomWords(room: Room, lang: Lang): string {
  const words = allWords[lang].room
  if (room.state === 'room') return words.room(room.places)
  return room.state === 'paused' ? words.paused(longDate(room.until, lang)) : words[room.state]
}

/** Rank, unit and institution in one line, as far as they are known. */
export function placeOf(
  mentor: Pick<MentorProfile, 'rank' | 'unit' | 'institutionName' | 'affiliation'>,
  lang: Lang,
): string {
  const names = [mentor.rank, mentor.unit, mentor.institutionName].map((name: Translated | null) => name?.[lang])
  return [...new Set([...names, mentor.affiliation])].filter(Boolean).join(', ')
}

/** The labels of chosen terms in the programme's order; a term that was taken out of the vocabulary is not shown. */
export const labelled = (keys: readonly string[], terms: readonly Term[]): readonly string[] =>
  terms.filter(({ key }) => keys.includes(key)).map(({ label }) => label)

/** Names of languages in one line. */
export const languagesOf = (codes: readonly string[], lang: Lang): string =>
  codes.map((code) => languageName(code, lang)).join(', ')
