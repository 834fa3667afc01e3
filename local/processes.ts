import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { groupMembers, type Identity, identify, isAlive, isSame } from './identity.ts';

/** How long a child may take to put its data away before it is killed. */
const GRACE = 15_000;

export type Child = {
  name: string;
  process: ChildProcess;
  pid: number;
  log: string;
  exited: Promise<string>;
};

export type Command = {
  name: string;
  program: string;
  words: string[];
  folder: string;
  environment: NodeJS.ProcessEnv;
  log: string;
  owner?: { uid: number; gid: number } | undefined;
};

/** Starts a child in a process group of its own, so that a Ctrl-C in the terminal reaches only us, and we choose the order. */
export function start(command: Command, running: Running): Child {
  const log = openSync(command.log, 'a');
  const child = spawn(command.program, command.words, {
    cwd: command.folder,
    env: command.environment,
    detached: true,
    stdio: ['ignore', log, log],
    ...command.owner,
  });
  closeSync(log);
  const exited = new Promise<string>((done) => {
    child.once('exit', (code, signal) => done(signal === null ? `exit code ${code}` : `signal ${signal}`));
    child.once('error', (fault) => done(fault.message));
  });
  const pid = child.pid ?? 0;
  if (pid > 0) running.add(pid, command.name);
  return { name: command.name, process: child, pid, log: command.log, exited };
}

/** SIGTERM to the child, SIGKILL to what is left of its group. */
export async function stop(child: Child, running: Running, grace = GRACE): Promise<void> {
  await stopGroup(child.pid, grace);
  running.remove(child.pid);
}

async function stopGroup(pid: number, grace: number): Promise<void> {
  if (pid <= 0) return;
  signal(pid, 'SIGTERM');
  await gone(pid, grace);
  signal(-pid, 'SIGKILL');
  await gone(-pid, 2_000);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already.
  }
}

async function gone(pid: number, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (isAlive(pid) && performance.now() < end) await wait(50);
}

const everyRunning = new Set<Running>();

/** At once and without waiting: for a second Ctrl-C, and for a fault of our own. */
export function killEverything(): void {
  for (const running of everyRunning) running.killAll();
}

/** The record of what runs, for whoever has to clean up after us: the guard, or the next start. */
export class Running {
  private readonly children = new Map<number, Identity & { name: string }>();
  private readonly file: string;
  private guard: ChildProcess | null = null;

  constructor(file: string) {
    this.file = file;
    everyRunning.add(this);
  }

  add(pid: number, name: string): void {
    const identity = identify(pid);
    if (identity !== null) this.children.set(pid, { ...identity, name });
    this.write();
  }

  remove(pid: number): void {
    this.children.delete(pid);
    this.write();
  }

  /** The guard that reads the record when we die. */
  guardedBy(guard: ChildProcess): void {
    this.guard = guard;
  }

  /** Nothing runs any more: the guard may go. */
  end(): void {
    this.guard?.stdin?.end();
    everyRunning.delete(this);
  }

  /** Whatever still runs. */
  async stopAll(): Promise<void> {
    for (const pid of [...this.children.keys()]) {
      await stopGroup(pid, GRACE);
      this.remove(pid);
    }
  }

  /** At once and without waiting. */
  killAll(): void {
    for (const pid of this.children.keys()) signal(-pid, 'SIGKILL');
  }

  private write(): void {
    if (this.children.size === 0) {
      rmSync(this.file, { force: true });
      return;
    }
    writeFileSync(`${this.file}.new`, JSON.stringify([...this.children.values()], null, 2));
    renameSync(`${this.file}.new`, this.file);
  }
}

/** Stops what a start that died left running. Answers the names of what it stopped. */
export async function stopLeftovers(file: string): Promise<string[]> {
  const recorded = readRecord(file);
  const stopped: string[] = [];
  for (const child of recorded) {
    const leads = isSame(child);
    const orphans = leads ? [] : groupMembers(child.pid).filter((member) => member.started >= child.started);
    if (!leads && orphans.length === 0) continue;
    stopped.push(child.name);
    if (leads) await stopGroup(child.pid, GRACE);
    else for (const orphan of orphans) signal(orphan.pid, 'SIGKILL');
  }
  return stopped;
}

function readRecord(file: string): (Identity & { name: string })[] {
  try {
    const record: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(record) ? record : [];
  } catch {
    return [];
  }
}
