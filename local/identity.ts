import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * What tells a process from a later one that was given the same number: when it started (clock ticks since boot on Linux,
 * seconds since 1970 elsewhere) and its command line.
 */
export type Identity = { pid: number; started: number; command: string };

const HAS_PROC = existsSync('/proc/self/stat');

export function identify(pid: number): Identity | null {
  return HAS_PROC ? identifyFromProc(pid) : identifyFromPs(pid);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
  return pid < 0 || !HAS_PROC || readStat(pid)?.state !== 'Z';
}

/** Whether the process that was recorded still runs. `unshare -U -- java …` becomes `java …`, hence the ending. */
export function isSame(recorded: Identity): boolean {
  const current = isAlive(recorded.pid) ? identify(recorded.pid) : null;
  return current !== null && current.started === recorded.started && recorded.command.endsWith(current.command);
}

/** The processes of a group, its leader may be gone. */
export function groupMembers(group: number): Identity[] {
  return numbersOf(group)
    .filter(isAlive)
    .map(identify)
    .filter((identity) => identity !== null);
}

function numbersOf(group: number): number[] {
  if (HAS_PROC)
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0 && readStat(pid)?.group === group);
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,pgid='], { encoding: 'utf8' });
  const pairs = stdout.split('\n').map((line) => line.trim().split(/ +/).map(Number));
  return pairs.filter((pair) => pair[1] === group).map(([pid]) => pid ?? 0);
}

type Stat = { state: string; group: number; started: number };

/** `1234 (a name) S 1 1234 …`: the name may hold spaces and brackets, so the fields count from the last bracket. */
export function parseStat(text: string): Stat {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', group: Number(fields[2]), started: Number(fields[19]) };
}

function readStat(pid: number): Stat | null {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return null;
  }
}

function identifyFromProc(pid: number): Identity | null {
  const stat = readStat(pid);
  if (stat === null) return null;
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  return { pid, started: stat.started, command };
}

function identifyFromPs(pid: number): Identity | null {
  const answer = spawnSync('ps', ['-o', 'lstart=,command=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  // `Sun Nov 22 10:49:01 2026     node local/start.ts`
  const parts = /^(\w{3} \w{3} +\d+ [\d:]{8} \d{4}) +(.*)/.exec(answer.stdout ?? '');
  return parts ? { pid, started: Date.parse(parts[1] ?? '') / 1000, command: parts[2] ?? '' } : null;
}
