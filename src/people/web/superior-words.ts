import { inAllLanguages } from '#src/kernel/lang.ts'

export const superiorWords = inAllLanguages({
  en: {
    title: 'Line manager and supervisors',
    lead: 'Those you report to are neither proposed as your mentor nor given your applications to read. They are not told.',
    manager: 'Your line manager',
    supervisors: 'Your supervisors',
    nobody: 'Nobody is known.',
    change: 'Change line manager and supervisors',
    save: 'Save',
    saved: 'Saved. It counts from now on.',
    history: 'What you changed',
    problems: {
      incomplete: 'Give the name that belongs to this address.',
      'no-address': 'Give an e-mail address like name@university.example; by it the person is recognised later.',
      'too-long': 'Please keep the name under 200 characters.',
      gone: 'This person is no longer there. Search again, or name them below.',
    },
    searchProblems: {
      'too-short': 'Type at least three letters of the name, or the whole address.',
      'too-often': 'You have searched very often within the hour. Please come back later, or name the person below.',
    },
  },
  fr: {
    title: 'Responsable hiérarchique et encadrant·es',
    lead: 'Les personnes dont vous dépendez ne vous sont pas proposées comme mentors et ne lisent pas vos candidatures. Elles n’en sont pas informées.',
    manager: 'Votre responsable hiérarchique',
    supervisors: 'Vos encadrant·es',
    nobody: 'Personne n’est indiqué.',
    change: 'Modifier responsable et encadrant·es',
    save: 'Enregistrer',
    saved: 'Enregistré. Cela compte dès maintenant.',
    history: 'Ce que vous avez modifié',
    problems: {
      incomplete: 'Indiquez le nom qui va avec cette adresse.',
      'no-address':
        'Indiquez une adresse électronique comme nom@universite.example ; elle permettra de reconnaître la personne.',
      'too-long': 'Veuillez rester sous 200 caractères pour le nom.',
      gone: 'Cette personne n’est plus là. Cherchez à nouveau, ou indiquez son nom ci-dessous.',
    },
    searchProblems: {
      'too-short': 'Saisissez au moins trois lettres du nom, ou l’adresse entière.',
      'too-often':
        'Vous avez cherché très souvent en une heure. Veuillez revenir plus tard, ou indiquer le nom ci-dessous.',
    },
  },
  de: {
    title: 'Vorgesetzte und Betreuende',
    lead: 'Wem Sie unterstehen, wird Ihnen nicht als Mentorin oder Mentor vorgeschlagen und bekommt Ihre Bewerbungen nicht zu lesen. Die Personen erfahren nichts davon.',
    manager: 'Ihre Vorgesetzte oder Ihr Vorgesetzter',
    supervisors: 'Ihre Betreuenden',
    nobody: 'Niemand ist bekannt.',
    change: 'Vorgesetzte und Betreuende ändern',
    save: 'Speichern',
    saved: 'Gespeichert. Es gilt ab jetzt.',
    history: 'Was Sie geändert haben',
    problems: {
      incomplete: 'Geben Sie den Namen an, der zu dieser Adresse gehört.',
      'no-address': 'Geben Sie eine Adresse wie name@universitaet.example an; an ihr wird die Person später erkannt.',
      'too-long': 'Bitte bleiben Sie beim Namen unter 200 Zeichen.',
      gone: 'Diese Person ist nicht mehr da. Suchen Sie noch einmal, oder geben Sie sie unten an.',
    },
    searchProblems: {
      'too-short': 'Geben Sie mindestens drei Buchstaben des Namens oder die ganze Adresse ein.',
      'too-often':
        'Sie haben innerhalb einer Stunde sehr oft gesucht. Bitte kommen Sie später wieder, oder geben Sie die Person unten an.',
    },
  },
})
