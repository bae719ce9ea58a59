import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type BuildOptions, type OutputFile, type Plugin } from 'esbuild'

const FOLDER = 'var/build'

/** The programs that improve pages in the browser, by the name of their file. */
const scripts = {
  autosave: 'src/platform/web/autosave/autosave.client.ts',
  'live-parts': 'src/platform/web/autosave/live-parts.client.ts',
  'asked-if': 'src/applications/web/own/asked-if.client.ts',
}

/** Bundles a program for the server and the scripts for the browser into var/build, and answers the program's file. */
export async function buildServer(entry: string, name: string): Promise<string> {
  const server: BuildOptions = {
    entryPoints: { [name]: entry },
    platform: 'node',
    target: 'node26',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [packagesStayOutside, filesKnowTheirPlace],
  }
  const browser: BuildOptions = { entryPoints: scripts, minify: true, target: 'es2022' }
  const built = await Promise.all([server, browser].map(bundle))
  makeFolder()
  for (const file of built.flat()) put(file)
  return `${FOLDER}/${name}.js`
}

async function bundle(options: BuildOptions): Promise<OutputFile[]> {
  const common = { bundle: true, format: 'esm', write: false, outdir: FOLDER, logLevel: 'warning' } as const
  return (await build({ ...options, ...common })).outputFiles
}

/** What npm installed is imported, not bundled, except our own engine. */
const packagesStayOutside: Plugin = {
  name: 'packages-stay-outside',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[@a-z]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('advance-match') ? undefined : { path, external: true },
    )
  },
}

/** A module that looks for a file beside itself, such as the program of a thread, finds it from the bundle too. */
const filesKnowTheirPlace: Plugin = {
  name: 'files-know-their-place',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes('import.meta.')) return undefined
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      return { contents, loader: extname(path) === '.tsx' ? 'tsx' : 'ts' }
    })
  },
}

/** Root leaves no folder behind that the owner of the project could not write into. */
function makeFolder(): void {
  for (const folder of [dirname(FOLDER), FOLDER])
    if (!existsSync(folder)) {
      mkdirSync(folder)
      const { uid, gid } = statSync('package.json')
      if (process.getuid?.() === 0) chownSync(folder, uid, gid)
    }
}

/** Under another name first: a program that starts at this moment reads a whole file, the old one or the new. */
function put({ path, contents }: OutputFile): void {
  const unfinished = `${FOLDER}/.${process.pid}-${basename(path)}`
  writeFileSync(unfinished, contents)
  renameSync(unfinished, path)
}
