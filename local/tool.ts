import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { diskFull } from './failure.ts';
import { PROJECT, TOOLS } from './folders.ts';
import { isAlive } from './identity.ts';
import type { Running } from './processes.ts';

/** What the programs that end by themselves run in. `signal` ends them; `log` keeps all they say. */
export type Workshop = { environment: NodeJS.ProcessEnv; log: string; running: Running; signal: AbortSignal };

export class ToolFailure extends Error {
  override readonly name = 'ToolFailure';
  readonly output: string;
  constructor(output: string, ending: string) {
    super(ending);
    this.output = output;
  }
}

/** A program of a moment, whose output is the answer. */
export const ask = promisify(execFile);

/**
 * A folder under `tools` that is there whole or not at all: made beside it and renamed at the end. Its name carries the hash
 * of what it was made from, so that a change of the pinned inputs makes a new one.
 */
export async function madeOnce(
  name: string,
  inputs: string[],
  make: (folder: string) => Promise<void>,
  tools = TOOLS,
): Promise<string> {
  const hash = createHash('sha256').update(inputs.join('\0')).digest('hex').slice(0, 12);
  const folder = join(tools, `${name}-${hash}`);
  if (existsSync(folder)) return folder;
  mkdirSync(tools, { recursive: true });
  removeAbandoned(tools);
  const making = join(tools, `making-${process.pid}-${name}`);
  try {
    await make(making);
    renameSync(making, folder);
  } catch (fault) {
    // Another cloud of this checkout may have been faster: its copy is as good as ours.
    if (!existsSync(folder)) throw fault;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

/** What a start that was killed had begun to make. */
function removeAbandoned(tools: string): void {
  for (const name of readdirSync(tools)) {
    const maker = /^making-(\d+)-/.exec(name)?.[1];
    if (maker !== undefined && !isAlive(Number(maker))) rmSync(join(tools, name), { recursive: true, force: true });
  }
}

/** Runs a program to its end and hands on its lines. Fails with the last of them. */
export async function follow(
  workshop: Workshop,
  program: string,
  words: string[],
  line: (text: string) => void = () => {},
): Promise<void> {
  workshop.signal.throwIfAborted();
  const child = spawn(program, words, {
    cwd: PROJECT,
    env: workshop.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const pid = child.pid;
  const kill = () => pid !== undefined && process.kill(-pid, 'SIGKILL');
  if (pid !== undefined) workshop.running.add(pid, program);
  workshop.signal.addEventListener('abort', kill);
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (text) => {
      appendFileSync(workshop.log, `${text}\n`);
      last.push(text);
      if (last.length > 30) last.shift();
      line(text);
    });
  }
  const ending = await new Promise<string | null>((done) => {
    child.once('close', (code, signal) =>
      done(code === 0 ? null : signal === null ? `exit code ${code}` : `signal ${signal}`),
    );
    child.once('error', (fault) => done(fault.message));
  });
  workshop.signal.removeEventListener('abort', kill);
  if (pid !== undefined) workshop.running.remove(pid);
  workshop.signal.throwIfAborted();
  if (ending === null) return;
  const output = last.join('\n');
  throw /ENOSPC|No space left on device/.test(output) ? diskFull() : new ToolFailure(output, ending);
}
