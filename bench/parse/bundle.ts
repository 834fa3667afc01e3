/** What a cold start loads to read a text or an HTML page: size of those chunks of the bundle, and milliseconds to load them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const RUNS = 9;
const ROOT = join(import.meta.dirname, '../..');

/** Bytes of the entry and of all chunks that it imports without being asked for another format. */
export async function bundleOfParse(): Promise<{ kilobytes: number; milliseconds: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'vankho-bundle-'));
  const { metafile } = await build({
    entryPoints: [join(ROOT, 'functions/parse/parse.ts')],
    outdir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    outExtension: { '.js': '.mjs' },
    metafile: true,
    logLevel: 'error',
    absWorkingDir: ROOT,
  });
  const outputs = metafile.outputs;
  const entry = Object.keys(outputs).find((name) => outputs[name]!.entryPoint === 'functions/parse/parse.ts')!;
  const loaded = new Set<string>();
  const queue = [entry];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (loaded.has(name)) continue;
    loaded.add(name);
    queue.push(
      ...outputs[name]!.imports.filter(({ kind, external }) => kind === 'import-statement' && !external).map(
        ({ path }) => path,
      ),
    );
  }
  const bytes = [...loaded].reduce((sum, name) => sum + outputs[name]!.bytes, 0);
  const script = `const t = performance.now(); await import(${JSON.stringify(join(folder, 'parse.mjs'))}); console.log(performance.now() - t);`;
  const times = Array.from({ length: RUNS }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout),
  ).toSorted((one, other) => one - other);
  rmSync(folder, { recursive: true });
  return { kilobytes: bytes / 1000, milliseconds: times[Math.floor(RUNS / 2)]! };
}
