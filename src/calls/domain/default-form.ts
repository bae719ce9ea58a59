import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { CallSection } from './form.ts'
import type { Choice, Question, QuestionPlan, ReaderGroup } from './question.ts'

/** What a new call asks beside what every application has. Every word of it can be changed, and all of it taken out. */
export function defaultSection(moment: Moment): CallSection {
  const section = moment.newId<'call_section'>()
  const away = question(moment, section, { kind: 'yes-no', label: words.away, audience: ['coordinator', 'mentor'] })
  const where = question(moment, section, {
    kind: 'long-text',
    label: words.where,
    mostWords: 100,
    condition: { on: away.id, is: 'equals', value: 'yes' },
    audience: ['coordinator', 'mentor'],
  })
  const needs = question(moment, section, {
    kind: 'long-text',
    label: words.needs,
    help: words.needsHelp,
    mostWords: 200,
    audience: ['coordinator'],
  })
  const heard = question(moment, section, {
    kind: 'one-choice',
    label: words.heard,
    choices: ways,
    audience: ['coordinator'],
  })
  return { id: section, title: words.title, intro: words.intro, questions: [away, where, needs, heard] }
}

type Asked = Partial<QuestionPlan> & Pick<QuestionPlan, 'kind' | 'label'> & { audience: readonly ReaderGroup[] }

const none: Translated = { en: '', fr: '', de: '' }

function question(moment: Moment, section: Id<'call_section'>, asked: Asked): Question {
  const limits = { mostWords: null, least: null, most: null }
  const days = { isRequired: false, requiredFrom: null, frozenAfter: null }
  return {
    help: none,
    choices: [],
    condition: null,
    ...limits,
    ...days,
    ...asked,
    id: moment.newId<'question'>(),
    section,
    askedSince: moment.at,
    isRetired: false,
  }
}

const words = {
  title: {
    en: 'Practical questions',
    fr: 'Questions pratiques',
    de: 'Praktische Fragen',
  },
  intro: {
    en: 'They help us plan the year. Your answers have no part in the selection.',
    fr: 'Elles nous aident à préparer l’année. Vos réponses ne comptent pas dans la sélection.',
    de: 'Sie helfen uns, das Jahr zu planen. Ihre Antworten spielen bei der Auswahl keine Rolle.',
  },
  away: {
    en: 'Will you be away from your place of work for more than a month during the programme?',
    fr: 'Serez-vous loin de votre lieu de travail plus d’un mois pendant le programme ?',
    de: 'Werden Sie während des Programms länger als einen Monat nicht an Ihrem Arbeitsort sein?',
  },
  where: {
    en: 'When will you be away, and where?',
    fr: 'Quand serez-vous absent·e, et où ?',
    de: 'Wann sind Sie weg, und wo?',
  },
  needs: {
    en: 'Is there anything you need to take part fully?',
    fr: 'Avez-vous besoin de quelque chose pour participer pleinement ?',
    de: 'Brauchen Sie etwas, um ganz teilnehmen zu können?',
  },
  needsHelp: {
    en: 'For example rooms without steps, subtitles, or hours that leave room for caring for somebody.',
    fr: 'Par exemple des salles sans marches, des sous-titres, ou des horaires compatibles avec une charge de famille.',
    de: 'Zum Beispiel Räume ohne Stufen, Untertitel oder Zeiten, die sich mit Betreuung vereinbaren lassen.',
  },
  heard: {
    en: 'How did you hear about this call?',
    fr: 'Comment avez-vous eu connaissance de cet appel ?',
    de: 'Wie haben Sie von dieser Ausschreibung erfahren?',
  },
} satisfies Record<string, Translated>

const ways: readonly Choice[] = [
  {
    key: 'colleague',
    label: { en: 'From a colleague', fr: 'Par un·e collègue', de: 'Von einer Kollegin oder einem Kollegen' },
  },
  {
    key: 'supervisor',
    label: {
      en: 'From a supervisor or line manager',
      fr: 'Par un·e encadrant·e ou responsable',
      de: 'Von Betreuenden oder Vorgesetzten',
    },
  },
  {
    key: 'mail',
    label: {
      en: 'By e-mail or newsletter',
      fr: 'Par courriel ou lettre d’information',
      de: 'Per E-Mail oder Rundbrief',
    },
  },
  { key: 'web', label: { en: 'On a web page', fr: 'Sur une page web', de: 'Auf einer Webseite' } },
  { key: 'event', label: { en: 'At an event', fr: 'Lors d’un événement', de: 'Bei einer Veranstaltung' } },
  { key: 'otherwise', label: { en: 'Otherwise', fr: 'Autrement', de: 'Anders' } },
]
