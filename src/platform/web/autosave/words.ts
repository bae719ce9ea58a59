import { inAllLanguages } from '#src/kernel/lang.ts'

/** What the line below a form says that is saved while it is typed. */
export const autosaveWords = inAllLanguages({
  en: {
    saving: 'Saving …',
    saved: 'Saved',
    kept: 'Not saved – trying again. Your text is kept on this device.',
    elsewhere: 'This section was changed elsewhere, perhaps in another window. Nothing has been overwritten.',
    compare: 'See both texts',
    signIn:
      'You are no longer signed in. Your text is kept on this device: sign in again in another window, then go on here.',
    signInWindow: 'Sign in in another window',
    restored: 'This device holds text that could not be saved.',
    putBack: 'Put it back',
    discard: 'Discard it',
  },
  fr: {
    saving: 'Enregistrement …',
    saved: 'Enregistré',
    kept: 'Non enregistré – nouvel essai. Votre texte est gardé sur cet appareil.',
    elsewhere: 'Cette partie a été modifiée ailleurs, peut-être dans une autre fenêtre. Rien n’a été écrasé.',
    compare: 'Voir les deux textes',
    signIn:
      'Vous n’êtes plus connecté·e. Votre texte est gardé sur cet appareil : reconnectez-vous dans une autre fenêtre, puis continuez ici.',
    signInWindow: 'Se connecter dans une autre fenêtre',
    restored: 'Cet appareil garde un texte qui n’a pas pu être enregistré.',
    putBack: 'Le remettre en place',
    discard: 'L’abandonner',
  },
  de: {
    saving: 'Wird gespeichert …',
    saved: 'Gespeichert',
    kept: 'Nicht gespeichert – neuer Versuch. Ihr Text liegt auf diesem Gerät.',
    elsewhere:
      'Dieser Abschnitt wurde anderswo geändert, vielleicht in einem anderen Fenster. Nichts wurde überschrieben.',
    compare: 'Beide Texte ansehen',
    signIn:
      'Sie sind nicht mehr angemeldet. Ihr Text liegt auf diesem Gerät: Melden Sie sich in einem anderen Fenster an und machen Sie hier weiter.',
    signInWindow: 'In einem anderen Fenster anmelden',
    restored: 'Auf diesem Gerät liegt Text, der nicht gespeichert werden konnte.',
    putBack: 'Wieder einsetzen',
    discard: 'Verwerfen',
  },
})
