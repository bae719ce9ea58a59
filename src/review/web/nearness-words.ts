import { inAllLanguages } from '#src/kernel/lang.ts'

/** The question about conflicts before reading without names. */
export const nearnessWords = inAllLanguages({
  en: {
    title: 'Are you too near to any of these people?',
    lead: 'You read without names. Say first to whom you are too near: you will not be given their application, and nothing here tells you whose you read.',
    names: 'I am too near to',
    namesHint: 'Tick nobody if you can read everybody impartially.',
    kind: 'Because',
    chooseKind: 'Choose a reason. If in doubt, choose “another reason”: nobody asks further.',
    say: 'Continue',
    said: 'Thank you. You can read now.',
  },
  fr: {
    title: 'Êtes-vous trop proche de l’une de ces personnes ?',
    lead: 'Vous lisez sans les noms. Dites d’abord de qui vous êtes trop proche : sa candidature ne vous sera pas confiée, et rien ici ne vous dit de qui vous lisez la candidature.',
    names: 'Je suis trop proche de',
    namesHint: 'Ne cochez personne si vous pouvez lire tout le monde avec impartialité.',
    kind: 'Parce que',
    chooseKind:
      'Choisissez une raison. En cas de doute, « une autre raison » : personne ne vous en demandera davantage.',
    say: 'Continuer',
    said: 'Merci. Vous pouvez lire maintenant.',
  },
  de: {
    title: 'Stehen Sie jemandem davon zu nahe?',
    lead: 'Sie lesen ohne Namen. Sagen Sie zuerst, wem Sie zu nahe stehen: Diese Bewerbung bekommen Sie nicht, und nichts hier verrät, wessen Bewerbung Sie lesen.',
    names: 'Ich stehe zu nahe',
    namesHint: 'Markieren Sie niemanden, wenn Sie alle unparteiisch lesen können.',
    kind: 'Weil',
    chooseKind: 'Wählen Sie einen Grund. Im Zweifel „Ein anderer Grund“: Niemand fragt weiter nach.',
    say: 'Weiter',
    said: 'Danke. Sie können jetzt lesen.',
  },
})

export type NearnessWords = (typeof nearnessWords)['en']
