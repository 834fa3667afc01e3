/** Where the progress of a start is written; `process.stdout` is one. */
export type Screen = { isTTY?: boolean | undefined; columns?: number | undefined; write(text: string): unknown };

export type Progress = {
  /** Runs a step and shows its line: what it does now, then how long it took. Steps may run side by side. */
  step<T>(name: string, work: (now: (doing: string) => void) => Promise<T>): Promise<T>;
  say(line: string): void;
};

type Line = { name: string; doing: string; since: number };

/** A line of a step that is over: `✓ OpenSearch started      8.2 s`. */
export function doneLine(name: string, milliseconds: number, ended: 'done' | 'failed'): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${ended === 'done' ? '✓' : '✗'} ${name.padEnd(44)} ${seconds.padStart(6)} s`;
}

export function silentProgress(): Progress {
  return { step: (_name, work) => work(() => {}), say: () => {} };
}

/**
 * On a terminal the lines of the running steps stand at the bottom and are rewritten in place;
 * elsewhere each step gives one plain line when it is over.
 */
export function progressOn(screen: Screen, now: () => number = () => performance.now()): Progress {
  const running = new Set<Line>();
  let drawn = 0;
  let ticker: ReturnType<typeof setInterval> | undefined;

  const erase = () => {
    if (drawn > 0) screen.write(`\x1b[${drawn}A\x1b[J`);
    drawn = 0;
  };
  const draw = () => {
    if (!screen.isTTY) return;
    for (const line of running) screen.write(`${activeLine(line, now(), screen.columns ?? 80)}\n`);
    drawn = running.size;
  };
  const say = (text: string) => {
    erase();
    screen.write(`${text}\n`);
    draw();
  };
  const redraw = () => {
    erase();
    draw();
  };

  return {
    say,
    async step(name, work) {
      const line: Line = { name, doing: '', since: now() };
      running.add(line);
      redraw();
      // Four times a second reads as moving and costs nothing.
      if (screen.isTTY) ticker ??= setInterval(redraw, 250).unref();
      const end = (last: string | null) => {
        running.delete(line);
        if (last === null) redraw();
        else say(last);
        if (running.size > 0) return;
        clearInterval(ticker);
        ticker = undefined;
      };
      try {
        const result = await work((doing) => {
          line.doing = doing;
          redraw();
        });
        end(doneLine(name, now() - line.since, 'done'));
        return result;
      } catch (fault) {
        end(isAborted(fault) ? null : doneLine(name, now() - line.since, 'failed'));
        throw fault;
      }
    },
  };
}

/** The step did not fail: another did, or Ctrl-C was pressed, and it was told to end. */
function isAborted(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === 'AbortError';
}

function activeLine(line: Line, at: number, columns: number): string {
  const seconds = Math.floor((at - line.since) / 1000);
  const text = `… ${line.name.padEnd(44)} ${String(seconds).padStart(4)}   s  ${line.doing}`;
  return text.slice(0, columns - 1);
}
