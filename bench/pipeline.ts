/**
 * How fast articles become searchable: 2,000 of 4 KB by `vankho ingest` on a local cloud of its own, beside raw `_bulk` of the same
 * documents on the same engine; then one article at a time, from upload to the first search that finds it.
 *
 *     npm run bench:pipeline [-- ARTICLES]
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Client } from '@opensearch-project/opensearch';
import { type RunningCloud, startCloud } from '../local/cloud.ts';

const ARTICLES = Number(process.argv[2] ?? 2000);
const BYTES = 4096;
/** Single articles whose way is timed; the first ones warm the functions up and do not count. */
const SINGLES = 21;
const WARM_UP = 5;
const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

const syllables =
  'hội nghị tỉnh sở ngoại vụ kế hoạch công tác năm đầu tư phát triển văn hóa xã hội báo cáo đại biểu kết quả'.split(
    ' ',
  );

/** Sentences of common syllables, different in each article. */
function article(number: number): string {
  let text = `Bản tin số ${number} của kho lưu trữ\nNgày đăng: ${String((number % 28) + 1).padStart(2, '0')}/05/2016\n\n`;
  let state = number + 1;
  while (Buffer.byteLength(text) < BYTES) {
    const sentence = Array.from({ length: 18 }, () => {
      state = (state * 48271) % 2147483647;
      return syllables[state % syllables.length];
    });
    text += `${sentence.join(' ')} mục ${state % 9973}.\n\n`;
  }
  return text;
}

async function total(cloud: RunningCloud, asked: Record<string, string>): Promise<number> {
  const { apiUrl, apiKey } = cloud.endpoint;
  const answer = await fetch(`${apiUrl}/articles?${new URLSearchParams({ ...asked, size: '0' })}`, {
    headers: { 'x-api-key': apiKey },
  });
  return ((await answer.json()) as { total?: number }).total ?? 0;
}

const seconds = (from: number): number => (performance.now() - from) / 1000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function byIngest(cloud: RunningCloud, folder: string): Promise<void> {
  for (let number = 0; number < ARTICLES; number++) writeFileSync(join(folder, `bai-${number}.txt`), article(number));
  const began = performance.now();
  const environment = {
    ...process.env,
    AWS_ENDPOINT_URL: cloud.endpoint.s3Endpoint,
    AWS_REGION: cloud.endpoint.region,
  };
  const credentials = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
  const { stderr } = await run('node', [join(root, 'cli/vankho.ts'), 'ingest', folder, '--collection', 'bench'], {
    env: { ...environment, ...credentials },
  });
  const took = seconds(began);
  await pause(2000);
  const found = await total(cloud, { q: 'kho lưu trữ', collection: 'bench' });
  console.log(
    `vankho ingest: ${ARTICLES} articles of ${BYTES} bytes searchable in ${took.toFixed(1)} s, ${(ARTICLES / took).toFixed(1)} a second`,
  );
  console.log(
    `  found ${found} of ${ARTICLES}${found === ARTICLES ? ', none lost, none twice' : ' – NOT ALL'}; ${stderr.trim().split('\n').at(-1)}`,
  );
}

async function byBulk(cloud: RunningCloud): Promise<void> {
  const client = new Client({ node: cloud.endpoint.openSearchUrl });
  const { body } = await client.search({
    index: 'articles',
    body: { size: 10_000, query: { term: { collection: 'bench' } } },
  });
  const documents = body.hits.hits.map(({ _source }) => _source as Record<string, unknown>);
  const mapping = await client.indices.get({ index: 'articles' });
  const [index] = Object.values(mapping.body);
  if (!index) throw new Error('The engine has no index of articles.');
  const { analysis } = (index.settings as { index: { analysis: object } }).index;
  await client.indices.create({
    index: 'raw',
    body: { settings: { analysis, number_of_replicas: 0 }, mappings: index.mappings } as never,
  });
  const began = performance.now();
  for (let at = 0; at < documents.length; at += 200) {
    const lines = documents.slice(at, at + 200).flatMap((document) => [{ index: { _index: 'raw' } }, document]);
    await client.bulk({ body: lines });
  }
  await client.indices.refresh({ index: 'raw' });
  const took = seconds(began);
  await client.indices.delete({ index: 'raw' });
  console.log(
    `raw _bulk:     the same ${documents.length} documents in ${took.toFixed(1)} s, ${(documents.length / took).toFixed(1)} a second`,
  );
}

async function oneByOne(cloud: RunningCloud): Promise<void> {
  const { s3Endpoint, region, bucket } = cloud.endpoint;
  const s3 = new S3Client({
    endpoint: s3Endpoint,
    region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const times: number[] = [];
  for (let number = 0; number < SINGLES + WARM_UP; number++) {
    const word = `donle${number}x`;
    const began = performance.now();
    await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: `single/${word}.txt`,
        Body: `${article(number)}\nTừ riêng: ${word}.\n`,
      }),
    );
    while ((await total(cloud, { q: word })) === 0) await pause(50);
    if (number >= WARM_UP) times.push(seconds(began));
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  console.log(
    `upload → found, one article, warm, ${times.length} times: p50 ${at(0.5)} s, p90 ${at(0.9)} s, min ${at(0)} s, max ${at(1)} s`,
  );
}

const directory = join(root, '.local/bench');
rmSync(directory, { recursive: true, force: true });
const folder = mkdtempSync(join(tmpdir(), 'vankho-bench-'));
const cloud = await startCloud({ directory, samples: false, quiet: true });
try {
  await oneByOne(cloud);
  await byIngest(cloud, folder);
  await byBulk(cloud);
} finally {
  await cloud.stop();
  rmSync(folder, { recursive: true, force: true });
}
