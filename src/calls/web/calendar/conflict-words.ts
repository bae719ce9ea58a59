import { inAllLanguages, type Lang } from '#src/kernel/lang.ts'
import type { DateConflict } from '../../domain/date-conflicts.ts'

/** What the calendar says against a date, in words. */
export const conflictWords = inAllLanguages({
  en: {
    holidays: {
      'new-year': 'New Year’s Day',
      'easter-monday': 'Easter Monday',
      'labour-day': 'Labour Day',
      'europe-day': 'Europe Day',
      ascension: 'Ascension Day',
      'whit-monday': 'Whit Monday',
      'national-day': 'National Day',
      assumption: 'Assumption Day',
      'all-saints': 'All Saints’ Day',
      christmas: 'Christmas Day',
      'saint-stephen': 'Saint Stephen’s Day',
    },
    holiday: (name: string) => `Public holiday: ${name}`,
    closedDay: (name: string) => `Closed: ${name}`,
    weekend: 'Weekend',
    clockChange: 'The clocks change in this night',
    'before-the-call-closes': 'Before the call closes',
    before: (other: string) => `Before “${other}”, which must precede it`,
    after: (other: string) => `After “${other}”, which must follow it`,
    overlaps: (other: string) => `Open at the same time as “${other}” of the same strand`,
  },
  fr: {
    holidays: {
      'new-year': 'Nouvel an',
      'easter-monday': 'Lundi de Pâques',
      'labour-day': 'Fête du Travail',
      'europe-day': 'Journée de l’Europe',
      ascension: 'Ascension',
      'whit-monday': 'Lundi de Pentecôte',
      'national-day': 'Fête nationale',
      assumption: 'Assomption',
      'all-saints': 'Toussaint',
      christmas: 'Noël',
      'saint-stephen': 'Saint-Étienne',
    },
    holiday: (name: string) => `Jour férié : ${name}`,
    closedDay: (name: string) => `Fermeture : ${name}`,
    weekend: 'Fin de semaine',
    clockChange: 'Changement d’heure cette nuit-là',
    'before-the-call-closes': 'Avant la clôture de l’appel',
    before: (other: string) => `Avant « ${other} », qui doit précéder`,
    after: (other: string) => `Après « ${other} », qui doit suivre`,
    overlaps: (other: string) => `Ouvert en même temps que « ${other} » du même volet`,
  },
  de: {
    holidays: {
      'new-year': 'Neujahr',
      'easter-monday': 'Ostermontag',
      'labour-day': 'Tag der Arbeit',
      'europe-day': 'Europatag',
      ascension: 'Christi Himmelfahrt',
      'whit-monday': 'Pfingstmontag',
      'national-day': 'Nationalfeiertag',
      assumption: 'Mariä Himmelfahrt',
      'all-saints': 'Allerheiligen',
      christmas: 'Weihnachten',
      'saint-stephen': 'Stephanstag',
    },
    holiday: (name: string) => `Feiertag: ${name}`,
    closedDay: (name: string) => `Geschlossen: ${name}`,
    weekend: 'Wochenende',
    clockChange: 'In dieser Nacht werden die Uhren umgestellt',
    'before-the-call-closes': 'Vor dem Ende der Ausschreibung',
    before: (other: string) => `Vor „${other}“, das vorangehen muss`,
    after: (other: string) => `Nach „${other}“, das folgen muss`,
    overlaps: (other: string) => `Gleichzeitig offen mit „${other}“ derselben Linie`,
  },
})

/** One conflict as a sentence. */
export function conflictSentence(conflict: DateConflict, lang: Lang): string {
  const words = conflictWords[lang]
  switch (conflict.kind) {
    case 'holiday':
      return words.holiday(words.holidays[conflict.holiday])
    case 'closed-day':
      return words.closedDay(conflict.name)
    case 'weekend':
      return words.weekend
    case 'clock-change':
      return words.clockChange
    case 'before-the-call-closes':
      return words[conflict.kind]
    default:
      return words[conflict.kind](conflict.other[lang])
  }
}
