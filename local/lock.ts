import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { StartFailure } from './failure.ts';
import { type Identity, identify, isSame } from './identity.ts';

/** Two starts that find the same stale lock at once may both replace it; after this pause only one of them still stands in it. */
const SETTLE = 100;

/** One start a folder. Answers how to open the lock again. */
export async function lock(file: string): Promise<() => void> {
  const own = JSON.stringify({ ...identify(process.pid), start: randomUUID() });
  const holder = readHolder(file);
  if (holder !== null && isSame(holder)) throw busy(holder);
  rmSync(file, { force: true });
  try {
    writeFileSync(file, own, { flag: 'wx' });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  }
  await wait(SETTLE);
  const winner = readHolder(file);
  if (winner === null || JSON.stringify(winner) !== own) throw busy(winner);
  return () => rmSync(file, { force: true });
}

function busy(holder: Identity | null): StartFailure {
  const who = holder === null ? 'another start' : `process ${holder.pid}`;
  return new StartFailure(
    `The local cloud of this folder runs already (${who}); use that one, or stop it with Ctrl-C there.`,
  );
}

function readHolder(file: string): Identity | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Identity;
  } catch {
    return null;
  }
}
