import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The checkout this file belongs to. */
export const PROJECT = resolve(import.meta.dirname, '..');

/** Downloaded and assembled once, shared by every cloud of this checkout. */
export const TOOLS = join(PROJECT, '.local', 'tools');

/** The folders of one cloud; two clouds never share one. */
export type Folders = ReturnType<typeof foldersOf>;

export function foldersOf(directory: string) {
  const inside = (...names: string[]) => join(directory, ...names);
  return {
    directory,
    endpoint: inside('endpoint.json'),
    lock: inside('lock.json'),
    running: inside('running.json'),
    logs: inside('logs'),
    toolLog: inside('logs', 'tools.log'),
    /** HOME of the emulator, of its functions and of the CDK CLI: nothing is written to the user's own. */
    home: inside('home'),
    aws: inside('aws'),
    unfinished: inside('aws', 'unfinished'),
    state: inside('aws', 'state'),
    objects: inside('aws', 's3'),
    openSearch: inside('opensearch'),
    assembly: inside('cdk.out'),
    outputs: inside('outputs.json'),
    deployed: inside('deployed.json'),
  };
}

export function makeFolders(folders: Folders): void {
  for (const folder of [folders.logs, folders.home, folders.openSearch]) mkdirSync(folder, { recursive: true });
}

/** Whether Python environment and OpenSearch were made before. */
export function hasTools(): boolean {
  return existsSync(TOOLS) && readdirSync(TOOLS).filter((name) => !name.startsWith('making-')).length >= 2;
}

/** Each start writes new logs and keeps those of the one before. */
export function putLogsAside(folders: Folders): void {
  for (const name of readdirSync(folders.logs).filter((name) => /^\w+\.log$/.test(name))) {
    renameSync(join(folders.logs, name), join(folders.logs, `${name}.before`));
  }
}

/**
 * Whether the local AWS has nothing worth keeping: it was never deployed to, or the first deploy did not come to its end. In
 * doubt (another file is missing or broken) the originals stay.
 */
export function isUnfinished(folders: Folders): boolean {
  return !existsSync(folders.state) || existsSync(folders.unfinished);
}

/** An empty local AWS, to be marked as finished by the end of its first deploy. */
export function beginAws(folders: Folders): void {
  rmSync(folders.aws, { recursive: true, force: true });
  for (const folder of [folders.state, folders.objects]) mkdirSync(folder, { recursive: true });
  writeFileSync(folders.unfinished, '');
}

export function finishAws(folders: Folders): void {
  rmSync(folders.unfinished, { force: true });
}
