import { setTimeout as wait } from 'node:timers/promises';
import { StartFailure } from './failure.ts';

const PAUSE = 100;
/** The emulator answers in a second; a machine that swaps may take longer. */
const AWS_PATIENCE = 60_000;
/** OpenSearch takes 9 to 36 s on two cores, more when its translog is long. */
const OPENSEARCH_PATIENCE = 180_000;

export function untilAwsAnswers(url: string): Promise<void> {
  return until(`${url}/_ministack/health`, 'The local AWS', AWS_PATIENCE);
}

/** Every index has its primary shard: what was there before can be read. */
export function untilOpenSearchAnswers(url: string): Promise<void> {
  return until(`${url}/_cluster/health?wait_for_status=yellow&timeout=1s`, 'OpenSearch', OPENSEARCH_PATIENCE);
}

/** An engine that somebody else runs either answers now or is not there. */
export async function requireOpenSearch(url: string): Promise<void> {
  if (await answers(url)) return;
  throw new StartFailure(
    `No OpenSearch answers at ${url}, to which OPENSEARCH_URL points: start it, or unset the variable and one is started here.`,
  );
}

async function until(url: string, who: string, patience: number): Promise<void> {
  const end = performance.now() + patience;
  while (!(await answers(url))) {
    if (performance.now() > end) throw new StartFailure(`${who} did not answer within ${patience / 1000} s at ${url}.`);
    await wait(PAUSE);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
