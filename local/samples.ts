import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { articleId } from '../shared/identity.ts';
import type { Endpoint } from './endpoint.ts';
import { StartFailure } from './failure.ts';
import { PROJECT } from './folders.ts';

const FOLDER = join(PROJECT, 'samples');
/** Twenty articles take about ten seconds from a cold start on two cores. */
const PATIENCE = 90_000;
const PAUSE = 500;
/** How many uploads are on their way at a time. */
const AT_ONCE = 8;

const TYPES: Record<string, string> = { '.txt': 'text/plain; charset=utf-8', '.html': 'text/html; charset=utf-8' };

/** The keys of the samples: their paths below `samples/`, of which the first folder is the collection. */
export function sampleKeys(folder = FOLDER): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== folder)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/').normalize('NFC'))
    .sort();
}

/** Uploads the samples that the bucket does not have yet. Answers the keys of all samples. */
export async function uploadSamples(s3: S3Client, bucket: string, doing: (text: string) => void): Promise<string[]> {
  const keys = sampleKeys();
  let looked = 0;
  const upload = async (key: string) => {
    if (!(await isThere(s3, bucket, key))) {
      const Body = readFileSync(join(FOLDER, key));
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body, ContentType: TYPES[extname(key)] }));
    }
    looked += 1;
    doing(`${looked} of ${keys.length}`);
  };
  const waiting = keys.values();
  const worker = async () => {
    for (const key of waiting) await upload(key);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return keys;
}

async function isThere(s3: S3Client, bucket: string, key: string): Promise<boolean> {
  return s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key })).then(
    () => true,
    () => false,
  );
}

/** Waits until the archive has as many articles as there are samples; in the end names those that it does not find. */
export async function untilSearchable(
  endpoint: Endpoint,
  keys: string[],
  logs: string,
  doing: (text: string) => void,
): Promise<void> {
  const end = performance.now() + PATIENCE;
  let state = '';
  while (performance.now() < end) {
    const answer = await ask(endpoint, '/articles?size=1').catch((fault: Error) => fault);
    const total = answer instanceof Error ? 0 : Number(answer?.total);
    if (total >= keys.length) return;
    state = answer instanceof Error ? answer.message : `${total} of ${keys.length}`;
    doing(state);
    await wait(PAUSE);
  }
  const missing: string[] = [];
  for (const key of keys) {
    const there = await ask(endpoint, `/articles/${articleId(endpoint.bucket, key)}`).catch(() => null);
    if (there === null) missing.push(key);
  }
  throw new StartFailure(
    `The sample articles did not all become searchable in ${PATIENCE / 1000} s (${state}): missing are ${missing.join(', ') || 'none by name'}; npx vankho status says what became of them, and ${logs} holds the logs.`,
  );
}

async function ask(endpoint: Endpoint, path: string): Promise<{ total?: number } | null> {
  const response = await fetch(`${endpoint.apiUrl}${path}`, {
    headers: { 'x-api-key': endpoint.apiKey },
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`the API answers ${response.status}`);
  return (await response.json()) as { total?: number };
}
