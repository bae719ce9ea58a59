import { inAllLanguages } from '#src/kernel/lang.ts'

export const mailWords = inAllLanguages({
  en: {
    greeting: (name: string) => `Dear ${name},`,
    introduction: {
      subject: 'You can begin: your mentoring',
      mentee: (other: string) => `${other} and you have both said yes. ${other} is your mentor.`,
      mentor: (other: string) => `${other} and you have both said yes. ${other} is your mentee.`,
      address: (other: string, address: string) => `Write to ${other} at ${address}.`,
      first: 'Usually the mentee writes first and proposes two dates for a talk of an hour.',
      waits: 'Usually the mentee writes first. Nothing after a week? Then a line from you helps.',
      ready: 'Your common page has an agenda for the first talk and a suggestion for your agreement.',
      button: 'Open our page',
    },
    agreement: {
      subject: 'Your agreement waits for your signature',
      text: (other: string) =>
        `${other} has written down how you want to work together. Read it, change what does not fit, or sign.`,
      button: 'Read and sign',
    },
    conversation: {
      planned: {
        subject: 'A date has been proposed',
        text: (other: string, when: string) => `${other} has planned a conversation with you: ${when}.`,
      },
      moved: {
        subject: 'A date has been moved',
        text: (other: string, when: string) => `${other} has moved your conversation to ${when}.`,
      },
      cancelled: {
        subject: 'A date has been called off',
        text: (other: string, when: string) => `Your conversation with ${other} on ${when} will not take place.`,
      },
      move: 'Does it not fit? You can move it on your page.',
      again: 'You can plan another one on your page.',
      button: 'Open our page',
    },
    ended: {
      subject: 'Your mentoring has ended',
      text: (other: string, on: string) => `The mentoring of ${other} and you ended on ${on}.`,
      thanks: 'Thank you for the time you gave each other. Endings are a part of mentoring; nobody asks for a reason.',
      notes: 'What you wrote stays readable for you, and what you shared for both of you.',
      button: 'Read my notes',
    },
    endedOffice: {
      subject: 'A mentoring has ended',
      text: (mentee: string, mentor: string, on: string) =>
        `The mentoring of ${mentee} (mentee) and ${mentor} (mentor) ended on ${on}.`,
      calm: 'No reason was asked. If you wish to, offer the mentee a conversation or another mentor.',
    },
  },
  fr: {
    greeting: (name: string) => `Bonjour ${name},`,
    introduction: {
      subject: 'Vous pouvez commencer : votre mentorat',
      mentee: (other: string) => `${other} et vous avez dit oui. ${other} vous accompagne comme mentor.`,
      mentor: (other: string) => `${other} et vous avez dit oui. Vous accompagnez ${other}.`,
      address: (other: string, address: string) => `Écrivez à ${other} à l’adresse ${address}.`,
      first:
        'D’habitude, la personne mentorée écrit la première et propose deux dates pour une conversation d’une heure.',
      waits: 'D’habitude, la personne mentorée écrit la première. Rien après une semaine ? Un mot de vous aidera.',
      ready: 'Votre page commune propose un ordre du jour pour le premier échange et une suggestion d’accord.',
      button: 'Ouvrir notre page',
    },
    agreement: {
      subject: 'Votre accord attend votre signature',
      text: (other: string) =>
        `${other} a noté comment vous souhaitez travailler ensemble. Lisez, changez ce qui ne convient pas, ou signez.`,
      button: 'Lire et signer',
    },
    conversation: {
      planned: {
        subject: 'Une date est proposée',
        text: (other: string, when: string) => `${other} a prévu une conversation avec vous : ${when}.`,
      },
      moved: {
        subject: 'Une date a changé',
        text: (other: string, when: string) => `${other} a déplacé votre conversation au ${when}.`,
      },
      cancelled: {
        subject: 'Une date est annulée',
        text: (other: string, when: string) => `Votre conversation avec ${other} du ${when} n’aura pas lieu.`,
      },
      move: 'Cela ne convient pas ? Vous pouvez la déplacer sur votre page.',
      again: 'Vous pouvez en prévoir une autre sur votre page.',
      button: 'Ouvrir notre page',
    },
    ended: {
      subject: 'Votre mentorat a pris fin',
      text: (other: string, on: string) => `Le mentorat de ${other} et vous a pris fin le ${on}.`,
      thanks: 'Merci du temps que vous vous êtes donné. Finir fait partie du mentorat ; personne ne demande de raison.',
      notes: 'Ce que vous avez écrit reste lisible pour vous, et ce que vous avez partagé pour vous deux.',
      button: 'Lire mes notes',
    },
    endedOffice: {
      subject: 'Un mentorat a pris fin',
      text: (mentee: string, mentor: string, on: string) =>
        `Le mentorat de ${mentee} (mentoré·e) et ${mentor} (mentor) a pris fin le ${on}.`,
      calm: 'Aucune raison n’a été demandée. Vous pouvez proposer à la personne mentorée une conversation ou un autre mentor.',
    },
  },
  de: {
    greeting: (name: string) => `Guten Tag ${name},`,
    introduction: {
      subject: 'Es kann losgehen: Ihr Mentoring',
      mentee: (other: string) => `${other} und Sie haben beide ja gesagt. ${other} begleitet Sie.`,
      mentor: (other: string) => `${other} und Sie haben beide ja gesagt. Sie begleiten ${other}.`,
      address: (other: string, address: string) => `Schreiben Sie ${other} unter ${address}.`,
      first: 'Meist schreibt die oder der Mentee zuerst und schlägt zwei Termine für ein einstündiges Gespräch vor.',
      waits:
        'Meist schreibt die oder der Mentee zuerst. Nach einer Woche noch nichts? Dann hilft eine Zeile von Ihnen.',
      ready:
        'Auf Ihrer gemeinsamen Seite finden Sie eine Tagesordnung für das erste Gespräch und einen Vorschlag für Ihre Vereinbarung.',
      button: 'Unsere Seite öffnen',
    },
    agreement: {
      subject: 'Ihre Vereinbarung wartet auf Ihre Unterschrift',
      text: (other: string) =>
        `${other} hat aufgeschrieben, wie Sie zusammenarbeiten möchten. Lesen Sie, ändern Sie, was nicht passt, oder unterschreiben Sie.`,
      button: 'Lesen und unterschreiben',
    },
    conversation: {
      planned: {
        subject: 'Ein Termin ist vorgeschlagen',
        text: (other: string, when: string) => `${other} hat ein Gespräch mit Ihnen geplant: ${when}.`,
      },
      moved: {
        subject: 'Ein Termin ist verschoben',
        text: (other: string, when: string) => `${other} hat Ihr Gespräch verschoben auf: ${when}.`,
      },
      cancelled: {
        subject: 'Ein Termin ist abgesagt',
        text: (other: string, when: string) => `Ihr Gespräch mit ${other} (${when}) findet nicht statt.`,
      },
      move: 'Passt es nicht? Auf Ihrer Seite können Sie es verschieben.',
      again: 'Auf Ihrer Seite können Sie ein neues planen.',
      button: 'Unsere Seite öffnen',
    },
    ended: {
      subject: 'Ihr Mentoring ist beendet',
      text: (other: string, on: string) => `Das Mentoring von ${other} und Ihnen endete am ${on}.`,
      thanks:
        'Danke für die Zeit, die Sie einander geschenkt haben. Abschiede gehören zum Mentoring; nach Gründen fragt niemand.',
      notes: 'Was Sie geschrieben haben, bleibt für Sie lesbar, und Geteiltes für Sie beide.',
      button: 'Meine Notizen lesen',
    },
    endedOffice: {
      subject: 'Ein Mentoring ist beendet',
      text: (mentee: string, mentor: string, on: string) =>
        `Das Mentoring von ${mentee} (Mentee) und ${mentor} (Begleitung) endete am ${on}.`,
      calm: 'Nach Gründen wurde nicht gefragt. Wenn Sie möchten, bieten Sie der oder dem Mentee ein Gespräch oder eine andere Begleitung an.',
    },
  },
})
