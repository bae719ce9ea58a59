import type { Happened } from '#src/kernel/history-book.ts'
import { inAllLanguages } from '#src/kernel/lang.ts'

/** What is told of the application form of a call: to its desk with the name of who did it, to everybody what changed. */
export const formHistory = inAllLanguages({
  en: {
    'form.changed': {
      'call-desk': ({ by }: Happened) => `${by} changed what every application is asked`,
      everybody: () => 'The application form was changed',
    },
    'form.reordered': { 'call-desk': ({ by }: Happened) => `${by} put the application form into another order` },
    'section.added': { 'call-desk': ({ by, thing }: Happened) => `${by} added a section to the form: ${thing}` },
    'section.changed': { 'call-desk': ({ by, thing }: Happened) => `${by} reworded a section of the form: ${thing}` },
    'section.removed': { 'call-desk': ({ by }: Happened) => `${by} took a section out of the form` },
    'question.added': {
      'call-desk': ({ by, thing }: Happened) => `${by} added a question: ${thing}`,
      everybody: ({ thing }: Happened) => `A question was added: ${thing}`,
    },
    'question.changed': {
      'call-desk': ({ by, thing }: Happened) => `${by} changed a question: ${thing}`,
      everybody: ({ thing }: Happened) => `A question was changed: ${thing}`,
    },
    'question.retired': {
      'call-desk': ({ by, thing }: Happened) => `${by} no longer asks a question: ${thing}`,
      everybody: ({ thing }: Happened) => `A question is no longer asked: ${thing}`,
    },
    'question.removed': {
      'call-desk': ({ by }: Happened) => `${by} took a question out`,
      everybody: () => 'A question was taken out',
    },
  },
  fr: {
    'form.changed': {
      'call-desk': ({ by }) => `${by} a modifié ce qui est demandé à toutes les candidatures`,
      everybody: () => 'Le formulaire de candidature a été modifié',
    },
    'form.reordered': { 'call-desk': ({ by }) => `${by} a changé l’ordre du formulaire` },
    'section.added': { 'call-desk': ({ by, thing }) => `${by} a ajouté une partie au formulaire : ${thing}` },
    'section.changed': { 'call-desk': ({ by, thing }) => `${by} a reformulé une partie du formulaire : ${thing}` },
    'section.removed': { 'call-desk': ({ by }) => `${by} a retiré une partie du formulaire` },
    'question.added': {
      'call-desk': ({ by, thing }) => `${by} a ajouté une question : ${thing}`,
      everybody: ({ thing }) => `Une question a été ajoutée : ${thing}`,
    },
    'question.changed': {
      'call-desk': ({ by, thing }) => `${by} a modifié une question : ${thing}`,
      everybody: ({ thing }) => `Une question a été modifiée : ${thing}`,
    },
    'question.retired': {
      'call-desk': ({ by, thing }) => `${by} ne pose plus une question : ${thing}`,
      everybody: ({ thing }) => `Une question n’est plus posée : ${thing}`,
    },
    'question.removed': {
      'call-desk': ({ by }) => `${by} a retiré une question`,
      everybody: () => 'Une question a été retirée',
    },
  },
  de: {
    'form.changed': {
      'call-desk': ({ by }) => `${by} hat geändert, wonach jede Bewerbung gefragt wird`,
      everybody: () => 'Das Bewerbungsformular wurde geändert',
    },
    'form.reordered': { 'call-desk': ({ by }) => `${by} hat das Formular umgestellt` },
    'section.added': { 'call-desk': ({ by, thing }) => `${by} hat dem Formular einen Abschnitt hinzugefügt: ${thing}` },
    'section.changed': { 'call-desk': ({ by, thing }) => `${by} hat einen Abschnitt umformuliert: ${thing}` },
    'section.removed': { 'call-desk': ({ by }) => `${by} hat einen Abschnitt des Formulars entfernt` },
    'question.added': {
      'call-desk': ({ by, thing }) => `${by} hat eine Frage hinzugefügt: ${thing}`,
      everybody: ({ thing }) => `Eine Frage kam hinzu: ${thing}`,
    },
    'question.changed': {
      'call-desk': ({ by, thing }) => `${by} hat eine Frage geändert: ${thing}`,
      everybody: ({ thing }) => `Eine Frage wurde geändert: ${thing}`,
    },
    'question.retired': {
      'call-desk': ({ by, thing }) => `${by} stellt eine Frage nicht mehr: ${thing}`,
      everybody: ({ thing }) => `Eine Frage wird nicht mehr gestellt: ${thing}`,
    },
    'question.removed': {
      'call-desk': ({ by }) => `${by} hat eine Frage entfernt`,
      everybody: () => 'Eine Frage wurde entfernt',
    },
  },
})
