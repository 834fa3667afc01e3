import { chownSync, lchownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './processes.ts';
import { ask } from './tool.ts';

/** A user number that no system gives to anybody; it needs no entry in /etc/passwd. */
const NOBODY = { uid: 61_920, gid: 61_920 };
const ROOT = { uid: 0, gid: 0 };

/**
 * OpenSearch refuses to run as root. Three ways round it, the first that works here:
 * 1. under another user number, to which the writable `folders` are given;
 * 2. in a user namespace, where we are not root: for a checkout under a folder that only root may enter;
 * 3. as a node that cannot ask who it is.
 */
export async function withoutRoot(command: Command, folders: string[]): Promise<Command> {
  for (const folder of folders) give(folder, NOBODY);
  if (await mayStart(command, folders, [])) return { ...command, owner: NOBODY };

  for (const folder of folders) give(folder, ROOT);
  const apart = ['unshare', '-U', '--map-user=1000', '--map-group=1000', '--'];
  if (await mayStart(command, folders, apart)) {
    return { ...command, program: 'unshare', words: [...apart.slice(1), command.program, ...command.words] };
  }
  return { ...command, words: ['-Djna.boot.library.path=/nonexistent', '-Djna.nounpack=true', ...command.words] };
}

/** Starts Java for a moment the way the node would be, and looks at the folders with its eyes. */
async function mayStart(command: Command, folders: string[], apart: string[]): Promise<boolean> {
  const look = 'for folder; do test -w "$folder" || exit 1; done; test -r lib && exec "$0" -version';
  const [program, ...words] = [...apart, '/bin/sh', '-c', look, command.program, ...folders];
  const owner = apart.length === 0 ? NOBODY : {};
  try {
    await ask(program ?? '/bin/sh', words, { cwd: command.folder, timeout: 20_000, ...owner });
    return true;
  } catch {
    return false;
  }
}

function give(folder: string, { uid, gid }: { uid: number; gid: number }): void {
  chownSync(folder, uid, gid);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, name), uid, gid);
}
