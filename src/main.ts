import { readAssets } from './assets.ts'
import { readConfiguration } from '#src/platform/configuration.ts'
import { openLog } from '#src/platform/log.ts'
import { smtpPost } from '#src/platform/mail/smtp.ts'
import { installationSecret } from '#src/platform/secret.ts'
import { momentAt, type World } from '#src/platform/world.ts'
import { firstCoordinatorLink } from '#src/programmes/first-coordinator-link.ts'
import { routeTables } from './route-tables.ts'
import { openHouse, openStore, stopWhenAsked } from './open-house.ts'

const read = readConfiguration(process.env)
if ('problems' in read) {
  for (const problem of read.problems) console.error(problem)
  console.error('Every key is explained in .env.example.')
  process.exit(1)
}

const { configuration } = read
const store = await openStore({ url: configuration.DATABASE_URL, dir: configuration.DATA_DIR })
const world: World = {
  db: store.db,
  clock: () => Temporal.Now.instant(),
  zone: configuration.TIME_ZONE,
  baseUrl: configuration.BASE_URL.replace(/\/$/, ''),
  secret: installationSecret(configuration.SECRET_KEY, configuration.DATA_DIR),
  log: openLog(),
}

try {
  const service = await openHouse({
    world,
    surroundings: { assets: readAssets('var/build'), tables: routeTables(world.baseUrl) },
    post: smtpPost(configuration.SMTP_URL, configuration.MAIL_FROM),
    host: configuration.HOST,
    port: configuration.PORT,
  })
  stopWhenAsked(async () => {
    await service.stop()
    await store.close()
  })
  console.log(`ADVANCE serves ${world.baseUrl} (listening on ${configuration.HOST}:${service.port}).`)
  const link = await firstCoordinatorLink(world.baseUrl, momentAt(world.clock()), world.db)
  if (link) console.log(`Nobody coordinates a programme yet. Open this link once, within 24 hours, to begin:\n${link}`)
} catch (error) {
  await store.close()
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
