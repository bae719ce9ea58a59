import { inAllLanguages } from '#src/kernel/lang.ts'

export const mailWords = inAllLanguages({
  en: {
    subject: 'Your code for ADVANCE',
    typeIt: 'Type this code in the window where you asked for it. It is good for 15 minutes.',
    notYou: 'You did not ask for it? Then you need not do anything: without the window it opens nothing.',
  },
  fr: {
    subject: 'Votre code pour ADVANCE',
    typeIt: 'Saisissez ce code dans la fenêtre où vous l’avez demandé. Il est valable 15 minutes.',
    notYou: 'Vous ne l’avez pas demandé ? Vous n’avez rien à faire : sans cette fenêtre, il n’ouvre rien.',
  },
  de: {
    subject: 'Ihr Code für ADVANCE',
    typeIt: 'Geben Sie diesen Code in dem Fenster ein, in dem Sie ihn angefordert haben. Er gilt 15 Minuten.',
    notYou: 'Sie haben keinen Code angefordert? Dann brauchen Sie nichts zu tun: Ohne das Fenster öffnet er nichts.',
  },
})
