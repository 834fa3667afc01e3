import { join } from 'node:path';
import { type RunningCloud, startCloud } from './cloud.ts';
import type { Endpoint } from './endpoint.ts';
import { StartFailure } from './failure.ts';
import { PROJECT } from './folders.ts';
import { killEverything } from './processes.ts';
import { readSettings, USAGE } from './settings.ts';

/** npm hands a Ctrl-C on that the terminal has given us already: two within this time are one. */
const SAME_KEYSTROKE = 1_000;

const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) {
  console.log(USAGE);
  process.exit(0);
}

const interrupted = new AbortController();
let starting: Promise<RunningCloud> | null = null;
let since: number | null = null;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void interrupt());
process.on('uncaughtException', fail);

try {
  const settings = readSettings(words, process.env);
  starting = startCloud({
    directory: join(PROJECT, '.local'),
    ports: settings.ports,
    openSearchUrl: settings.openSearchUrl,
    samples: settings.samples,
    quiet: false,
    signal: interrupted.signal,
    ended: (reason) => fail(new StartFailure(`${reason} Everything is stopped.`)),
  });
  console.log(invitation((await starting).endpoint));
} catch (fault) {
  if (since === null) fail(fault);
}

async function interrupt(): Promise<void> {
  if (since !== null) {
    if (performance.now() - since < SAME_KEYSTROKE) return;
    killEverything();
    process.exit(130);
  }
  since = performance.now();
  console.log('\nStopping; the data stay in .local (Ctrl-C again to stop at once).');
  interrupted.abort();
  await starting?.then((cloud) => cloud.stop()).catch(() => {});
  process.exit(0);
}

function fail(fault: unknown): void {
  console.error(`\n${fault instanceof StartFailure ? fault.message : (fault as Error).stack}`);
  killEverything();
  process.exit(1);
}

function invitation({ apiUrl, apiKey, bucket }: Endpoint): string {
  return `
The archive runs on this machine.

  API     ${apiUrl}
  key     ${apiKey}
  bucket  ${bucket}

  search  curl -H 'x-api-key: ${apiKey}' '${apiUrl}/articles?q=luu+tru'
  upload  npx vankho ingest --local FILE

Ctrl-C stops it; the data stay. The same is in .local/endpoint.json for scripts.`;
}
