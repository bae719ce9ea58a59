import { readFileSync } from 'node:fs'
import { stylesheets } from '#src/ui/stylesheets.ts'
import type { Asset } from '#src/platform/web/assets.ts'

/** The one stylesheet and the few enhancement scripts. `built` is the folder the bundler wrote the scripts to. */
export function readAssets(built: string): readonly Asset[] {
  const css = stylesheets.map((name) => readFileSync(`src/ui/${name}`, 'utf8')).join('\n')
  return [
    { name: 'style.css', type: 'text/css', content: css },
    { name: 'icon.svg', type: 'image/svg+xml', content: readFileSync('src/ui/icon.svg', 'utf8') },
    ...['autosave.js', 'live-parts.js', 'asked-if.js'].map((name) => ({
      name,
      type: 'text/javascript' as const,
      content: readFileSync(`${built}/${name}`, 'utf8'),
    })),
  ]
}
