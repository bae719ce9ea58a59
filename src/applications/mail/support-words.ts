import { inAllLanguages } from '#src/kernel/lang.ts'

export const supportWords = inAllLanguages({
  en: {
    hello: (name: string) => `Dear ${name},`,
    requestSubject: 'You are asked to support an application',
    names: (applicant: string, call: string) =>
      `${applicant} is applying for “${call}” and names you as the person who supports the application.`,
    until: (moment: string) =>
      `You can answer until ${moment}. It takes a few minutes and no account; if you would rather not, you can say so there, without a reason.`,
    look: 'Look at the request',
    questions: (contact: string) =>
      `Questions? Write to ${contact}; a person reads it. The link is meant for you alone, and we check it with a code sent to this address.`,
    reminderSubject: 'A request for your support is still open',
    stillHopes: (applicant: string, call: string) =>
      `${applicant} still hopes for your support of the application for “${call}”.`,
    codeSubject: 'Your code for ADVANCE',
    typeIt: 'Type this code in the window where you asked for it. It is good for 15 minutes.',
    notYou: 'You did not ask for it? Then you need not do anything: without the window it opens nothing.',
    answeredSubject: 'Your supporter has answered',
    received: (supporter: string, call: string) =>
      `The support of ${supporter} for your application to “${call}” has arrived. You need not do anything.`,
    declined: (supporter: string, call: string) =>
      `${supporter} cannot support your application to “${call}”. That happens, and it says nothing about you; the reason is never told. You can ask somebody else.`,
    see: 'See where it stands',
    morningSubject: 'You wanted to look at your application once more',
    morning: (call: string) =>
      `Good morning. You wanted to sleep on your application for “${call}”. It lies ready as you left it.`,
    closes: (moment: string) => `The call closes on ${moment}.`,
    readAgain: 'Read it once more',
  },
  fr: {
    hello: (name: string) => `Bonjour ${name},`,
    requestSubject: 'On vous demande de soutenir une candidature',
    names: (applicant: string, call: string) =>
      `${applicant} candidate à « ${call} » et vous nomme comme la personne qui soutient sa candidature.`,
    until: (moment: string) =>
      `Vous pouvez répondre jusqu’au ${moment}. Cela prend quelques minutes et aucun compte n’est nécessaire ; si vous préférez ne pas le faire, vous pouvez le dire au même endroit, sans raison.`,
    look: 'Voir la demande',
    questions: (contact: string) =>
      `Des questions ? Écrivez à ${contact} ; une personne vous lira. Le lien n’est que pour vous, et nous le vérifions par un code envoyé à cette adresse.`,
    reminderSubject: 'Une demande de soutien vous attend encore',
    stillHopes: (applicant: string, call: string) =>
      `${applicant} espère toujours votre soutien pour sa candidature à « ${call} ».`,
    codeSubject: 'Votre code pour ADVANCE',
    typeIt: 'Saisissez ce code dans la fenêtre où vous l’avez demandé. Il est valable 15 minutes.',
    notYou: 'Vous ne l’avez pas demandé ? Vous n’avez rien à faire : sans cette fenêtre, il n’ouvre rien.',
    answeredSubject: 'La personne qui vous soutient a répondu',
    received: (supporter: string, call: string) =>
      `Le soutien de ${supporter} pour votre candidature à « ${call} » est arrivé. Vous n’avez rien à faire.`,
    declined: (supporter: string, call: string) =>
      `${supporter} ne peut pas soutenir votre candidature à « ${call} ». Cela arrive et ne dit rien de vous ; la raison n’est jamais communiquée. Vous pouvez demander à quelqu’un d’autre.`,
    see: 'Voir où elle en est',
    morningSubject: 'Vous vouliez relire votre candidature',
    morning: (call: string) =>
      `Vous vouliez laisser passer une nuit sur votre candidature à « ${call} ». Elle vous attend telle que vous l’avez laissée.`,
    closes: (moment: string) => `L’appel se ferme le ${moment}.`,
    readAgain: 'La relire',
  },
  de: {
    hello: (name: string) => `Guten Tag ${name},`,
    requestSubject: 'Sie werden gebeten, eine Bewerbung zu unterstützen',
    names: (applicant: string, call: string) =>
      `${applicant} bewirbt sich für „${call}“ und nennt Sie als die Person, die diese Bewerbung unterstützt.`,
    until: (moment: string) =>
      `Sie können bis ${moment} antworten. Es dauert wenige Minuten und braucht kein Konto; wenn Sie lieber nicht möchten, können Sie das dort sagen, ohne Grund.`,
    look: 'Die Bitte ansehen',
    questions: (contact: string) =>
      `Fragen? Schreiben Sie an ${contact}; das liest ein Mensch. Der Link ist nur für Sie, und wir prüfen ihn mit einem Code an diese Adresse.`,
    reminderSubject: 'Eine Bitte um Ihre Unterstützung ist noch offen',
    stillHopes: (applicant: string, call: string) =>
      `${applicant} hofft noch auf Ihre Unterstützung der Bewerbung für „${call}“.`,
    codeSubject: 'Ihr Code für ADVANCE',
    typeIt: 'Geben Sie diesen Code in dem Fenster ein, in dem Sie ihn angefordert haben. Er gilt 15 Minuten.',
    notYou: 'Sie haben keinen Code angefordert? Dann brauchen Sie nichts zu tun: Ohne das Fenster öffnet er nichts.',
    answeredSubject: 'Die Person, die Sie unterstützt, hat geantwortet',
    received: (supporter: string, call: string) =>
      `Die Unterstützung von ${supporter} für Ihre Bewerbung für „${call}“ ist da. Sie brauchen nichts zu tun.`,
    declined: (supporter: string, call: string) =>
      `${supporter} kann Ihre Bewerbung für „${call}“ nicht unterstützen. Das kommt vor und sagt nichts über Sie; der Grund wird nie mitgeteilt. Sie können jemand anderen bitten.`,
    see: 'Sehen, wo sie steht',
    morningSubject: 'Sie wollten Ihre Bewerbung noch einmal ansehen',
    morning: (call: string) =>
      `Guten Morgen. Sie wollten über Ihre Bewerbung für „${call}“ noch eine Nacht schlafen. Sie liegt bereit, wie Sie sie verlassen haben.`,
    closes: (moment: string) => `Die Ausschreibung schließt am ${moment}.`,
    readAgain: 'Noch einmal lesen',
  },
})
