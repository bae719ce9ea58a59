import { inAllLanguages, type Lang } from '#src/kernel/lang.ts'
import type { FileLimits, FileRefusal } from './kinds.ts'

/** What a page says when a file cannot be kept. */
export const fileSentence = (problem: FileRefusal | 'too-many-uploads', limits: FileLimits, lang: Lang): string =>
  words[lang].problems[problem](limits, words[lang].kinds(limits.kinds.includes('docx')))

/** “PDF” or “PDF or Word document”, for labels. */
export const kindsInWords = ({ kinds }: FileLimits, lang: Lang): string => words[lang].kinds(kinds.includes('docx'))

/** What the browser's file chooser offers. */
export const acceptOf = ({ kinds }: FileLimits): string =>
  [...kinds.map((kind) => `.${kind}`), 'application/pdf'].join(',')

const words = inAllLanguages({
  en: {
    kinds: (docx: boolean) => (docx ? 'PDF or Word document (.docx)' : 'PDF'),
    problems: {
      'too-large': ({ megabytes }: FileLimits) =>
        `This file has more than ${megabytes} megabytes. Save it smaller, for example as “smallest file size”, and upload it again.`,
      'not-allowed': (_: FileLimits, kinds: string) =>
        `This is not a ${kinds}, whatever its name says. Save your text as PDF and upload that.`,
      'two-in-one': () =>
        'This file is two kinds of file in one, so that different programs would show different things. Save your text anew and upload that.',
      protected: () =>
        'This file is protected with a password or against copying. Save it without protection and upload it again.',
      broken: () => 'This file could not be opened; it is damaged. Save it anew and upload it again.',
      'runs-scripts': () =>
        'This PDF contains a script, which would run on the computers of its readers. Print your text into a new PDF and upload that.',
      'opens-others': () =>
        'This PDF starts, sends or plays something when it is read. Print your text into a new PDF and upload that.',
      'carries-files': () => 'Other files are embedded in this one. Take them out, save it anew and upload it again.',
      'has-macros': () =>
        'This document contains macros or fields that run programs. Save your text as PDF and upload that.',
      'refers-outside': () =>
        'This document loads a template, pictures or texts from another place when it is opened. Save your text as PDF and upload that.',
      'unpacks-too-large': () =>
        'This file becomes enormous when it is opened. Save your text anew, with smaller pictures, and upload that.',
      'takes-too-long': () =>
        'This file took too long to open. Save your text anew, with simpler drawings, and upload that.',
      'too-many-pages': ({ pages }: FileLimits) =>
        pages === 1
          ? 'This file has more than one page. Shorten it, and upload it again.'
          : `This file has more than ${pages} pages. Shorten it, and upload it again.`,
      'too-many-uploads': () => 'You have uploaded many files within an hour. Please wait a little and try again.',
    },
  },
  fr: {
    kinds: (docx: boolean) => (docx ? 'PDF ou document Word (.docx)' : 'PDF'),
    problems: {
      'too-large': ({ megabytes }: FileLimits) =>
        `Ce fichier dépasse ${megabytes} mégaoctets. Enregistrez-le en plus petit, par exemple « taille minimale », et déposez-le à nouveau.`,
      'not-allowed': (_: FileLimits, kinds: string) =>
        `Ce n’est pas un ${kinds}, quel que soit son nom. Enregistrez votre texte en PDF et déposez-le.`,
      'two-in-one': () =>
        'Ce fichier est de deux types à la fois : selon le programme, on y verrait autre chose. Enregistrez votre texte à nouveau et déposez-le.',
      protected: () =>
        'Ce fichier est protégé par un mot de passe ou contre la copie. Enregistrez-le sans protection et déposez-le à nouveau.',
      broken: () => 'Ce fichier n’a pas pu être ouvert ; il est endommagé. Enregistrez-le à nouveau et déposez-le.',
      'runs-scripts': () =>
        'Ce PDF contient un script, qui s’exécuterait sur l’ordinateur de qui le lit. Imprimez votre texte dans un nouveau PDF et déposez-le.',
      'opens-others': () =>
        'Ce PDF démarre, envoie ou joue quelque chose à la lecture. Imprimez votre texte dans un nouveau PDF et déposez-le.',
      'carries-files': () =>
        'D’autres fichiers sont intégrés dans celui-ci. Retirez-les, enregistrez-le à nouveau et déposez-le.',
      'has-macros': () =>
        'Ce document contient des macros ou des champs qui lancent des programmes. Enregistrez votre texte en PDF et déposez-le.',
      'refers-outside': () =>
        'Ce document charge un modèle, des images ou des textes d’un autre endroit à l’ouverture. Enregistrez votre texte en PDF et déposez-le.',
      'unpacks-too-large': () =>
        'Ce fichier devient énorme à l’ouverture. Enregistrez votre texte à nouveau, avec des images plus petites, et déposez-le.',
      'takes-too-long': () =>
        'Ce fichier est trop long à ouvrir. Enregistrez votre texte à nouveau, avec des dessins plus simples, et déposez-le.',
      'too-many-pages': ({ pages }: FileLimits) =>
        pages === 1
          ? 'Ce fichier dépasse une page. Raccourcissez-le et déposez-le à nouveau.'
          : `Ce fichier dépasse ${pages} pages. Raccourcissez-le et déposez-le à nouveau.`,
      'too-many-uploads': () =>
        'Vous avez déposé beaucoup de fichiers en une heure. Veuillez patienter un peu, puis réessayer.',
    },
  },
  de: {
    kinds: (docx: boolean) => (docx ? 'PDF oder Word-Dokument (.docx)' : 'PDF'),
    problems: {
      'too-large': ({ megabytes }: FileLimits) =>
        `Diese Datei hat mehr als ${megabytes} Megabyte. Speichern Sie sie kleiner, etwa als „kleinste Dateigröße“, und laden Sie sie erneut hoch.`,
      'not-allowed': (_: FileLimits, kinds: string) =>
        `Das ist kein ${kinds}, auch wenn es so heißt. Speichern Sie Ihren Text als PDF und laden Sie dieses hoch.`,
      'two-in-one': () =>
        'Diese Datei ist zweierlei zugleich: Verschiedene Programme würden Verschiedenes zeigen. Speichern Sie Ihren Text neu und laden Sie ihn hoch.',
      protected: () =>
        'Diese Datei ist mit einem Passwort oder gegen Kopieren geschützt. Speichern Sie sie ohne Schutz und laden Sie sie erneut hoch.',
      broken: () =>
        'Diese Datei ließ sich nicht öffnen; sie ist beschädigt. Speichern Sie sie neu und laden Sie sie erneut hoch.',
      'runs-scripts': () =>
        'Dieses PDF enthält ein Skript, das auf den Rechnern seiner Leser:innen liefe. Drucken Sie Ihren Text in ein neues PDF und laden Sie dieses hoch.',
      'opens-others': () =>
        'Dieses PDF startet, sendet oder spielt etwas ab, wenn man es liest. Drucken Sie Ihren Text in ein neues PDF und laden Sie dieses hoch.',
      'carries-files': () =>
        'In dieser Datei stecken andere Dateien. Nehmen Sie sie heraus, speichern Sie neu und laden Sie die Datei erneut hoch.',
      'has-macros': () =>
        'Dieses Dokument enthält Makros oder Felder, die Programme starten. Speichern Sie Ihren Text als PDF und laden Sie dieses hoch.',
      'refers-outside': () =>
        'Dieses Dokument lädt beim Öffnen eine Vorlage, Bilder oder Texte von anderswo. Speichern Sie Ihren Text als PDF und laden Sie dieses hoch.',
      'unpacks-too-large': () =>
        'Diese Datei wird beim Öffnen riesig. Speichern Sie Ihren Text neu, mit kleineren Bildern, und laden Sie ihn hoch.',
      'takes-too-long': () =>
        'Diese Datei zu öffnen dauert zu lange. Speichern Sie Ihren Text neu, mit einfacheren Zeichnungen, und laden Sie ihn hoch.',
      'too-many-pages': ({ pages }: FileLimits) =>
        pages === 1
          ? 'Diese Datei hat mehr als eine Seite. Kürzen Sie sie, und laden Sie sie erneut hoch.'
          : `Diese Datei hat mehr als ${pages} Seiten. Kürzen Sie sie, und laden Sie sie erneut hoch.`,
      'too-many-uploads': () =>
        'Sie haben innerhalb einer Stunde viele Dateien hochgeladen. Bitte warten Sie etwas und versuchen Sie es noch einmal.',
    },
  },
})
