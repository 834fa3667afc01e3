import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { articleId } from '../shared/identity.ts';
import type { Endpoint } from './endpoint.ts';
import { StartFailure } from './failure.ts';
import { PROJECT } from './folders.ts';

const FOLDER = join(PROJECT, 'samples');
/** Twenty articles take ten seconds from a cold start on two processors, and thirty when others use them too. */
const PATIENCE = 180_000;
const PAUSE = 500;
/** API Gateway's own limit. */
const REQUEST = 29_000;
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

/** Waits until every sample is found by its id, and counted by a search; in the end names those that are not. */
export async function untilSearchable(
  endpoint: Endpoint,
  keys: string[],
  logs: string,
  doing: (text: string) => void,
): Promise<void> {
  const end = performance.now() + PATIENCE;
  let missing = keys;
  while (true) {
    missing = await stillMissing(endpoint, missing);
    if (missing.length === 0 && (await count(endpoint)) >= keys.length) return;
    doing(`${keys.length - missing.length} of ${keys.length}`);
    if (performance.now() > end) break;
    await wait(PAUSE);
  }
  const names = missing.join(', ') || 'none by its id, but a search counts fewer';
  throw new StartFailure(
    `The sample articles did not all become searchable in ${PATIENCE / 1000} s; missing are: ${names}. npx vankho status says what became of them, and ${logs} holds the logs.`,
  );
}

async function stillMissing(endpoint: Endpoint, keys: string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const key of keys) {
    const article = await ask(endpoint, `/articles/${articleId(endpoint.bucket, key)}`);
    if (article === null) missing.push(key);
  }
  return missing;
}

async function count(endpoint: Endpoint): Promise<number> {
  const answer = await ask(endpoint, '/articles?size=1');
  return answer?.total ?? 0;
}

/** What the API answers; null for anything but success: while the first article is on its way there is no index yet. */
async function ask(endpoint: Endpoint, path: string): Promise<{ total?: number } | null> {
  try {
    const response = await fetch(`${endpoint.apiUrl}${path}`, {
      headers: { 'x-api-key': endpoint.apiKey },
      signal: AbortSignal.timeout(REQUEST),
    });
    const answer: unknown = await response.json();
    return response.ok ? (answer as { total?: number }) : null;
  } catch {
    return null;
  }
}
