import { inAllLanguages } from '#src/kernel/lang.ts'

/** About a text that was sent when the session had ended. */
export const keptWords = inAllLanguages({
  en: {
    ended: 'Your session ended while you were writing',
    comesAlong: 'Your text is kept. Sign in in this window, and you find it again after the code.',
    look: 'Show the text',
    again: 'Here is your text again',
    againLead: 'You are signed in again. Nothing of this has been saved yet: one press, and it is where it belongs.',
    save: 'Save what I typed',
  },
  fr: {
    ended: 'Votre session a pris fin pendant que vous écriviez',
    comesAlong: 'Votre texte est conservé. Connectez-vous dans cette fenêtre, et vous le retrouverez après le code.',
    look: 'Afficher le texte',
    again: 'Revoici votre texte',
    againLead:
      'Vous êtes de nouveau connecté·e. Rien de ceci n’est encore enregistré : une pression suffit pour le remettre à sa place.',
    save: 'Enregistrer ce que j’ai écrit',
  },
  de: {
    ended: 'Ihre Sitzung ist zu Ende gegangen, während Sie schrieben',
    comesAlong:
      'Ihr Text ist aufgehoben. Melden Sie sich in diesem Fenster an, dann finden Sie ihn nach dem Code wieder.',
    look: 'Den Text zeigen',
    again: 'Hier ist Ihr Text wieder',
    againLead:
      'Sie sind wieder angemeldet. Noch ist nichts davon gespeichert: ein Druck, und es steht, wo es hingehört.',
    save: 'Speichern, was ich geschrieben habe',
  },
})
