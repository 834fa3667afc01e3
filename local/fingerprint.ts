import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What no stack is made from. Whatever else changes, the stacks are synthesised anew. */
const APART = new Set([
  '.ci',
  '.git',
  '.local',
  '.local-test',
  'bench',
  'build',
  'cdk.out',
  'docs',
  'local',
  'node_modules',
  'samples',
  'test',
]);

/** Of all sources of the stacks and the one setting that differs here; packages are known by the lock file. */
export function fingerprintOfSources(project: string, openSearchUrl: string): string {
  const hash = createHash('sha256').update(openSearchUrl);
  addFolder(hash, project, '', (name) => !APART.has(name) && !name.endsWith('.md'));
  return hash.digest('hex');
}

/** Of the templates and the lists of assets (which name each asset by the hash of its content). */
export function fingerprintOfAssembly(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    if (/\.(template|assets)\.json$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

function addFolder(hash: Hash, project: string, folder: string, isWanted: (name: string) => boolean): void {
  const entries = readdirSync(join(project, folder), { withFileTypes: true }).filter((entry) => isWanted(entry.name));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, project, path, isWanted);
    else if (entry.isFile())
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(project, path)))
        .update('\0');
  }
}
