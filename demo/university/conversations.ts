import type { DemoConversation } from './types.ts'

/** Reflections for the middle of the year, each of one meeting. They name nobody. */
export const conversations: readonly DemoConversation[] = [
  {
    lang: 'en',
    topics: 'My calendar of March, hour by hour.',
    mostUseful:
      'We coloured everything that only I could do. It was four hours of the week, and three of them were on the train.',
    actions: [
      { text: 'Give the seminar list to somebody else', owner: 'mentee', weeks: 2 },
      { text: 'Keep Tuesday mornings free of meetings until Easter', owner: 'mentee', weeks: 6 },
    ],
  },
  {
    lang: 'en',
    topics: 'The first page of my proposal; the word “novel”.',
    mostUseful:
      'Being asked what would be different in the world if I were right. I had no answer on page one, but a good one on page nine.',
    actions: [
      { text: 'Move the answer to page one and send it again', owner: 'mentee', weeks: 2 },
      { text: 'Read the new first page as a panel member would', owner: 'mentor', weeks: 3 },
    ],
  },
  {
    lang: 'en',
    topics: 'How to say that I want to be last author on the next paper.',
    mostUseful:
      'We rehearsed it three times with changed roles. Playing my own boss, I noticed that the request is not outrageous.',
    actions: [{ text: 'Raise it before the data are analysed, not after', owner: 'mentee', weeks: 3 }],
  },
  {
    lang: 'en',
    topics: 'Teaching visit: what I do in the first five minutes.',
    mostUseful: 'I spend them on apologies for the room. My mentor counted six.',
    actions: [
      { text: 'Begin the next class with a question', owner: 'mentee', weeks: 1 },
      { text: 'Come again, and count again', owner: 'mentor', weeks: 5 },
    ],
  },
  {
    lang: 'en',
    topics: 'The offer from the company and what it leaves out.',
    mostUseful: 'A list of eleven things one may ask for besides the salary. I had thought of two.',
    actions: [
      { text: 'Ask for the right to publish, in writing', owner: 'mentee', weeks: 1 },
      { text: 'Introduce me to somebody who works there', owner: 'mentor', weeks: 2 },
    ],
  },
  {
    lang: 'en',
    topics: 'Two failed experiments, one chapter, and whether the order of the thesis can change.',
    mostUseful: 'Hearing that a clean negative result carried a whole chapter of my mentor’s own thesis.',
    actions: [
      { text: 'Draft a table of contents that stands without the third experiment', owner: 'mentee', weeks: 2 },
      { text: 'Tell both supervisors on the same day', owner: 'mentee', weeks: 4 },
    ],
  },
  {
    lang: 'en',
    topics: 'Visas and conferences. Which events come to me if I cannot go to them?',
    mostUseful:
      'The idea of a reading group across five cities, with one guest each month. It costs nothing and I choose the guests.',
    actions: [
      { text: 'Write to four people I would like to invite', owner: 'mentee', weeks: 3 },
      { text: 'Be the first guest', owner: 'mentor', weeks: 8 },
    ],
  },
  {
    lang: 'en',
    topics: 'Practice interview for the position abroad: thirty minutes, then thirty of comments.',
    mostUseful: 'I answer the question before last. I never knew that about myself.',
    actions: [
      { text: 'Take one breath before each answer; repeat with a friend', owner: 'mentee', weeks: 1 },
      { text: 'Send me the five questions that every panel asks', owner: 'mentor', weeks: 1 },
    ],
  },
  {
    lang: 'en',
    topics: 'Distance, parents, and three time zones.',
    mostUseful: 'No solution, but a sentence for the annual talk which says it without explaining it.',
    actions: [{ text: 'Ask for six weeks of remote work in August', owner: 'mentee', weeks: 4 }],
  },
  {
    lang: 'en',
    topics: 'My record, read in four minutes with a stopwatch.',
    mostUseful: 'What stayed was the summer school, not the papers. The order on the page explained why.',
    actions: [
      { text: 'Rewrite the top half of page one', owner: 'mentee', weeks: 2 },
      { text: 'Read the second version, again in four minutes', owner: 'mentor', weeks: 4 },
    ],
  },
  {
    lang: 'en',
    topics: 'A conflict about the bench by the window.',
    mostUseful: 'It was not about the bench. We found out what each of us had been promised, and by whom.',
    actions: [{ text: 'Ask the head of the laboratory for a meeting of three', owner: 'mentee', weeks: 2 }],
  },
  {
    lang: 'en',
    topics: 'Saying no: five requests of this week, one by one.',
    mostUseful: 'The phrase “not before June”, which is true, short and offends nobody.',
    actions: [
      { text: 'Answer all five by Friday', owner: 'mentee', weeks: 1 },
      { text: 'Ask me next time how many came back', owner: 'mentor', weeks: 4 },
    ],
  },
  {
    lang: 'fr',
    topics: 'Choisir entre trois offres : nous avons dressé un tableau, puis nous l’avons retourné.',
    mostUseful: 'La question « laquelle regretteriez-vous un lundi matin ? ».',
    actions: [
      { text: 'Passer une demi-journée dans chacune des trois équipes', owner: 'mentee', weeks: 5 },
      { text: 'Me mettre en relation avec une ancienne collègue', owner: 'mentor', weeks: 2 },
    ],
  },
  {
    lang: 'fr',
    topics: 'Le résumé de mon projet, lu à voix haute.',
    mostUseful: 'Là où je reprenais mon souffle, il fallait un point. Il en manquait neuf.',
    actions: [
      { text: 'Réécrire le résumé en quinze phrases', owner: 'mentee', weeks: 1 },
      { text: 'Relire la nouvelle version', owner: 'mentor', weeks: 2 },
    ],
  },
  {
    lang: 'fr',
    topics: 'Mes deux encadrantes et le calendrier de la thèse.',
    mostUseful: 'Comprendre que personne n’était contre : chacune attendait l’autre.',
    actions: [{ text: 'Proposer une date unique par écrit, aux deux à la fois', owner: 'mentee', weeks: 2 }],
  },
  {
    lang: 'fr',
    topics: 'Le temps partiel et ce que les autres en pensent.',
    mostUseful: 'Apprendre que mon mentor n’avait jamais répondu le vendredi, et que l’on s’y était fait en un mois.',
    actions: [
      { text: 'Régler une réponse automatique pour le vendredi', owner: 'mentee', weeks: 1 },
      { text: 'M’envoyer le modèle de lettre pour la prolongation', owner: 'mentor', weeks: 2 },
    ],
  },
  {
    lang: 'fr',
    topics: 'Préparer l’audition d’avril : les trois questions que je redoute.',
    mostUseful:
      'J’ai su répondre à deux. Pour la troisième, nous avons trouvé une façon honnête de dire que je ne sais pas encore.',
    actions: [
      { text: 'M’enregistrer et m’écouter une fois, une seule', owner: 'mentee', weeks: 2 },
      { text: 'Réunir un jury blanc de quatre personnes', owner: 'mentor', weeks: 4 },
    ],
  },
  {
    lang: 'fr',
    topics: 'La place de mon premier métier dans mon curriculum vitæ.',
    mostUseful: 'Le remonter en première page, avec des verbes.',
    actions: [
      { text: 'Remplacer « expérience diverse » par ce que j’ai réellement dirigé', owner: 'mentee', weeks: 1 },
    ],
  },
  {
    lang: 'fr',
    topics: 'Un article refusé pour la deuxième fois, avec trois rapports contradictoires.',
    mostUseful: 'Trier les remarques en trois tas. Le plus petit était celui des objections de fond.',
    actions: [
      { text: 'Répondre aux objections de fond et changer de revue', owner: 'mentee', weeks: 6 },
      { text: 'Indiquer deux revues auxquelles je n’ai pas pensé', owner: 'mentor', weeks: 1 },
    ],
  },
  {
    lang: 'fr',
    topics: 'Parler d’argent avec une entreprise partenaire.',
    mostUseful:
      'Savoir à partir de quel montant il faut prévenir le service juridique, et comment formuler une contre-proposition sans rougir.',
    actions: [
      { text: 'Demander un contrat type avant la prochaine réunion', owner: 'mentee', weeks: 2 },
      { text: 'Relire la clause de publication', owner: 'mentor', weeks: 3 },
    ],
  },
  {
    lang: 'fr',
    topics: 'La langue de mon livre et ses lecteurs.',
    mostUseful: 'Nous avons imaginé trois personnes en train de le lire. Deux d’entre elles le lisaient en français.',
    actions: [{ text: 'Écrire l’introduction en français, puis décider', owner: 'mentee', weeks: 8 }],
  },
  {
    lang: 'fr',
    topics: 'Comment intervenir quand une collègue est interrompue.',
    mostUseful: 'Redonner la parole par une question, en la nommant. Nous l’avons essayé le soir même.',
    actions: [
      { text: 'Le faire à la prochaine réunion d’équipe', owner: 'mentee', weeks: 1 },
      { text: 'En parler avec la direction du département', owner: 'mentor', weeks: 4 },
    ],
  },
  {
    lang: 'fr',
    topics: 'Le réseau que j’ai déjà sans le savoir.',
    mostUseful: 'Une carte dessinée en vingt minutes : trente-deux noms, dont six que je n’ai jamais remerciés.',
    actions: [{ text: 'Écrire aux six', owner: 'mentee', weeks: 2 }],
  },
  {
    lang: 'de',
    topics: 'Die kurze Fassung meines Antrags und was darin fehlt.',
    mostUseful: 'Der Hinweis, dass ich das Problem dreimal beschreibe und die Lösung gar nicht.',
    actions: [
      { text: 'Seite zwei streichen und die Lösung auf Seite eins setzen', owner: 'mentee', weeks: 2 },
      { text: 'Einen bewilligten Antrag zum Vergleich heraussuchen', owner: 'mentor', weeks: 1 },
    ],
  },
  {
    lang: 'de',
    topics: 'Ausland oder nicht: drei Lebensläufe mit, drei ohne.',
    mostUseful: 'Gefehlt hat nie der Ort. Gefehlt haben jedes Mal zwei Menschen, die jemanden von außen kannten.',
    actions: [
      { text: 'Zwei dreiwöchige Aufenthalte anfragen', owner: 'mentee', weeks: 5 },
      { text: 'Eine Kollegin in Edinburgh anschreiben', owner: 'mentor', weeks: 2 },
    ],
  },
  {
    lang: 'de',
    topics: 'Ein Gespräch mit der Leitung, das ich seit dem Herbst verschiebe.',
    mostUseful: 'Wir haben den ersten Satz gefunden. Er hat elf Wörter, und danach kommt eine Pause.',
    actions: [{ text: 'Einen Termin vereinbaren, bevor ich es mir anders überlege', owner: 'mentee', weeks: 1 }],
  },
  {
    lang: 'de',
    topics: 'Probevortrag vor Fachfremden.',
    mostUseful: 'Nach Minute sieben hat niemand mehr mitgeschrieben. Genau dort kam die erste Formel.',
    actions: [
      { text: 'Die Formel durch das Bild mit der Brücke ersetzen', owner: 'mentee', weeks: 2 },
      { text: 'Zum nächsten Vortrag drei Leute aus anderen Fächern mitbringen', owner: 'mentor', weeks: 6 },
    ],
  },
  {
    lang: 'de',
    topics: 'Welche Ämter ich behalte und welche ich abgebe.',
    mostUseful: 'Die Frage, wer es in fünf Jahren noch wissen wird. Zwei von sieben haben sie überstanden.',
    actions: [{ text: 'Zwei Nachfolgerinnen vorschlagen, statt nur abzusagen', owner: 'mentee', weeks: 4 }],
  },
  {
    lang: 'de',
    topics: 'Eine schwierige Mitarbeiterbesprechung, Schritt für Schritt nacherzählt.',
    mostUseful: 'Zu merken, dass ich nach der Beschwerde sofort eine Lösung anbot. Gefragt war zunächst nur Zuhören.',
    actions: [
      { text: 'Beim nächsten Mal zwei Fragen stellen, bevor ich antworte', owner: 'mentee', weeks: 2 },
      { text: 'Von einem eigenen misslungenen Gespräch erzählen', owner: 'mentor', weeks: 4 },
    ],
  },
  {
    lang: 'de',
    topics: 'Habilitation, Kanzlei, Hochschule der Verwaltung: drei Wege auf einem Blatt.',
    mostUseful: 'Bei jedem Weg den Dienstag in fünf Jahren zu beschreiben. Einer der drei Dienstage war langweilig.',
    actions: [
      { text: 'Mit zwei Professorinnen an Verwaltungshochschulen sprechen', owner: 'mentee', weeks: 5 },
      { text: 'Einen Kontakt dorthin herstellen', owner: 'mentor', weeks: 2 },
    ],
  },
]
