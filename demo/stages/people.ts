import { json } from '#src/platform/db/json.ts'
import { addPerson } from '#src/people/add-person.ts'
import { externalInstitutions, institutions } from '../university/institutions.ts'
import { ranks } from '../university/ranks.ts'
import type { DemoPerson } from '../university/types.ts'
import { at, done, known, type Stage } from './stage.ts'

const BEGINNING = '2026-08-24T09:00'

/** The tree of units and the ranks: what an import from the university's staff register would bring. */
export async function addRegister(stage: Stage): Promise<void> {
  const moment = at(BEGINNING)
  for (const [position, unit] of [...institutions, ...externalInstitutions].entries()) {
    const id = moment.newId<'unit'>()
    stage.units.set(unit.key, id)
    const parent = unit.parent === undefined ? null : known(stage.units, unit.parent)
    await stage.db
      .insertInto('unit')
      .values({ id, parent_id: parent, kind: unit.kind, name: json(unit.name), position })
      .execute()
  }
  for (const rank of ranks) {
    const id = moment.newId<'rank'>()
    stage.ranks.set(rank.key, id)
    await stage.db
      .insertInto('rank')
      .values({ id, category: rank.category, position: rank.order, name: json(rank.name) })
      .execute()
  }
}

/** Adds people; those who lead or supervise others have to come before them. */
export async function addPeople(people: readonly DemoPerson[], stage: Stage): Promise<void> {
  for (const person of people) {
    if (stage.people.has(person.key)) continue
    const manager = person.lineManager === undefined ? undefined : known(stage.people, person.lineManager)
    const id = done(
      await addPerson(
        {
          givenName: person.givenName,
          familyName: person.familyName,
          email: person.email,
          lang: person.lang,
          languages: person.languages,
          unit: known(stage.units, person.unit),
          rank: known(stage.ranks, person.rank),
          contract: person.contractEnd === undefined ? 'permanent' : 'fixed',
          ...(person.contractEnd !== undefined && { contractEndsOn: Temporal.PlainDate.from(person.contractEnd) }),
          ...(manager && { lineManager: manager }),
        },
        at(BEGINNING),
        stage.db,
      ),
    )
    stage.people.set(person.key, id)
    for (const supervisor of new Set(person.supervisors ?? []))
      await stage.db
        .insertInto('supervision')
        .values({ person_id: id, supervisor_id: known(stage.people, supervisor) })
        .execute()
  }
}
