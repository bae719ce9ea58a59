import { mentorshipOf, type Mentorship } from '#src/mentorships/db/mentorships.ts'
import { endMentorship } from '#src/mentorships/end-mentorship.ts'
import { holdConversation } from '#src/mentorships/hold-conversation.ts'
import { planConversation } from '#src/mentorships/plan-conversation.ts'
import { setGoal } from '#src/mentorships/set-goal.ts'
import { signAgreement } from '#src/mentorships/sign-agreement.ts'
import { writeAgreement } from '#src/mentorships/write-agreement.ts'
import { writeReflection } from '#src/mentorships/write-reflection.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { conversations } from '../university/conversations.ts'
import { agreements, goals } from '../university/goals.ts'
import { at, done, type Stage } from './stage.ts'

/** Where a pair stands in April; every pair gets one of these in turn. */
const rhythms = [
  { talks: 3, signed: true, next: true },
  { talks: 2, signed: true, next: true },
  { talks: 3, signed: true, next: false },
  { talks: 1, signed: true, next: true },
  { talks: 2, signed: false, next: false },
  { talks: 0, signed: false, next: true },
] as const

const talkDates = ['2027-02-15', '2027-03-10', '2027-04-07'] as const

/** The first months of every mentorship: agreement, goals, talks, reflections; two end early, kindly. */
export async function accompany(stage: Stage): Promise<void> {
  const rows = await stage.db
    .selectFrom('mentorship')
    .innerJoin('person', 'person.id', 'mentorship.mentee_id')
    .select(['mentorship.id', 'mentee_id', 'mentor_id', 'person.lang'])
    .orderBy('mentorship.id')
    .execute()
  for (const [i, row] of rows.entries()) {
    const mentee = await sideOf(row.id, row.mentee_id, stage)
    const mentor = await sideOf(row.id, row.mentor_id, stage)
    await liveOn({ mentee, mentor, lang: row.lang, i }, stage)
    if (i === 17 || i === 41)
      done(await endMentorship({ mentorship: mentee, baseUrl: stage.baseUrl }, at('2027-04-12T16:00'), stage.db))
  }
}

async function sideOf(id: Id<'mentorship'>, person: Id<'person'>, stage: Stage): Promise<Mentorship> {
  const side = await mentorshipOf(id, person, stage.db)
  if (!side) throw new Error('a mentorship has two sides')
  return side
}

type Pair = { mentee: Mentorship; mentor: Mentorship; lang: Lang; i: number }

async function liveOn(pair: Pair, stage: Stage): Promise<void> {
  const rhythm = rhythms[pair.i % rhythms.length] ?? rhythms[0]
  const { db, baseUrl } = stage
  if (rhythm.talks > 0) await agree(pair, rhythm.signed, stage)
  const own = goals.filter((goal) => goal.lang === pair.lang)
  for (const goal of [own[pair.i % own.length], own[(pair.i + 3) % own.length]])
    if (goal) done(await setGoal({ mentorship: pair.mentee, text: goal.goal }, at('2027-02-12T10:00'), db))
  for (const [n, day] of talkDates.slice(0, rhythm.talks).entries())
    await talk(pair, { n, day: shifted(day, pair.i) }, stage)
  if (rhythm.next)
    done(
      await planConversation(
        {
          mentorship: pair.mentee,
          local: `2027-0${4 + (pair.i % 2)}-2${2 + (pair.i % 7)}T14:00`,
          place: 'Café Belval',
          baseUrl,
        },
        at('2027-04-14T10:00'),
        db,
      ),
    )
}

async function agree({ mentee, mentor, lang, i }: Pair, signed: boolean, stage: Stage): Promise<void> {
  const { db, baseUrl } = stage
  const texts = agreements.filter((one) => one.lang === lang)
  const text = texts[i % texts.length]
  if (!text) return
  const terms = {
    rhythm: text.rhythm,
    place: '',
    confidentiality: text.confidentiality,
    reachability: '',
    ending: text.ending,
  }
  done(await writeAgreement({ mentorship: mentee, terms, basedOn: 0, baseUrl }, at('2027-02-11T11:00'), db))
  if (signed) done(await signAgreement({ mentorship: mentor, version: 1 }, at('2027-02-12T09:00'), db))
}

const shifted = (day: string, i: number) => Temporal.PlainDate.from(day).add({ days: i % 9 })

/** One conversation that was held, and what the mentee (and often the mentor) noted of it. */
async function talk(
  { mentee, mentor, lang, i }: Pair,
  { n, day }: { n: number; day: Temporal.PlainDate },
  stage: Stage,
): Promise<void> {
  const { db, baseUrl } = stage
  const conversation = done(
    await planConversation(
      { mentorship: n % 2 === 0 ? mentee : mentor, local: `${day}T14:00`, place: i % 3 === 0 ? 'Belval' : '', baseUrl },
      at(`${day.subtract({ days: 8 })}T10:00`),
      db,
    ),
  )
  done(
    await holdConversation(
      { mentorship: mentee, conversation, heldOn: day, minutes: 45 + ((i + n) % 4) * 15 },
      at(`${day}T16:00`),
      db,
    ),
  )
  const notes = conversations.filter((one) => one.lang === lang)
  const note = notes[(i * 3 + n) % notes.length]
  if (!note || (i + n) % 5 === 4) return
  const actions = note.actions.map((action) => ({
    id: undefined,
    text: action.text,
    owner: action.owner,
    dueOn: day.add({ days: action.weeks * 7 }),
  }))
  const audience = { topics: n % 2 === 0 ? 'pair' : 'me', mostUseful: 'me', actions: 'pair' } as const
  done(
    await writeReflection(
      {
        mentorship: mentee,
        conversation,
        topics: note.topics,
        mostUseful: note.mostUseful,
        audience,
        actions,
        version: 0,
      },
      at(`${day}T19:30`),
      db,
    ),
  )
}
