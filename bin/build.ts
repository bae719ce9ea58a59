import { existsSync, mkdirSync } from 'node:fs'
import { build } from 'esbuild'

/** Bundles an entry for the server into var/build and answers the file. Packages stay outside, except our own engine. */
export async function buildServer(entry: string, name: string): Promise<string> {
  const outfile = `var/build/${name}.js`
  mkdirSync('var/build', { recursive: true })
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node26',
    format: 'esm',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    plugins: [{ name: 'packages-stay-outside', setup: (setup) => setup.onResolve({ filter: /^[@a-z]/ }, outside) }],
  })
  await buildScripts()
  return outfile
}

const outside = ({ path }: { path: string }) => (path.startsWith('advance-match') ? null : { path, external: true })

/** The few scripts that improve pages in the browser. */
async function buildScripts(): Promise<void> {
  const scripts = [['src/applications/web/autosave.client.ts', 'autosave']] as const
  for (const [entry, name] of scripts)
    if (existsSync(entry))
      await build({
        entryPoints: [entry],
        outfile: `var/build/${name}.js`,
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        logLevel: 'warning',
      })
}
