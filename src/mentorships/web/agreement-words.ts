import { inAllLanguages } from '#src/kernel/lang.ts'

export const agreementWords = inAllLanguages({
  en: {
    title: 'How we work together',
    lead: (other: string) =>
      `A light agreement between you and ${other}: five sentences, signed by both, changed whenever you like.`,
    seen: (other: string) => `Seen by: you and ${other}. The coordination sees only that and when you both signed.`,
    terms: {
      rhythm: 'How often we meet',
      place: 'Where and how',
      confidentiality: 'What stays between us',
      reachability: 'Between the conversations',
      ending: 'How we stop',
    },
    suggestion: {
      rhythm: 'About once a month, for an hour. At the end of each conversation we choose the date of the next.',
      place: 'In person where possible, in a quiet place that is not the office of either of us; otherwise by video.',
      confidentiality:
        'What we talk about stays between us. We may say that we meet, not what about. Exceptions only where the law or somebody’s safety demands it, and then we say so to each other first.',
      reachability: 'Short questions by e-mail, answered within a week. Whoever cannot come says so a day before.',
      ending:
        'Either of us may end it at any time, without giving a reason. We tell each other, and thank each other in a last conversation if both would like one.',
    },
    missing: 'Write a sentence, or keep the suggestion.',
    tooLong: 'Please keep each answer under 1000 characters.',
    write: (other: string) => `Sign and send to ${other}`,
    change: 'Change the agreement',
    changeHint: 'A new wording is signed by both of you anew. Until then the one signed by both holds.',
    sign: 'I agree: sign',
    signed: 'You have signed.',
    written: 'Your wording is signed by you and on its way to the other.',
    bothOn: (day: string) => `Signed by both on ${day}.`,
    waitsForYou: (other: string) => `${other} has signed. It waits for your signature.`,
    waitsForOther: (other: string) => `You have signed. It waits for the signature of ${other}.`,
    holds: (day: string) => `Until both have signed, the wording of ${day} holds.`,
    none: 'Not written yet',
    open: 'Read the agreement',
    begin: 'Write the agreement',
    changedMeanwhile:
      'The agreement was changed in the meantime. Here is how it reads now; what you typed is still in the form below.',
    readFirst: 'The wording was changed in the meantime. Please read it again before you sign.',
  },
  fr: {
    title: 'Comment nous travaillons ensemble',
    lead: (other: string) =>
      `Un accord léger entre vous et ${other} : cinq phrases, signées par vous deux, modifiables à tout moment.`,
    seen: (other: string) =>
      `Visible par : vous et ${other}. La coordination voit seulement que vous avez signé, et quand.`,
    terms: {
      rhythm: 'À quel rythme nous nous voyons',
      place: 'Où et comment',
      confidentiality: 'Ce qui reste entre nous',
      reachability: 'Entre les conversations',
      ending: 'Comment nous arrêtons',
    },
    suggestion: {
      rhythm: 'Environ une fois par mois, pendant une heure. À la fin de chaque conversation, nous fixons la suivante.',
      place:
        'De préférence en personne, dans un endroit calme qui n’est le bureau ni de l’un ni de l’autre ; sinon par vidéo.',
      confidentiality:
        'Ce dont nous parlons reste entre nous. Nous pouvons dire que nous nous voyons, pas à quel sujet. Seules exceptions : la loi ou la sécurité d’une personne l’exige, et nous nous en parlons d’abord.',
      reachability:
        'De brèves questions par courriel, avec une réponse sous une semaine. En cas d’empêchement, on prévient la veille.',
      ending:
        'Chacun peut arrêter à tout moment, sans donner de raison. Nous nous le disons et, si nous le voulons tous deux, nous nous remercions lors d’une dernière conversation.',
    },
    missing: 'Écrivez une phrase, ou gardez la suggestion.',
    tooLong: 'Veuillez limiter chaque réponse à 1000 caractères.',
    write: (other: string) => `Signer et envoyer à ${other}`,
    change: 'Modifier l’accord',
    changeHint:
      'Un nouveau texte est signé à nouveau par vous deux. D’ici là, celui que vous avez signé tous deux vaut.',
    sign: 'J’accepte : signer',
    signed: 'Vous avez signé.',
    written: 'Vous avez signé votre texte ; il est en route vers l’autre personne.',
    bothOn: (day: string) => `Signé par vous deux le ${day}.`,
    waitsForYou: (other: string) => `${other} a signé. Il manque votre signature.`,
    waitsForOther: (other: string) => `Vous avez signé. Il manque la signature de ${other}.`,
    holds: (day: string) => `Jusqu’aux deux signatures, le texte du ${day} vaut.`,
    none: 'Pas encore écrit',
    open: 'Lire l’accord',
    begin: 'Écrire l’accord',
    changedMeanwhile:
      'L’accord a changé entre-temps. Voici son texte actuel ; votre saisie se trouve encore dans le formulaire ci-dessous.',
    readFirst: 'Le texte a changé entre-temps. Veuillez le relire avant de signer.',
  },
  de: {
    title: 'Wie wir zusammenarbeiten',
    lead: (other: string) =>
      `Eine leichte Vereinbarung zwischen Ihnen und ${other}: fünf Sätze, von beiden unterschrieben, jederzeit änderbar.`,
    seen: (other: string) =>
      `Gesehen von: Ihnen und ${other}. Die Koordination sieht nur, dass und wann Sie beide unterschrieben haben.`,
    terms: {
      rhythm: 'Wie oft wir uns treffen',
      place: 'Wo und wie',
      confidentiality: 'Was unter uns bleibt',
      reachability: 'Zwischen den Gesprächen',
      ending: 'Wie wir aufhören',
    },
    suggestion: {
      rhythm: 'Etwa einmal im Monat für eine Stunde. Am Ende jedes Gesprächs legen wir das nächste fest.',
      place: 'Wenn möglich persönlich, an einem ruhigen Ort, der nicht unser eigenes Büro ist; sonst per Video.',
      confidentiality:
        'Worüber wir sprechen, bleibt unter uns. Wir dürfen sagen, dass wir uns treffen, nicht worüber wir reden. Ausnahmen nur, wo das Gesetz oder die Sicherheit eines Menschen es verlangt, und dann sagen wir es einander zuerst.',
      reachability: 'Kurze Fragen per E-Mail, Antwort innerhalb einer Woche. Wer nicht kommen kann, sagt am Vortag ab.',
      ending:
        'Jede und jeder von uns kann jederzeit aufhören, ohne einen Grund zu nennen. Wir sagen es einander und danken uns, wenn beide möchten, in einem letzten Gespräch.',
    },
    missing: 'Schreiben Sie einen Satz oder behalten Sie den Vorschlag.',
    tooLong: 'Bitte bleiben Sie bei jeder Antwort unter 1000 Zeichen.',
    write: (other: string) => `Unterschreiben und an ${other} senden`,
    change: 'Die Vereinbarung ändern',
    changeHint: 'Eine neue Fassung unterschreiben Sie beide neu. Bis dahin gilt die von beiden unterschriebene.',
    sign: 'Einverstanden: unterschreiben',
    signed: 'Sie haben unterschrieben.',
    written: 'Ihre Fassung ist von Ihnen unterschrieben und auf dem Weg zur anderen Person.',
    bothOn: (day: string) => `Von beiden unterschrieben am ${day}.`,
    waitsForYou: (other: string) => `${other} hat unterschrieben. Es fehlt noch Ihre Unterschrift.`,
    waitsForOther: (other: string) => `Sie haben unterschrieben. Es fehlt noch die Unterschrift von ${other}.`,
    holds: (day: string) => `Bis beide unterschrieben haben, gilt die Fassung vom ${day}.`,
    none: 'Noch nicht geschrieben',
    open: 'Vereinbarung lesen',
    begin: 'Vereinbarung schreiben',
    changedMeanwhile:
      'Die Vereinbarung wurde inzwischen geändert. So lautet sie jetzt; Ihr Text steht noch im Formular darunter.',
    readFirst: 'Die Fassung wurde inzwischen geändert. Bitte lesen Sie sie noch einmal, bevor Sie unterschreiben.',
  },
})

export type AgreementWords = (typeof agreementWords)['en']
