import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser for journeys: CHROMIUM if set, else one that is installed. */
export const browserPath = (): string | undefined =>
  [process.env.CHROMIUM ?? '', ...PLACES].find((path) => path !== '' && existsSync(path))

/** Makes sure that there is a browser: on Debian as root it is installed, elsewhere one sentence says what to do. */
export function requireBrowser(): void {
  if (browserPath() || installOnDebian()) return
  console.error('The journeys need a browser. Install Chromium or Chrome, or set CHROMIUM to its program.')
  process.exit(1)
}

function installOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.error('Installing Chromium for the journeys …')
  const quietly = {
    stdio: ['ignore', 'ignore', 2] as ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update'], quietly)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], quietly)
  return browserPath() !== undefined
}
