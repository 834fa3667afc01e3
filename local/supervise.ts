import { readFileSync } from 'node:fs';
import { StartFailure } from './failure.ts';
import { type Child, type Command, type Running, start, stop } from './processes.ts';

/** A program that dies this often within the time is not started again. */
const TOO_OFTEN = 3;
const WITHIN = 60_000;

export type Service = { child(): Child; stop(): Promise<void> };

export type Care = {
  running: Running;
  /** Ends a start that is under way. */
  signal: AbortSignal;
  say(line: string): void;
  /** Resolves when the program serves. */
  ready(): Promise<void>;
  /** Called when it serves again after it died. */
  revived(): Promise<void>;
  /** Called when it does not stay up. */
  gaveUp(reason: string): void;
};

/** Starts a program, waits until it serves, and starts it again whenever it dies. */
export async function keep(command: Command, care: Care): Promise<Service> {
  const deaths: number[] = [];
  let stopping = false;
  let child = await begin(command, care);

  const revive = async (ending: string): Promise<void> => {
    care.say(`! ${command.name} ended (${ending}) and is started again. ${lastWords(command.log)}`);
    // Its functions may have survived it.
    await stop(child, care.running);
    deaths.push(performance.now());
    if (deaths.filter((at) => performance.now() - at < WITHIN).length >= TOO_OFTEN) {
      care.gaveUp(`${command.name} ended ${TOO_OFTEN} times within a minute; its log is ${command.log}.`);
      return;
    }
    if (stopping) return;
    child = await begin(command, care);
    watch();
    await care.revived();
  };
  const watch = () => {
    const watched = child;
    watched.exited
      .then((ending) => (stopping ? undefined : revive(ending)))
      .catch((fault: Error) => care.gaveUp(fault.message));
  };
  watch();

  return {
    child: () => child,
    stop: async () => {
      stopping = true;
      await stop(child, care.running);
    },
  };
}

async function begin(command: Command, care: Care): Promise<Child> {
  care.signal.throwIfAborted();
  const child = start(command, care.running);
  const died = child.exited.then((ending) => {
    throw new StartFailure(`${command.name} did not start (${ending}). ${lastWords(command.log)}`);
  });
  try {
    await Promise.race([care.ready(), died, aborted(care.signal)]);
  } catch (fault) {
    await stop(child, care.running);
    throw fault;
  }
  died.catch(() => {});
  return child;
}

/** Rejects when the start is called off. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** How many lines of a log are shown, and how much of each. */
const LINES = 8;
const WIDTH = 240;

function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean).slice(-LINES);
  if (lines.length === 0) return `It said nothing (${log}).`;
  return `Its last words (${log}):\n${lines.map((line) => `    ${line.slice(0, WIDTH)}`).join('\n')}`;
}
