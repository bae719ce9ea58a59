import { inAllLanguages } from '#src/kernel/lang.ts'

export const callMailWords = inAllLanguages({
  en: {
    greeting: (name: string) => `Dear ${name},`,
    questions: (contact: string) => `Questions? Write to ${contact}.`,
    lateCode: {
      subject: 'You may still apply',
      is: (call: string, until: string) =>
        `For you the call “${call}” stays open until ${until}. Until then you can write and send your application.`,
      button: 'Begin the application',
      typed: 'Or type this code on the page of the call. It is for you alone.',
    },
    prepared: {
      subject: 'The next call is prepared as a draft',
      is: (call: string, opens: string) =>
        `By your rule the call “${call}” is to open on ${opens}. It has been prepared after the last one, all dates moved by weekday.`,
      until: 'Nobody sees it, and it does not open, before you have looked it through and published it.',
      button: 'Look the draft through',
    },
    extended: {
      subject: 'You have more time for your application',
      is: (call: string, until: string) => `The deadline of “${call}” has been extended to ${until}.`,
      before: (before: string) => `It was ${before}. You have begun an application; everything you wrote is there.`,
      button: 'Go on writing',
    },
    confirmation: {
      subject: 'Shall we tell you when a call opens?',
      asks: (strands: string) =>
        `Somebody, probably you, asked us to write to this address when a call opens: ${strands}. We do so only after you have confirmed it.`,
      button: 'Confirm this address',
      notYou: 'It was not you? Then you need not do anything: we do not write again.',
    },
    opened: {
      subject: (call: string) => `Open now: ${call}`,
      is: (call: string, closes: string) => `You asked us to tell you: the call “${call}” is open until ${closes}.`,
      fits: 'It fits the answers you let us keep.',
      check: 'Four short questions tell you whether it fits you.',
      button: 'Read the call',
      leave: (href: string) => `You want to hear no more? One click is enough:\n${href}`,
    },
  },
  fr: {
    greeting: (name: string) => `Bonjour ${name},`,
    questions: (contact: string) => `Une question ? Écrivez à ${contact}.`,
    lateCode: {
      subject: 'Vous pouvez encore poser votre candidature',
      is: (call: string, until: string) =>
        `Pour vous, l’appel « ${call} » reste ouvert jusqu’au ${until}. D’ici là, vous pouvez écrire et envoyer votre candidature.`,
      button: 'Commencer la candidature',
      typed: 'Ou saisissez ce code sur la page de l’appel. Il est pour vous seul·e.',
    },
    prepared: {
      subject: 'Le prochain appel est prêt comme brouillon',
      is: (call: string, opens: string) =>
        `Selon votre règle, l’appel « ${call} » doit s’ouvrir le ${opens}. Il a été préparé d’après le dernier, toutes les dates déplacées en gardant le jour de la semaine.`,
      until: 'Personne ne le voit et il ne s’ouvre pas avant que vous l’ayez relu et publié.',
      button: 'Relire le brouillon',
    },
    extended: {
      subject: 'Vous avez plus de temps pour votre candidature',
      is: (call: string, until: string) => `Le délai de « ${call} » est prolongé jusqu’au ${until}.`,
      before: (before: string) =>
        `C’était le ${before}. Vous avez commencé une candidature ; tout ce que vous avez écrit est là.`,
      button: 'Continuer à écrire',
    },
    confirmation: {
      subject: 'Devons-nous vous prévenir à l’ouverture d’un appel ?',
      asks: (strands: string) =>
        `Quelqu’un, sans doute vous, nous a demandé d’écrire à cette adresse à l’ouverture d’un appel : ${strands}. Nous ne le ferons qu’après votre confirmation.`,
      button: 'Confirmer cette adresse',
      notYou: 'Ce n’était pas vous ? Vous n’avez rien à faire : nous n’écrirons plus.',
    },
    opened: {
      subject: (call: string) => `Ouvert maintenant : ${call}`,
      is: (call: string, closes: string) =>
        `Vous nous avez demandé de vous prévenir : l’appel « ${call} » est ouvert jusqu’au ${closes}.`,
      fits: 'Il correspond aux réponses que vous nous avez permis de conserver.',
      check: 'Quatre brèves questions vous disent s’il vous correspond.',
      button: 'Lire l’appel',
      leave: (href: string) => `Vous ne voulez plus être prévenu·e ? Un clic suffit :\n${href}`,
    },
  },
  de: {
    greeting: (name: string) => `Guten Tag ${name},`,
    questions: (contact: string) => `Fragen? Schreiben Sie an ${contact}.`,
    lateCode: {
      subject: 'Sie können sich noch bewerben',
      is: (call: string, until: string) =>
        `Für Sie bleibt die Ausschreibung „${call}“ bis zum ${until} offen. Bis dahin können Sie Ihre Bewerbung schreiben und senden.`,
      button: 'Bewerbung beginnen',
      typed: 'Oder geben Sie diesen Code auf der Seite der Ausschreibung ein. Er gilt für Sie allein.',
    },
    prepared: {
      subject: 'Die nächste Ausschreibung liegt als Entwurf bereit',
      is: (call: string, opens: string) =>
        `Nach Ihrer Regel soll die Ausschreibung „${call}“ am ${opens} beginnen. Sie wurde nach der letzten vorbereitet, alle Termine nach Wochentag verschoben.`,
      until: 'Niemand sieht sie, und sie beginnt nicht, bevor Sie sie durchgesehen und veröffentlicht haben.',
      button: 'Entwurf durchsehen',
    },
    extended: {
      subject: 'Sie haben mehr Zeit für Ihre Bewerbung',
      is: (call: string, until: string) => `Die Frist von „${call}“ ist bis zum ${until} verlängert.`,
      before: (before: string) =>
        `Bisher war es der ${before}. Sie haben eine Bewerbung begonnen; alles, was Sie geschrieben haben, ist da.`,
      button: 'Weiterschreiben',
    },
    confirmation: {
      subject: 'Sollen wir Ihnen schreiben, wenn eine Ausschreibung beginnt?',
      asks: (strands: string) =>
        `Jemand, wahrscheinlich Sie, hat uns gebeten, an diese Adresse zu schreiben, wenn eine Ausschreibung beginnt: ${strands}. Wir tun das erst, wenn Sie es bestätigt haben.`,
      button: 'Adresse bestätigen',
      notYou: 'Sie waren das nicht? Dann brauchen Sie nichts zu tun: Wir schreiben nicht wieder.',
    },
    opened: {
      subject: (call: string) => `Jetzt offen: ${call}`,
      is: (call: string, closes: string) =>
        `Sie haben uns gebeten, es Ihnen zu sagen: Die Ausschreibung „${call}“ ist bis zum ${closes} offen.`,
      fits: 'Sie passt zu den Antworten, die wir für Sie behalten durften.',
      check: 'Vier kurze Fragen sagen Ihnen, ob sie zu Ihnen passt.',
      button: 'Ausschreibung lesen',
      leave: (href: string) => `Sie möchten nichts mehr hören? Ein Klick genügt:\n${href}`,
    },
  },
})
