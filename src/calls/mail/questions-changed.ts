import { inAllLanguages, type Lang } from '#src/kernel/lang.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'

type Changed = { name: string; call: string; href: string }

/** Asks somebody who has sent an application to look at a question that came or changed since. */
export function questionsChanged(changed: Changed, lang: Lang): LetterContent {
  const words = letterWords[lang]
  return {
    subject: words.subject(changed.call),
    blocks: [
      { text: words.hello(changed.name) },
      { text: words.changed },
      { text: words.valid },
      { button: words.look, href: changed.href },
    ],
  }
}

const letterWords = inAllLanguages({
  en: {
    subject: (call: string) => `A question about your application: ${call}`,
    hello: (name: string) => `Dear ${name},`,
    changed:
      'Since you sent your application, the form has changed. You are asked only what is new or different; it is marked in your list of tasks.',
    valid: 'What you have sent stays valid. To add your answer, fill it in and send your application again.',
    look: 'See what is new',
  },
  fr: {
    subject: (call: string) => `Une question au sujet de votre candidature : ${call}`,
    hello: (name: string) => `Bonjour ${name},`,
    changed:
      'Depuis l’envoi de votre candidature, le formulaire a changé. Seul ce qui est nouveau ou différent vous est demandé ; votre liste de tâches l’indique.',
    valid:
      'Ce que vous avez envoyé reste valable. Pour ajouter votre réponse, complétez-la et envoyez à nouveau votre candidature.',
    look: 'Voir ce qui est nouveau',
  },
  de: {
    subject: (call: string) => `Eine Frage zu Ihrer Bewerbung: ${call}`,
    hello: (name: string) => `Guten Tag ${name},`,
    changed:
      'Seit Sie Ihre Bewerbung gesendet haben, hat sich das Formular geändert. Gefragt werden Sie nur nach dem, was neu oder anders ist; in Ihrer Aufgabenliste ist es gekennzeichnet.',
    valid:
      'Was Sie gesendet haben, bleibt gültig. Um Ihre Antwort hinzuzufügen, füllen Sie sie aus und senden Sie die Bewerbung erneut.',
    look: 'Ansehen, was neu ist',
  },
})
