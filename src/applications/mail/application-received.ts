import { inAllLanguages, type Lang } from '#src/kernel/lang.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'

type Received = { name: string; call: string; reference: string; until: string; href: string }

/** Confirms that an application has arrived, and says what happens next. */
export function applicationReceived(received: Received, lang: Lang): LetterContent {
  const words = letterWords[lang]
  return {
    subject: words.subject(received.call),
    blocks: [
      { text: words.hello(received.name) },
      { text: words.arrived(received.reference) },
      { text: words.next(received.until) },
      { button: words.look, href: received.href },
    ],
  }
}

const letterWords = inAllLanguages({
  en: {
    subject: (call: string) => `We have received your application: ${call}`,
    hello: (name: string) => `Dear ${name},`,
    arrived: (reference: string) =>
      `Your application has arrived. Its reference is ${reference}; quote it when you write to us.`,
    next: (until: string) =>
      `You can change it and send it again until ${until}. After that the committee reads, and we write to you with the decision.`,
    look: 'See your application',
  },
  fr: {
    subject: (call: string) => `Votre candidature est bien arrivée : ${call}`,
    hello: (name: string) => `Bonjour ${name},`,
    arrived: (reference: string) =>
      `Votre candidature est bien arrivée. Sa référence est ${reference} ; citez-la quand vous nous écrivez.`,
    next: (until: string) =>
      `Vous pouvez la modifier et la renvoyer jusqu’au ${until}. Ensuite, le comité lit, et nous vous écrivons la décision.`,
    look: 'Voir votre candidature',
  },
  de: {
    subject: (call: string) => `Ihre Bewerbung ist angekommen: ${call}`,
    hello: (name: string) => `Guten Tag ${name},`,
    arrived: (reference: string) =>
      `Ihre Bewerbung ist angekommen. Ihr Aktenzeichen ist ${reference}; nennen Sie es, wenn Sie uns schreiben.`,
    next: (until: string) =>
      `Bis ${until} können Sie sie ändern und erneut senden. Danach liest die Kommission, und wir schreiben Ihnen die Entscheidung.`,
    look: 'Ihre Bewerbung ansehen',
  },
})
