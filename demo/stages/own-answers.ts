import { formOf } from '#src/calls/db/form.ts'
import type { Question } from '#src/calls/domain/question.ts'
import { ownSection, type Typed } from '#src/applications/domain/sections.ts'
import { saveSection } from '#src/applications/save-section.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { done, type Entry, type Stage } from './stage.ts'

/** Answers the questions that only this call asks, as people do: most say how they heard of it, few need something. */
export async function answerOwn(entry: Entry, moment: Moment, stage: Stage): Promise<void> {
  const { id: application, person, call } = entry
  const [section] = (await formOf(call, stage.db)).sections
  if (!application || !section) return
  const { lang, key } = entry.application.person
  const value = answersTo(section.questions, numberOf(key), lang)
  done(
    await saveSection(
      { application, person, section: ownSection(section.id), value, isDone: true, version: 0 },
      moment,
      stage.db,
    ),
  )
}

function answersTo([away, where, needs, heard]: readonly Question[], number: number, lang: Lang): Typed {
  const isAway = number % 4 === 0
  const ways = heard?.choices.map(({ key }) => key) ?? []
  return {
    ...(away && { [away.id]: isAway ? 'yes' : 'no' }),
    ...(where && isAway && { [where.id]: stays[number % stays.length]?.[lang] ?? '' }),
    ...(needs && number % 7 === 0 && { [needs.id]: wishes[number % wishes.length]?.[lang] ?? '' }),
    ...(heard && { [heard.id]: ways[number % ways.length] ?? '' }),
  }
}

/** The same number for the same person in every demo. */
const numberOf = (key: string) => [...key].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7)

const stays = [
  {
    en: 'From March to May 2027 I am at the invented observatory of Nordholm; calls are easy in the afternoon.',
    fr: 'De mars à mai 2027, je serai à l’observatoire (inventé) de Nordholm ; je suis joignable l’après-midi.',
    de: 'Von März bis Mai 2027 bin ich an der (erfundenen) Sternwarte Nordholm; nachmittags bin ich gut zu erreichen.',
  },
  {
    en: 'Field work in the south for six weeks in autumn, without a good connection. Before and after I am here.',
    fr: 'Six semaines de terrain dans le sud en automne, avec une mauvaise connexion. Avant et après, je suis ici.',
    de: 'Sechs Wochen Feldarbeit im Süden im Herbst, mit schlechter Verbindung. Davor und danach bin ich hier.',
  },
  {
    en: 'A research stay of two months with our partners in Porto Vento, probably in June and July.',
    fr: 'Un séjour de recherche de deux mois chez nos partenaires à Porto Vento, sans doute en juin et juillet.',
    de: 'Ein Forschungsaufenthalt von zwei Monaten bei unseren Partnern in Porto Vento, wohl im Juni und Juli.',
  },
]

const wishes = [
  {
    en: 'A room without steps, please; I use a wheelchair on long days.',
    fr: 'Une salle sans marches, s’il vous plaît ; j’utilise un fauteuil les longues journées.',
    de: 'Bitte ein Raum ohne Stufen; an langen Tagen nutze ich einen Rollstuhl.',
  },
  {
    en: 'I fetch my children at five, so meetings in the morning or at lunch suit me best.',
    fr: 'Je vais chercher mes enfants à dix-sept heures ; le matin ou le midi me conviennent mieux.',
    de: 'Ich hole um fünf meine Kinder ab; Treffen am Vormittag oder mittags passen mir am besten.',
  },
  {
    en: 'I hear little on the left side: a seat at the front and slides beforehand help.',
    fr: 'J’entends mal du côté gauche : une place devant et les diapositives à l’avance m’aident.',
    de: 'Links höre ich wenig: Ein Platz vorn und die Folien vorab helfen mir.',
  },
]
