import type { Lang } from '#src/kernel/lang.ts'

type Texts = { readonly answers: readonly [Pair, ...Pair[]]; readonly reason: string }
type Pair = readonly [string, string]

/** What supporters of the demo university answer to the two questions, and the reason of one who does not. */
export const supportTexts: Readonly<Record<Lang, Texts>> = {
  en: {
    answers: [
      [
        'She has outgrown what I can teach her about her own field and has never seen how a group is run elsewhere. Somebody who has founded one, and says what went wrong, would save her two years.',
        'We have agreed on one Thursday afternoon a month without meetings. The kick-off and the closing day are in our calendar.',
      ],
      [
        'He writes excellent papers and asks for nothing. A mentor outside our building could teach him to ask, before his contract ends and not after.',
        'I take over his supervision of the second practical course in spring; that is about two hours a week.',
      ],
    ],
    reason: 'I have joined too late to judge the work fairly.',
  },
  fr: {
    answers: [
      [
        'Elle prépare son premier projet européen sans avoir jamais vu de l’intérieur comment une équipe le défend. Une personne qui l’a fait lui montrerait ce qui ne s’écrit pas.',
        'Nous avons libéré un vendredi par mois, et les dates du programme figurent dans notre plan de service.',
      ],
      [
        'Il hésite entre rester et partir, et nous sommes trop proches pour l’aider à choisir. Un regard de l’extérieur vaudrait plus que mes conseils.',
        'Je déplace deux séances de laboratoire ; le reste, il l’organise lui-même très bien.',
      ],
    ],
    reason: 'Je quitte l’université en décembre et ne pourrais pas tenir ce que je promets.',
  },
  de: {
    answers: [
      [
        'Sie steht vor der Entscheidung, ob sie eine eigene Gruppe beantragt. Dazu braucht sie jemanden, der nicht mit im Boot sitzt und ehrlich sagt, was es kostet.',
        'Der Montagnachmittag bleibt frei von Terminen, und die drei Tage des Programms gelten bei uns als Dienst.',
      ],
      [
        'Er denkt strenger als wir alle und redet in Sitzungen kaum. Ein Mentor, eine Mentorin könnte üben, was ich ihm nur raten kann.',
        'Ich übernehme die Vertretung im Praktikum; zwei Stunden im Monat sind damit gesichert.',
      ],
    ],
    reason: 'Wir arbeiten erst seit wenigen Wochen zusammen; das wäre nicht redlich.',
  },
}
