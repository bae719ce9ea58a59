import type { GivenAnswer } from '#src/kernel/given-answer.ts'
import { inAllLanguages, type Lang, type Translated } from '#src/kernel/lang.ts'
import { answerText } from './answer-text.ts'
import { SummaryList } from './summary-list.tsx'

type GivenAnswersProps = {
  readonly lang: Lang
  readonly answers: readonly { readonly question: string; readonly label: Translated; readonly given: GivenAnswer }[]
  /** Where the file that answers a question is to be had. */
  readonly fileHref: (question: string) => string
}

/** Questions and what was answered, for those who may read it. */
export const GivenAnswers = ({ lang, answers, fileHref }: GivenAnswersProps) => (
  <SummaryList
    lang={lang}
    rows={answers.map(({ question, label, given }) => ({
      label: label[lang],
      value: given.kind === 'file' ? <a href={fileHref(question)}>{words[lang].openFile}</a> : answerText(given, lang),
    }))}
  />
)

/** What its author called a file is nobody else's business. */
const words = inAllLanguages({
  en: { openFile: 'Open the file' },
  fr: { openFile: 'Ouvrir le fichier' },
  de: { openFile: 'Datei öffnen' },
})
