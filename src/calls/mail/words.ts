import { inAllLanguages } from '#src/kernel/lang.ts'

export const mailWords = inAllLanguages({
  en: {
    greeting: (name: string) => `Dear ${name},`,
    reader: {
      subject: 'You are on a committee',
      is: (call: string) => `You are now on the committee that reads the applications to ${call}.`,
      means:
        'Once the call has closed, applications are given to you to read. You are asked first whether you are too near to somebody, and nothing is shown before you answer.',
      button: 'Open my readings',
    },
    standIn: {
      subject: 'You stand in for the coordination',
      is: (call: string) => `You now stand in for the coordination of ${call}.`,
      means:
        'You take care of applications that nobody in the coordination may see because they are too near to the applicant, and see no others.',
      button: 'Open the desk',
    },
    questions: (contact: string) => `Sign in with this e-mail address. Questions, or a mistake? Write to ${contact}.`,
  },
  fr: {
    greeting: (name: string) => `Bonjour ${name},`,
    reader: {
      subject: 'Vous faites partie d’un comité',
      is: (call: string) => `Vous faites désormais partie du comité qui lit les candidatures à l’appel ${call}.`,
      means:
        'Une fois l’appel clos, des candidatures vous sont données à lire. On vous demande d’abord si vous êtes trop proche de la personne ; rien n’est montré avant votre réponse.',
      button: 'Ouvrir mes lectures',
    },
    standIn: {
      subject: 'Vous assurez la suppléance de la coordination',
      is: (call: string) => `Vous assurez désormais la suppléance de la coordination de l’appel ${call}.`,
      means:
        'Vous vous occupez des candidatures que personne à la coordination ne peut voir, faute de distance, et vous n’en voyez pas d’autres.',
      button: 'Ouvrir le bureau',
    },
    questions: (contact: string) =>
      `Connectez-vous avec cette adresse électronique. Des questions, ou une erreur ? Écrivez à ${contact}.`,
  },
  de: {
    greeting: (name: string) => `Guten Tag ${name},`,
    reader: {
      subject: 'Sie sind in einer Kommission',
      is: (call: string) => `Sie gehören jetzt zur Kommission, die die Bewerbungen zu ${call} liest.`,
      means:
        'Nach dem Ende der Ausschreibung bekommen Sie Bewerbungen zu lesen. Zuerst werden Sie gefragt, ob Sie jemandem zu nahe stehen; vorher wird nichts gezeigt.',
      button: 'Meine Begutachtungen öffnen',
    },
    standIn: {
      subject: 'Sie vertreten die Koordination',
      is: (call: string) => `Sie vertreten jetzt die Koordination von ${call}.`,
      means:
        'Sie kümmern sich um Bewerbungen, die in der Koordination niemand sehen darf, weil alle der Person zu nahe stehen. Andere sehen Sie nicht.',
      button: 'Schreibtisch öffnen',
    },
    questions: (contact: string) =>
      `Melden Sie sich mit dieser E-Mail-Adresse an. Fragen, oder ein Irrtum? Schreiben Sie an ${contact}.`,
  },
})
