import type { Translated } from '#src/kernel/lang.ts'

/** Topics people talk about, traits of a mentor somebody looks for, and what mentors offer. */
export const termKinds = ['topic', 'trait', 'offer'] as const

export type TermKind = (typeof termKinds)[number]

export type Term = { readonly kind: TermKind; readonly key: string; readonly label: Translated }

/** What a new programme starts with. Every word can be changed, and more can be added. */
export const defaultVocabulary: readonly Term[] = [
  term('topic', 'career-decisions', 'Career decisions', 'Choix de carrière', 'Berufliche Entscheidungen'),
  term('topic', 'research-funding', 'Research funding', 'Financement de la recherche', 'Forschungsförderung'),
  term('topic', 'publishing', 'Publishing', 'Publier', 'Publizieren'),
  term('topic', 'leading-a-group', 'Leading a group', 'Diriger une équipe', 'Eine Gruppe leiten'),
  term('topic', 'teaching', 'Teaching', 'Enseigner', 'Lehre'),
  term('topic', 'supervising', 'Supervising others', 'Encadrer', 'Andere betreuen'),
  term('topic', 'tenure', 'Tenure and promotion', 'Titularisation et promotion', 'Tenure-Track und Beförderung'),
  term(
    'topic',
    'applications-and-interviews',
    'Applications and interviews',
    'Candidatures et entretiens',
    'Bewerbungen und Gespräche',
  ),
  term(
    'topic',
    'industry',
    'Careers outside academia',
    'Carrières hors du monde académique',
    'Berufswege außerhalb der Wissenschaft',
  ),
  term(
    'topic',
    'international-mobility',
    'International mobility',
    'Mobilité internationale',
    'Internationale Mobilität',
  ),
  term('topic', 'networks', 'Building networks', 'Développer ses réseaux', 'Netzwerke aufbauen'),
  term('topic', 'visibility', 'Becoming visible', 'Gagner en visibilité', 'Sichtbar werden'),
  term('topic', 'work-and-life', 'Work and private life', 'Travail et vie privée', 'Beruf und Privatleben'),
  term(
    'topic',
    'conflicts',
    'Difficult situations at work',
    'Situations difficiles au travail',
    'Schwierige Situationen bei der Arbeit',
  ),
  term(
    'trait',
    'moved-countries',
    'Has moved countries for work',
    'A changé de pays pour son travail',
    'Hat für den Beruf das Land gewechselt',
  ),
  term(
    'trait',
    'first-in-family',
    'First in the family at a university',
    'A été la première personne de sa famille à l’université',
    'Als Erste oder Erster der Familie an einer Universität',
  ),
  term(
    'trait',
    'combined-care-and-research',
    'Has combined caring for others and research',
    'A concilié recherche et soin de proches',
    'Hat Sorgearbeit und Forschung verbunden',
  ),
  term(
    'trait',
    'came-back-after-a-break',
    'Came back after a break',
    'A repris après une interruption',
    'Ist nach einer Unterbrechung zurückgekehrt',
  ),
  term(
    'trait',
    'worked-in-industry',
    'Has worked outside academia',
    'A travaillé hors du monde académique',
    'Hat außerhalb der Wissenschaft gearbeitet',
  ),
  term('trait', 'changed-discipline', 'Has changed discipline', 'A changé de discipline', 'Hat das Fach gewechselt'),
  term('trait', 'leads-a-group', 'Leads a group', 'Dirige une équipe', 'Leitet eine Gruppe'),
  term(
    'trait',
    'holds-large-grant',
    'Has held a large grant',
    'A obtenu un grand financement',
    'Hat eine große Förderung eingeworben',
  ),
  term(
    'trait',
    'sits-on-panels',
    'Sits on hiring or funding panels',
    'Siège dans des comités de recrutement ou de financement',
    'Sitzt in Berufungs- oder Förderkommissionen',
  ),
  term('offer', 'regular-talks', 'Regular conversations', 'Des conversations régulières', 'Regelmäßige Gespräche'),
  term(
    'offer',
    'short-questions',
    'Short questions in between',
    'De courtes questions entre deux rencontres',
    'Kurze Fragen zwischendurch',
  ),
  term('offer', 'reading-drafts', 'Reading drafts', 'Relire des brouillons', 'Entwürfe lesen'),
  term('offer', 'practice-interviews', 'Practice interviews', 'Des entretiens d’entraînement', 'Probegespräche'),
  term('offer', 'introductions', 'Introductions to people', 'Des mises en contact', 'Kontakte herstellen'),
  term(
    'offer',
    'observing-teaching',
    'Observing each other’s teaching',
    'Des observations croisées de cours',
    'Gegenseitiger Unterrichtsbesuch',
  ),
]

/**
 * The key of a new term: the first words of its English label, or the first free one with a number behind. Profiles
 * hold keys, so that a term can be renamed without touching them.
 */
export function freshKey(label: string, taken: readonly string[]): string {
  const plain = label.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const base =
    plain
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 40) || 'term'
  if (!taken.includes(base)) return base
  return freeNumber(base, taken, 2)
}

const freeNumber = (base: string, taken: readonly string[], n: number): string =>
  taken.includes(`${base}-${n}`) ? freeNumber(base, taken, n + 1) : `${base}-${n}`

function term(kind: TermKind, key: string, ...[en, fr, de]: readonly [string, string, string]): Term {
  return { kind, key, label: { en, fr, de } }
}
