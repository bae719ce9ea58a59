import { readAssets } from '#src/assets.ts'
import { openLog } from '#src/platform/log.ts'
import { openDatabase } from '#src/platform/db/connection.ts'
import type { World } from '#src/platform/world.ts'
import { routeTables } from '#src/route-tables.ts'
import { openHouse, openStore, stopWhenAsked } from '#src/open-house.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { longMoment } from '#src/kernel/dates.ts'
import { urls } from '#src/urls.ts'
import { openClock } from './clock.ts'
import { loadScenario } from './load-scenario.ts'
import { scenarioNames, type ScenarioName } from './scenarios.ts'
import { DEMO_SECRET } from './stages/equality.ts'
import { demoRoutes } from './web/routes.tsx'

const port = Number(process.env.PORT ?? 3000)
const wanted = process.argv[2]
if (wanted !== undefined && !scenarioNames.some((name) => name === wanted)) {
  console.error(`There is no scenario "${wanted}". Choose one of: ${scenarioNames.join(', ')}.`)
  process.exit(1)
}

const store = await openStore({ url: process.env.DATABASE_URL, dir: process.env.DATA_DIR ?? 'var/demo' }).catch(
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    console.error('The demo can begin anew: npm run setup -- --reset, then npm run demo.')
    process.exit(1)
  },
)
// the demo makes a table of its own and empties the others: that is no everyday work
const owner = openDatabase(store.where, { max: 2, isOwner: true })
try {
  const clock = await openClock(owner)
  const loaded = await loadScenario(
    { wanted: wanted as ScenarioName | undefined, baseUrl: `http://localhost:${port}` },
    clock,
    owner,
  )
  const world: World = {
    db: store.db,
    clock: clock.now,
    zone: 'Europe/Luxembourg',
    baseUrl: `http://localhost:${port}`,
    secret: DEMO_SECRET,
    log: openLog({ write: () => undefined }),
  }
  const demo = (now: Temporal.Instant, lang: Lang) => ({
    href: urls.timeTravel(),
    signInAs: urls.personas(),
    letters: urls.letters(),
    label: longMoment(now, world.zone, lang),
  })
  const service = await openHouse({
    world,
    surroundings: { assets: readAssets('var/build'), tables: [...routeTables(world.baseUrl), demoRoutes(clock)], demo },
    // in the demo the letters are a page: handing one over is all that happens
    post: async () => undefined,
    host: '127.0.0.1',
    port,
  })
  stopWhenAsked(async () => {
    await service.stop()
    await owner.destroy()
    await store.close()
  })
  console.log(`\nThe demo university is open: http://localhost:${service.port}  (scenario ${loaded})`)
  console.log(`Sign in as anybody: http://localhost:${service.port}${urls.personas()}`)
  console.log(
    'Stop with Ctrl+C. Another moment of the year: npm run demo -- open-call | reading-week | matching-week | mid-year\n',
  )
} catch (error) {
  await owner.destroy()
  await store.close()
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
