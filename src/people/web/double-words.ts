import { inAllLanguages } from '#src/kernel/lang.ts'

export const doubleWords = inAllLanguages({
  en: {
    title: 'One person or two?',
    lead: 'Records that look as if they were one human. Nothing is merged by itself: you decide.',
    back: 'People',
    none: 'No two records look alike',
    noneText: 'Whenever somebody comes in under a second address, or with a typo, both records are shown here.',
    signs: {
      'same-orcid': 'the same ORCID iD',
      'same-address': 'the same address',
      'address-typo': 'addresses that differ by one slip',
      'same-name': 'the same name',
      'similar-name': 'a similar name',
    },
    why: (reasons: string) => `They have ${reasons}.`,
    since: (day: string) => `known since ${day}`,
    keep: 'If they are one human, which record stays?',
    keepHint:
      'Everything of the other one is moved to it, and both addresses sign in from then on. This cannot be undone.',
    keepMissing: 'Choose the record that stays.',
    merge: 'They are one: merge',
    apart: 'They are two people',
    merged: 'The two records are one now.',
    toldApart: 'Remembered: these are two people.',
    link: 'One person or two?',
    problems: {
      'not-known': 'One of the two records is no longer there. Somebody may have merged them already.',
      'both-take-part':
        'Both records have something a person has only once, such as an application to the same call. Have one of them withdrawn first, or write to both.',
      related: 'One of the two is the other’s superior or mentor, so they are hardly one human.',
    },
  },
  fr: {
    title: 'Une personne ou deux ?',
    lead: 'Des fiches qui semblent désigner la même personne. Rien n’est fusionné automatiquement : vous décidez.',
    back: 'Personnes',
    none: 'Aucune fiche n’en rappelle une autre',
    noneText:
      'Dès qu’une personne arrive sous une seconde adresse, ou avec une faute de frappe, les deux fiches s’affichent ici.',
    signs: {
      'same-orcid': 'le même identifiant ORCID',
      'same-address': 'la même adresse',
      'address-typo': 'des adresses qui diffèrent d’une faute de frappe',
      'same-name': 'le même nom',
      'similar-name': 'un nom proche',
    },
    why: (reasons: string) => `Elles ont ${reasons}.`,
    since: (day: string) => `connue depuis le ${day}`,
    keep: 'S’il s’agit d’une seule personne, quelle fiche reste ?',
    keepHint:
      'Tout ce qui appartient à l’autre y est déplacé, et les deux adresses permettent ensuite de se connecter. C’est définitif.',
    keepMissing: 'Choisissez la fiche qui reste.',
    merge: 'C’est une seule personne : fusionner',
    apart: 'Ce sont deux personnes',
    merged: 'Les deux fiches n’en font plus qu’une.',
    toldApart: 'C’est noté : ce sont deux personnes.',
    link: 'Une personne ou deux ?',
    problems: {
      'not-known': 'L’une des deux fiches n’existe plus. Quelqu’un les a peut-être déjà fusionnées.',
      'both-take-part':
        'Les deux fiches ont ce qu’une personne ne peut avoir qu’une fois, par exemple une candidature au même appel. Faites d’abord retirer l’une des deux, ou écrivez aux deux adresses.',
      related:
        'L’une des deux personnes est la supérieure, le supérieur ou le mentor de l’autre : il ne s’agit guère d’une seule personne.',
    },
  },
  de: {
    title: 'Eine Person oder zwei?',
    lead: 'Einträge, die denselben Menschen zu meinen scheinen. Nichts wird von selbst zusammengeführt: Sie entscheiden.',
    back: 'Personen',
    none: 'Keine zwei Einträge ähneln einander',
    noneText:
      'Sobald jemand unter einer zweiten Adresse oder mit einem Tippfehler dazukommt, stehen beide Einträge hier.',
    signs: {
      'same-orcid': 'dieselbe ORCID-iD',
      'same-address': 'dieselbe Adresse',
      'address-typo': 'Adressen, die sich nur durch einen Tippfehler unterscheiden',
      'same-name': 'denselben Namen',
      'similar-name': 'einen ähnlichen Namen',
    },
    why: (reasons: string) => `Sie haben ${reasons}.`,
    since: (day: string) => `bekannt seit dem ${day}`,
    keep: 'Wenn es ein Mensch ist: Welcher Eintrag bleibt?',
    keepHint:
      'Alles vom anderen kommt dorthin, und mit beiden Adressen kann man sich danach anmelden. Das lässt sich nicht rückgängig machen.',
    keepMissing: 'Wählen Sie den Eintrag, der bleibt.',
    merge: 'Ein Mensch: zusammenführen',
    apart: 'Es sind zwei Menschen',
    merged: 'Aus den beiden Einträgen ist einer geworden.',
    toldApart: 'Gemerkt: Es sind zwei Menschen.',
    link: 'Eine Person oder zwei?',
    problems: {
      'not-known': 'Einen der beiden Einträge gibt es nicht mehr. Vielleicht hat jemand sie schon zusammengeführt.',
      'both-take-part':
        'Beide Einträge haben etwas, was ein Mensch nur einmal hat, etwa eine Bewerbung auf denselben Aufruf. Lassen Sie zuerst eine davon zurückziehen oder schreiben Sie beiden.',
      related:
        'Die eine Person ist der anderen vorgesetzt oder deren Mentorin oder Mentor; es ist also kaum derselbe Mensch.',
    },
  },
})
