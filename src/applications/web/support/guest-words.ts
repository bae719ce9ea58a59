import { inAllLanguages } from '#src/kernel/lang.ts'

/** The supporter's own pages, by the link in their letter. */
export const guestWords = inAllLanguages({
  en: {
    title: 'A request for your support',
    asks: (applicant: string, call: string) =>
      `${applicant} is applying for “${call}” and names you as the person who supports the application.`,
    checked: (address: string) =>
      `Before you go on, we send a code to the address the request went to (${address}): so nobody else answers in your name.`,
    sendCode: 'Send me the code',
    codeTitle: 'Type the code',
    codeSent: (address: string) => `We have sent six digits to ${address}. They are good for 15 minutes.`,
    code: 'Six-digit code',
    codeHint: 'From the letter. Spaces do not matter.',
    goOn: 'Go on',
    again: 'Send a new code',
    keptText: 'What you have written is kept: it stands in the form again after the code.',
    codeMissing: 'Type the six digits from the e-mail.',
    problems: {
      'code-expired': 'This code is no longer good. Have a new one sent.',
      'wrong-code': 'This is not the code from the newest letter. Look again, please.',
      'too-many-tries': 'That was wrong too often. Have a new code sent.',
      'too-many-codes': 'Many codes have been sent to this address. Please wait a quarter of an hour.',
      'not-proven': 'It is a while since you typed the code. Please have a new one sent.',
    },
    what: {
      tick: 'All that is asked is a tick.',
      questions: 'Two short answers are asked.',
      letter: 'A letter is asked: write it here, or upload it as a file.',
    },
    until: (moment: string) => `You can answer until ${moment}.`,
    readBy: (call: string) =>
      `Seen by: the people who read the applications to “${call}”, and the coordination. The applicant reads it only if you say so below.`,
    agree: (applicant: string) =>
      `I know the work of ${applicant}, I support the application, and I make room for about two hours of mentoring a month.`,
    text: 'Your letter',
    upload: (kinds: string) => `Or the letter as ${kinds}`,
    uploadHint: 'At most two pages.',
    share: (applicant: string) => `${applicant} may read this too`,
    shareHint: 'Without the tick they see only that you have answered.',
    send: 'Send',
    once: 'It can be sent once. If you notice a mistake afterwards, write to us.',
    no: 'I would rather not',
    noLead: (applicant: string) =>
      `That is in order. ${applicant} learns that you declined and can ask somebody else, and never why.`,
    reason: 'A reason, if you like',
    reasonAudience: 'Seen by: the coordination only',
    decline: 'Decline the request',
    tickMissing: 'Set the tick if you support the application. If not, you can decline further below.',
    answerMissing: 'Write at least a sentence here.',
    letterMissing: 'Write your letter here, or choose a file.',
    tooLong: 'Please keep this under 10,000 characters, about three pages.',
    reasonTooLong: 'Please keep the reason under 2,000 characters.',
    over: {
      received: {
        title: 'Thank you for your support',
        text: (applicant: string) => `Your answer for ${applicant} has arrived; there is nothing left for you to do.`,
      },
      declined: {
        title: 'You have declined',
        text: (applicant: string) => `${applicant} knows that you cannot support the application, and not why.`,
      },
      replaced: {
        title: 'Your support is no longer needed',
        text: (applicant: string) =>
          `${applicant} has asked somebody else meanwhile, or sent you a newer letter. Thank you for coming here; there is nothing for you to do.`,
      },
      'not-pursued': {
        title: 'Your support is not needed at the moment',
        text: (applicant: string) =>
          `${applicant} does not pursue this application now. Thank you for coming here; if that changes, this link works again.`,
      },
      'too-late': {
        title: 'The deadline has passed',
        text: (applicant: string) =>
          `Answers for ${applicant} could be given until the deadline. If you have written something, write to us at once.`,
      },
    },
    contact: (email: string) => `Questions? Write to ${email}; a person reads it.`,
    unknown: 'This link leads nowhere',
    unknownText:
      'Perhaps part of the address is missing. Open it from the letter again, or copy it whole into the address line.',
    home: 'To the first page',
  },
  fr: {
    title: 'On vous demande votre soutien',
    asks: (applicant: string, call: string) =>
      `${applicant} candidate à « ${call} » et vous nomme comme la personne qui soutient sa candidature.`,
    checked: (address: string) =>
      `Avant de continuer, nous envoyons un code à l’adresse à laquelle la demande a été adressée (${address}) : ainsi, personne d’autre ne répond en votre nom.`,
    sendCode: 'M’envoyer le code',
    codeTitle: 'Saisissez le code',
    codeSent: (address: string) => `Nous avons envoyé six chiffres à ${address}. Ils sont valables 15 minutes.`,
    code: 'Code à six chiffres',
    codeHint: 'Il figure dans le courriel. Les espaces ne comptent pas.',
    goOn: 'Continuer',
    again: 'Envoyer un nouveau code',
    keptText: 'Ce que vous avez écrit est conservé : vous le retrouverez dans le formulaire après le code.',
    codeMissing: 'Saisissez les six chiffres du courriel.',
    problems: {
      'code-expired': 'Ce code n’est plus valable. Faites-en envoyer un nouveau.',
      'wrong-code': 'Ce n’est pas le code du dernier courriel. Regardez encore une fois.',
      'too-many-tries': 'Trop d’essais erronés. Faites envoyer un nouveau code.',
      'too-many-codes': 'Beaucoup de codes ont été envoyés à cette adresse. Patientez un quart d’heure.',
      'not-proven': 'Vous avez saisi le code il y a longtemps. Faites-en envoyer un nouveau.',
    },
    what: {
      tick: 'On ne vous demande qu’une coche.',
      questions: 'On vous demande deux courtes réponses.',
      letter: 'On vous demande une lettre : écrivez-la ici, ou déposez le fichier.',
    },
    until: (moment: string) => `Vous pouvez répondre jusqu’au ${moment}.`,
    readBy: (call: string) =>
      `Lu par : les personnes qui lisent les candidatures à « ${call} », et la coordination. La personne qui candidate ne le lit que si vous l’indiquez ci-dessous.`,
    agree: (applicant: string) =>
      `Je connais le travail de ${applicant}, je soutiens sa candidature et je fais de la place pour environ deux heures de mentorat par mois.`,
    text: 'Votre lettre',
    upload: (kinds: string) => `Ou la lettre en ${kinds}`,
    uploadHint: 'Deux pages au plus.',
    share: (applicant: string) => `${applicant} peut aussi le lire`,
    shareHint: 'Sans la coche, la personne voit seulement que vous avez répondu.',
    send: 'Envoyer',
    once: 'L’envoi se fait une seule fois. Si vous remarquez une erreur ensuite, écrivez-nous.',
    no: 'Je préfère ne pas le faire',
    noLead: (applicant: string) =>
      `C’est tout à fait possible. ${applicant} apprend que vous déclinez et peut demander à quelqu’un d’autre, sans jamais savoir pourquoi.`,
    reason: 'Une raison, si vous voulez',
    reasonAudience: 'Lu par : la coordination seulement',
    decline: 'Décliner la demande',
    tickMissing: 'Cochez si vous soutenez la candidature. Sinon, vous pouvez décliner plus bas.',
    answerMissing: 'Écrivez au moins une phrase ici.',
    letterMissing: 'Écrivez votre lettre ici, ou choisissez un fichier.',
    tooLong: 'Restez sous 10 000 caractères, environ trois pages.',
    reasonTooLong: 'La raison doit compter moins de 2 000 caractères.',
    over: {
      received: {
        title: 'Merci pour votre soutien',
        text: (applicant: string) => `Votre réponse pour ${applicant} est arrivée ; vous n’avez plus rien à faire.`,
      },
      declined: {
        title: 'Vous avez décliné',
        text: (applicant: string) =>
          `${applicant} sait que vous ne pouvez pas soutenir sa candidature, et ne sait pas pourquoi.`,
      },
      replaced: {
        title: 'Votre soutien n’est plus nécessaire',
        text: (applicant: string) =>
          `${applicant} a demandé entre-temps à une autre personne, ou vous a envoyé un courriel plus récent. Merci d’être venu·e ; vous n’avez rien à faire.`,
      },
      'not-pursued': {
        title: 'Votre soutien n’est pas nécessaire en ce moment',
        text: (applicant: string) =>
          `${applicant} ne poursuit pas cette candidature pour l’instant. Merci d’être venu·e ; si cela change, ce lien fonctionnera de nouveau.`,
      },
      'too-late': {
        title: 'L’échéance est passée',
        text: (applicant: string) =>
          `Les réponses pour ${applicant} étaient possibles jusqu’à l’échéance. Si vous avez écrit quelque chose, écrivez-nous tout de suite.`,
      },
    },
    contact: (email: string) => `Des questions ? Écrivez à ${email} ; une personne vous lira.`,
    unknown: 'Ce lien ne mène nulle part',
    unknownText:
      'Il manque peut-être une partie de l’adresse. Ouvrez-la de nouveau depuis le courriel, ou copiez-la en entier.',
    home: 'Vers la page d’accueil',
  },
  de: {
    title: 'Eine Bitte um Ihre Unterstützung',
    asks: (applicant: string, call: string) =>
      `${applicant} bewirbt sich für „${call}“ und nennt Sie als die Person, die diese Bewerbung unterstützt.`,
    checked: (address: string) =>
      `Bevor es weitergeht, senden wir einen Code an die Adresse, an die die Bitte ging (${address}): So antwortet niemand sonst in Ihrem Namen.`,
    sendCode: 'Den Code senden',
    codeTitle: 'Geben Sie den Code ein',
    codeSent: (address: string) => `Wir haben sechs Ziffern an ${address} gesendet. Sie gelten 15 Minuten.`,
    code: 'Sechsstelliger Code',
    codeHint: 'Er steht im Brief. Leerzeichen machen nichts.',
    goOn: 'Weiter',
    again: 'Einen neuen Code senden',
    keptText: 'Was Sie geschrieben haben, bleibt: Nach dem Code steht es wieder im Formular.',
    codeMissing: 'Geben Sie die sechs Ziffern aus dem Brief ein.',
    problems: {
      'code-expired': 'Dieser Code gilt nicht mehr. Lassen Sie sich einen neuen senden.',
      'wrong-code': 'Das ist nicht der Code aus dem neuesten Brief. Bitte sehen Sie noch einmal nach.',
      'too-many-tries': 'Das war zu oft falsch. Lassen Sie sich einen neuen Code senden.',
      'too-many-codes': 'An diese Adresse gingen viele Codes. Bitte warten Sie eine Viertelstunde.',
      'not-proven': 'Der Code ist schon eine Weile her. Bitte lassen Sie sich einen neuen senden.',
    },
    what: {
      tick: 'Erbeten ist nur ein Haken.',
      questions: 'Erbeten sind zwei kurze Antworten.',
      letter: 'Erbeten ist ein Brief: Schreiben Sie ihn hier, oder laden Sie ihn als Datei hoch.',
    },
    until: (moment: string) => `Sie können bis ${moment} antworten.`,
    readBy: (call: string) =>
      `Gelesen von: denen, die die Bewerbungen für „${call}“ lesen, und der Koordination. Die Person, die sich bewirbt, liest es nur, wenn Sie es unten erlauben.`,
    agree: (applicant: string) =>
      `Ich kenne die Arbeit von ${applicant}, ich unterstütze die Bewerbung und schaffe Raum für etwa zwei Stunden Mentoring im Monat.`,
    text: 'Ihr Brief',
    upload: (kinds: string) => `Oder der Brief als ${kinds}`,
    uploadHint: 'Höchstens zwei Seiten.',
    share: (applicant: string) => `${applicant} darf dies auch lesen`,
    shareHint: 'Ohne den Haken ist nur zu sehen, dass Sie geantwortet haben.',
    send: 'Senden',
    once: 'Es lässt sich einmal senden. Wenn Sie danach einen Fehler bemerken, schreiben Sie uns.',
    no: 'Ich möchte lieber nicht',
    noLead: (applicant: string) =>
      `Das ist in Ordnung. ${applicant} erfährt, dass Sie ablehnen, und kann jemand anderen bitten – den Grund nie.`,
    reason: 'Ein Grund, wenn Sie mögen',
    reasonAudience: 'Gelesen von: nur der Koordination',
    decline: 'Die Bitte ablehnen',
    tickMissing: 'Setzen Sie den Haken, wenn Sie die Bewerbung unterstützen. Wenn nicht, können Sie unten ablehnen.',
    answerMissing: 'Schreiben Sie hier mindestens einen Satz.',
    letterMissing: 'Schreiben Sie Ihren Brief hier, oder wählen Sie eine Datei.',
    tooLong: 'Bitte bleiben Sie unter 10 000 Zeichen, etwa drei Seiten.',
    reasonTooLong: 'Bitte bleiben Sie beim Grund unter 2 000 Zeichen.',
    over: {
      received: {
        title: 'Danke für Ihre Unterstützung',
        text: (applicant: string) => `Ihre Antwort für ${applicant} ist angekommen; für Sie ist nichts mehr zu tun.`,
      },
      declined: {
        title: 'Sie haben abgelehnt',
        text: (applicant: string) =>
          `${applicant} weiß, dass Sie die Bewerbung nicht unterstützen können, und nicht, warum.`,
      },
      replaced: {
        title: 'Ihre Unterstützung wird nicht mehr gebraucht',
        text: (applicant: string) =>
          `${applicant} hat inzwischen jemand anderen gebeten oder Ihnen einen neueren Brief gesendet. Danke, dass Sie hier waren; für Sie ist nichts zu tun.`,
      },
      'not-pursued': {
        title: 'Ihre Unterstützung wird zurzeit nicht gebraucht',
        text: (applicant: string) =>
          `${applicant} verfolgt diese Bewerbung gerade nicht weiter. Danke, dass Sie hier waren; wenn sich das ändert, gilt dieser Link wieder.`,
      },
      'too-late': {
        title: 'Die Frist ist vorbei',
        text: (applicant: string) =>
          `Antworten für ${applicant} waren bis zur Frist möglich. Wenn Sie etwas geschrieben haben, schreiben Sie uns gleich.`,
      },
    },
    contact: (email: string) => `Fragen? Schreiben Sie an ${email}; das liest ein Mensch.`,
    unknown: 'Dieser Link führt nirgendwohin',
    unknownText:
      'Vielleicht fehlt ein Teil der Adresse. Öffnen Sie sie noch einmal aus dem Brief, oder kopieren Sie sie ganz.',
    home: 'Zur Startseite',
  },
})

export type GuestWords = (typeof guestWords)['en']
