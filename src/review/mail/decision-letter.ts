import type { Lang } from '#src/kernel/lang.ts'
import type { LastDay, LetterContent } from '#src/platform/mail/letter.ts'
import type { Verdict } from '../domain/verdict.ts'
import { letterWords } from './words.ts'

type Told = {
  name: string
  call: string
  href: string
  verdict: Verdict
  /** The office's own paragraph, or an empty text. */
  note: string
  /** Where the call asks for a yes to the place: how long the answer may take. */
  answer: LastDay | undefined
}

/** Tells an applicant what was decided. The subject is the same for every decision: it may be read over a shoulder. */
export function decisionLetter(told: Told, lang: Lang): LetterContent {
  const words = letterWords[lang]
  const content: LetterContent = {
    subject: words.subject(told.call),
    blocks: [
      { text: words.hello(told.name) },
      ...words[told.verdict].map((text) => ({ text })),
      ...(told.answer ? [{ text: words.tellUs, lastDay: told.answer }] : []),
      { button: told.answer ? words.answer : words.look, href: told.href },
      ...(told.answer ? [{ text: words.linkIsYours }] : []),
      { text: words.questions },
    ],
  }
  return withNote(content, told.note)
}

/** The letter with this paragraph of the office before what it asks for, instead of the one it had; an empty text takes it out. */
export function withNote(content: LetterContent, note: string): LetterContent {
  const blocks = content.blocks.filter((block) => !('text' in block && block.isNote))
  if (note.trim() === '') return { ...content, blocks }
  const place = blocks.findIndex((block) => 'button' in block || ('text' in block && block.lastDay))
  return { ...content, blocks: blocks.toSpliced(place, 0, { text: note.trim(), isNote: true }) }
}
