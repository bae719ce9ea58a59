import { openDatabase } from '#src/platform/db/connection.ts'
import { routeTables } from '#src/route-tables.ts'
import { urls } from '#src/urls.ts'
import { scenarioHost } from '../bench/scenario-host.ts'
import { presentOf } from '../demo/scenarios.ts'
import { hostile } from '../test/hostile.ts'
import { somebody, walks } from '../test/somebody.ts'
import { spoilForms, type Spoilt } from '../test/spoil-forms.ts'

/**
 * Everybody opens everything they can reach and sends every form with every hostile value in every field, one at a time.
 * Nothing may be answered without a sentence, and no markup may come back as markup. Takes some minutes.
 */
const tables = routeTables('http://localhost:3000')
const rows: Record<string, Omit<Spoilt, 'wrong'> & { wrong: number }> = {}
const wrong: string[] = []

for (const { scenario, who } of walks) {
  const host = await scenarioHost(scenario)
  const db = openDatabase({ host: host.host, database: host.database }, { max: 2 })
  const tx = await db.startTransaction().execute()
  const { person, starts } = await somebody(who, tx)
  const walk = { person, starts: [urls.home(), ...starts], at: presentOf(scenario), each: Object.keys(hostile).length }
  const spoilt = await spoilForms(walk, tables, tx)
  rows[who] = { ...spoilt, wrong: spoilt.wrong.length }
  wrong.push(...spoilt.wrong)
  await tx.rollback().execute()
  await db.destroy()
  await host.stop()
}

for (const line of wrong) console.log(line)
console.table(rows)
console.log(JSON.stringify({ fields: rows }))
process.exitCode = wrong.length === 0 ? 0 : 1
