import { inAllLanguages } from '#src/kernel/lang.ts'

/** What the application page says about time: what happens next, until when, and how to go on later. */
export const pageWords = inAllLanguages({
  en: {
    state: 'State',
    line: (parts: readonly string[]) => parts.join(' · '),
    closes: (moment: string) => `closes ${moment}`,
    next: {
      decides: (day: string) => `It decides by ${day}.`,
      decidesLate: (day: string) =>
        `It meant to decide by ${day} and needs a little longer; you have not missed anything.`,
      offers: (day: string) => `The proposals leave by ${day}.`,
      begins: (day: string) => `Places can become free until the year begins on ${day}.`,
    },
    waitsForSupport: 'Sent. The committee is reading; you hear from us by letter when it has decided.',
    keeps: (moment: string) =>
      `This draft is kept until ${moment}. What has not been sent by then takes no part; you can still read it here.`,
    later: 'Go on later, or on another device',
    laterText: (email: string) =>
      `Everything is saved as you type. On any device, sign in with ${email} and open “My applications”: you find it as you left it. If two windows are open at once, neither overwrites the other.`,
    sleep: 'Sleep on it?',
    sleepText: 'People usually change their mind about their letter after a night.',
    remind: 'Remind me tomorrow',
    reminded: (moment: string) => `We write to you on ${moment}, once.`,
    noMorning: 'The call closes before tomorrow morning, so there is no night left to sleep on it.',
    print: 'Print, or keep as PDF',
    printLead: 'Your application on paper: choose “Print” in your browser, and there “Save as PDF” to keep a copy.',
    printedAt: (moment: string) => `As it stands on ${moment}.`,
    sentAt: (moment: string) => `Sent on ${moment}.`,
    notSent: 'Not sent yet.',
    changes: 'It has changes that have not been sent.',
  },
  fr: {
    state: 'État',
    line: (parts: readonly string[]) => parts.join(' · '),
    closes: (moment: string) => `clôture le ${moment}`,
    next: {
      decides: (day: string) => `Il décide d’ici au ${day}.`,
      decidesLate: (day: string) =>
        `Il voulait décider avant le ${day} et a besoin d’un peu plus de temps ; vous n’avez rien manqué.`,
      offers: (day: string) => `Les propositions partent d’ici au ${day}.`,
      begins: (day: string) => `Des places peuvent se libérer jusqu’au début de l’année, le ${day}.`,
    },
    waitsForSupport: 'Envoyée. Le comité lit ; vous recevrez un courriel quand il aura décidé.',
    keeps: (moment: string) =>
      `Ce brouillon est conservé jusqu’au ${moment}. Ce qui n’est pas envoyé d’ici là ne participe pas ; vous pourrez toujours le lire ici.`,
    later: 'Continuer plus tard, ou sur un autre appareil',
    laterText: (email: string) =>
      `Tout est enregistré au fil de la frappe. Sur n’importe quel appareil, connectez-vous avec ${email} et ouvrez « Mes candidatures » : vous la retrouvez telle quelle. Si deux fenêtres sont ouvertes, aucune n’écrase l’autre.`,
    sleep: 'Laisser passer une nuit ?',
    sleepText: 'On change souvent d’avis sur sa lettre après une nuit.',
    remind: 'Me le rappeler demain',
    reminded: (moment: string) => `Nous vous écrivons le ${moment}, une seule fois.`,
    noMorning: 'L’appel se ferme avant demain matin : il ne reste pas de nuit à laisser passer.',
    print: 'Imprimer, ou garder en PDF',
    printLead:
      'Votre candidature sur papier : choisissez « Imprimer » dans votre navigateur, puis « Enregistrer en PDF » pour en garder une copie.',
    printedAt: (moment: string) => `Telle qu’elle est le ${moment}.`,
    sentAt: (moment: string) => `Envoyée le ${moment}.`,
    notSent: 'Pas encore envoyée.',
    changes: 'Elle contient des modifications non envoyées.',
  },
  de: {
    state: 'Stand',
    line: (parts: readonly string[]) => parts.join(' · '),
    closes: (moment: string) => `schließt am ${moment}`,
    next: {
      decides: (day: string) => `Sie entscheidet bis ${day}.`,
      decidesLate: (day: string) =>
        `Sie wollte bis ${day} entscheiden und braucht etwas länger; Sie haben nichts versäumt.`,
      offers: (day: string) => `Die Vorschläge gehen bis ${day} hinaus.`,
      begins: (day: string) => `Plätze können frei werden, bis das Jahr am ${day} beginnt.`,
    },
    waitsForSupport: 'Gesendet. Die Kommission liest; Sie hören brieflich von uns, wenn sie entschieden hat.',
    keeps: (moment: string) =>
      `Dieser Entwurf bleibt bis ${moment} bestehen. Was bis dahin nicht gesendet ist, nimmt nicht teil; lesen können Sie es hier weiterhin.`,
    later: 'Später weitermachen, oder auf einem anderen Gerät',
    laterText: (email: string) =>
      `Alles wird beim Tippen gespeichert. Melden Sie sich auf einem beliebigen Gerät mit ${email} an und öffnen Sie „Meine Bewerbungen“: Dort liegt sie, wie Sie sie verlassen haben. Sind zwei Fenster offen, überschreibt keines das andere.`,
    sleep: 'Eine Nacht darüber schlafen?',
    sleepText: 'Über ihren Brief denken viele nach einer Nacht noch einmal anders.',
    remind: 'Morgen erinnern',
    reminded: (moment: string) => `Wir schreiben Ihnen am ${moment}, einmal.`,
    noMorning: 'Die Ausschreibung schließt vor morgen früh; es bleibt keine Nacht mehr.',
    print: 'Drucken, oder als PDF behalten',
    printLead:
      'Ihre Bewerbung auf Papier: Wählen Sie im Browser „Drucken“, und dort „Als PDF speichern“, um eine Kopie zu behalten.',
    printedAt: (moment: string) => `So, wie sie am ${moment} ist.`,
    sentAt: (moment: string) => `Gesendet am ${moment}.`,
    notSent: 'Noch nicht gesendet.',
    changes: 'Sie enthält Änderungen, die nicht gesendet sind.',
  },
})
