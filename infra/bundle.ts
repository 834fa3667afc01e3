/** A function's handler and all that it imports → one ES module, minified. Used by the stacks and by the test of the bundles' budget. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildResult, buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Libraries in CommonJS ask for `require`, which an ES module has only when it is made. */
const BANNER = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

export const functionNames = ['parse', 'enrich', 'index', 'query', 'replay'] as const;
export type FunctionName = (typeof functionNames)[number];

interface Bundle {
  folder: string;
  metafile: NonNullable<BuildResult['metafile']>;
}

/** One process makes each bundle once, however many stacks it draws. */
const made = new Map<FunctionName, Bundle>();

/** Writes `<below>/<name>/`; answers the folder and the metafile. Heavy formats become chunks of their own, loaded when they come. */
export function bundle(name: FunctionName, below: string): Bundle {
  const bundled = made.get(name) ?? build(name, join(below, name));
  made.set(name, bundled);
  return bundled;
}

function build(name: FunctionName, folder: string): Bundle {
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: { index: `functions/${name}/handler.ts` },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    chunkNames: 'chunk-[hash]',
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node24',
    minify: true,
    charset: 'utf8',
    banner: { js: BANNER },
    metafile: true,
    logLevel: 'warning',
  });
  return { folder, metafile };
}
