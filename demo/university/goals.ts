import type { DemoAgreement, DemoGoal } from './types.ts'

/** Goals that two people have agreed on. */
export const goals: readonly DemoGoal[] = [
  {
    lang: 'en',
    goal: 'Submit a proposal of my own',
    why: 'So far I have written parts of other people’s.',
    signOfSuccess: 'The confirmation of receipt, dated before the end of June.',
  },
  {
    lang: 'en',
    goal: 'Speak in the first ten minutes of a meeting',
    why: 'Later it has always been said already.',
    signOfSuccess: 'Five meetings in a row, noted in my diary.',
  },
  {
    lang: 'en',
    goal: 'Decide whether to accept the offer from outside',
    why: 'I have postponed it twice and the date will not move again.',
    signOfSuccess: 'An answer that I can explain in two sentences.',
  },
  {
    lang: 'en',
    goal: 'Publish the paper that has been almost finished since last year',
    why: 'It blocks the next one.',
    signOfSuccess: 'Submitted, with the data in a public archive.',
  },
  {
    lang: 'en',
    goal: 'Agree with my supervisor on what I may take along',
    why: 'I want to leave as friends.',
    signOfSuccess: 'One page, signed by both.',
  },
  {
    lang: 'en',
    goal: 'Teach a full lecture',
    why: 'Positions I would like ask for it.',
    signOfSuccess: 'Ninety minutes, a visit by my mentor, and feedback from the students.',
  },
  {
    lang: 'en',
    goal: 'Know five people outside my centre by name',
    why: 'All my advice comes from the same corridor.',
    signOfSuccess: 'Five coffees, of which two at their suggestion.',
  },
  {
    lang: 'en',
    goal: 'Leave at half past four without hiding',
    why: 'It is in my contract.',
    signOfSuccess: 'The team calendar shows it and nobody asks.',
  },
  {
    lang: 'fr',
    goal: 'Fixer la date de ma soutenance',
    why: 'Tant qu’elle flotte, tout flotte.',
    signOfSuccess: 'Une date inscrite dans trois agendas.',
  },
  {
    lang: 'fr',
    goal: 'Préparer deux auditions',
    why: 'À la dernière, j’ai découvert les questions sur place.',
    signOfSuccess: 'Deux jurys blancs, dont un devant des inconnus.',
  },
  {
    lang: 'fr',
    goal: 'Comprendre qui décide de quoi dans ma faculté',
    why: 'J’apprends les appels une fois qu’ils sont clos.',
    signOfSuccess: 'Un schéma d’une page que je pourrai transmettre.',
  },
  {
    lang: 'fr',
    goal: 'Écrire une heure par jour',
    why: 'L’écriture passe après tout le reste, et il y a toujours un reste.',
    signOfSuccess: 'Vingt jours sur vingt-huit.',
  },
  {
    lang: 'fr',
    goal: 'Parler de mes résultats sans m’excuser',
    why: 'On retient l’excuse.',
    signOfSuccess: 'Un exposé enregistré, sans « juste » ni « petit ».',
  },
  {
    lang: 'fr',
    goal: 'Clarifier les droits sur mon logiciel',
    why: 'Sans cela, aucune des trois voies n’est praticable.',
    signOfSuccess: 'Une réponse écrite du service juridique.',
  },
  {
    lang: 'de',
    goal: 'Ein Exposé von fünf Seiten zeigen, bevor es fertig ist',
    why: 'Fertiges zeige ich zu spät.',
    signOfSuccess: 'Drei Menschen haben es gelesen und mindestens einer hat widersprochen.',
  },
  {
    lang: 'de',
    goal: 'Die Leitung des Prüfstands ansprechen',
    why: 'Ohne Frage gibt es keine Antwort.',
    signOfSuccess: 'Das Gespräch hat stattgefunden, wie immer es ausgeht.',
  },
  {
    lang: 'de',
    goal: 'Zwei Ämter abgeben',
    why: 'Das dritte Kapitel braucht die Donnerstage.',
    signOfSuccess: 'Zwei Nachfolgerinnen sind im Amt.',
  },
  {
    lang: 'de',
    goal: 'Eine Bewerbung auf eine Dauerstelle abschicken',
    why: 'Ich warte seit Jahren auf die passende Ausschreibung.',
    signOfSuccess: 'Abgeschickt, auch wenn nicht alles passt.',
  },
  {
    lang: 'de',
    goal: 'Führen lernen, wo ich früher mitgelaufen bin',
    why: 'Mein Team kennt mich noch als Praktikantin.',
    signOfSuccess: 'Ein Jahresgespräch mit jedem Mitglied, vorbereitet und ausgewertet.',
  },
  {
    lang: 'de',
    goal: 'Über einen Auslandsaufenthalt entscheiden',
    why: 'Die Fristen liegen im März.',
    signOfSuccess: 'Ein Antrag oder ein begründeter Verzicht.',
  },
]

/** What pairs write down before they begin. */
export const agreements: readonly DemoAgreement[] = [
  {
    lang: 'en',
    rhythm:
      'Every four weeks, one hour, alternately in your office and in mine. Whoever cannot come says so the day before and proposes a new date.',
    confidentiality:
      'What is said stays between us. We may each tell our partners at home how it is going, but not what was said.',
    ending: 'We stop at the closing event, or earlier if one of us wishes. Nobody has to give a reason.',
  },
  {
    lang: 'en',
    rhythm:
      'A walk of ninety minutes every six weeks, and short questions by e-mail in between, answered within a week.',
    confidentiality: 'Drafts are not passed on. We do not speak about supervisors by name, for the campus is small.',
    ending: 'In April we ask each other whether it is worth the time. A no is a result too.',
  },
  {
    lang: 'fr',
    rhythm:
      'Une rencontre par mois, le mercredi à midi, avec un ordre du jour de trois lignes envoyé la veille par la personne mentorée.',
    confidentiality: 'Rien ne sort de nos entretiens sans l’accord de l’autre, pas même un compliment.',
    ending:
      'Chacun peut mettre fin au mentorat par un simple message au bureau ; nous nous reverrons alors une dernière fois pour nous dire merci.',
  },
  {
    lang: 'fr',
    rhythm:
      'Cinq rendez-vous de deux heures d’ici à juin, fixés dès aujourd’hui, et aucun pendant les vacances scolaires.',
    confidentiality:
      'Nous ne parlerons ni des évaluations en cours ni des collègues communs, sauf si l’un de nous le demande et que l’autre y consent.',
    ending: 'Au dernier rendez-vous, nous relirons nos objectifs à voix haute.',
  },
  {
    lang: 'de',
    rhythm: 'Alle vier Wochen eine Stunde, meist donnerstags um fünf, bei Bedarf per Video.',
    confidentiality: 'Wir behalten für uns, was besprochen wird. Notizen führt nur, wer es vorher sagt.',
    ending: 'Zur Halbzeit ziehen wir Bilanz. Danach dürfen beide ohne Begründung aufhören.',
  },
  {
    lang: 'de',
    rhythm: 'Sechs Treffen, jedes mit einer Frage, die drei Tage vorher feststeht.',
    confidentiality: 'Texte bleiben bei uns. Kontakte werden erst hergestellt, wenn beide zugestimmt haben.',
    ending: 'Mit der Abschlussveranstaltung endet die Vereinbarung; eine Freundschaft ist nicht ausgeschlossen.',
  },
]
