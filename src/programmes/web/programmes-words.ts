import { inAllLanguages } from '#src/kernel/lang.ts'

export const programmesWords = inAllLanguages({
  en: {
    title: 'Your programmes',
    lead: 'The desk shows the calls of all of them. Strands, words to choose from and roles are those of the one you work on.',
    choice: 'Work on it',
    current: 'you work on this one',
    choose: 'Work on this one',
    another: 'Found another programme',
    anotherLead:
      'It begins with two strands and words to choose from, which you can change. You coordinate it; coordinators of other programmes do not see it.',
    founded: (name: string) => `${name} has been founded. You work on it now.`,
    chosen: (name: string) => `You work on ${name} now.`,
  },
  fr: {
    title: 'Vos programmes',
    lead: 'Le bureau montre les appels de tous. Les volets, les mots au choix et les rôles sont ceux du programme sur lequel vous travaillez.',
    choice: 'Y travailler',
    current: 'vous y travaillez',
    choose: 'Travailler sur celui-ci',
    another: 'Fonder un autre programme',
    anotherLead:
      'Il commence avec deux volets et des mots au choix, que vous pouvez modifier. Vous le coordonnez ; la coordination des autres programmes ne le voit pas.',
    founded: (name: string) => `${name} est fondé. Vous y travaillez maintenant.`,
    chosen: (name: string) => `Vous travaillez maintenant sur ${name}.`,
  },
  de: {
    title: 'Ihre Programme',
    lead: 'Der Schreibtisch zeigt die Ausschreibungen aller. Linien, Wörter zur Auswahl und Rollen sind die des Programms, an dem Sie arbeiten.',
    choice: 'Daran arbeiten',
    current: 'daran arbeiten Sie',
    choose: 'An diesem arbeiten',
    another: 'Weiteres Programm gründen',
    anotherLead:
      'Es beginnt mit zwei Linien und Wörtern zur Auswahl, die Sie ändern können. Sie koordinieren es; die Koordination anderer Programme sieht es nicht.',
    founded: (name: string) => `${name} ist gegründet. Sie arbeiten jetzt daran.`,
    chosen: (name: string) => `Sie arbeiten jetzt an ${name}.`,
  },
})
