import { SingleBar } from 'cli-progress';

export interface Bar {
  increment(): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere nothing but the sums that a command prints when it is done. */
export function progressBar(name: string, total: number): Bar {
  if (!process.stderr.isTTY || total === 0) return { increment() {}, stop() {} };
  const bar = new SingleBar({
    format: `${name} {bar} {value}/{total}, {eta_formatted} to go`,
    stream: process.stderr,
    hideCursor: true,
    gracefulExit: true,
  });
  bar.start(total, 0);
  return bar;
}
