/** vankho ingest <file|folder>…: uploads what the bucket does not have yet, and waits until the archive has read it. */
import { createReadStream } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { openLedger } from '../shared/aws/ledger.ts';
import { originals } from '../shared/aws/s3.ts';
import { articleId } from '../shared/identity.ts';
import type { LedgerRow } from '../shared/ledger.ts';
import { type ArchiveAddress, findArchive } from './archive.ts';
import { Complaint } from './complaint.ts';
import { filesBelow, type LocalFile, md5Of } from './files.ts';
import { progressBar } from './progress.ts';

/** Uploads at once: enough to fill a line, few enough for the local cloud. */
const PARALLEL = 8;
/** Files of more than this go up in parts. */
const PART_BYTES = 64 * 1024 * 1024;
/** Between two looks at the ledger while waiting. */
const LOOK_EVERY_MS = 1000;
/** Nothing new for this long: the pipeline stands still, and waiting tells nothing more. */
const PATIENCE_MS = 10 * 60 * 1000;

export interface IngestOptions {
  local: boolean;
  collection?: string;
  wait: boolean;
}

export async function ingest(paths: string[], { local, collection, wait }: IngestOptions): Promise<void> {
  const archive = await findArchive({ local });
  console.error(`Archive: ${archive.name}, bucket ${archive.bucket}`);
  const files = await Array.fromAsync(filesBelow(paths, collection));
  if (files.length === 0) throw new Complaint(`There are no files in ${paths.join(', ')}.`);
  refuseTwins(files);
  const began = new Date().toISOString();
  const uploaded = await uploadNew(archive, files);
  const there = files.length - uploaded.length;
  console.error(`Uploaded ${uploaded.length}${there > 0 ? `; ${there} were there already, unchanged` : ''}.`);
  if (wait) await waitFor(archive, files, new Set(uploaded), began);
}

/** Two files of one key would be two editions of one original, in no order that anyone chose. */
function refuseTwins(files: readonly LocalFile[]): void {
  const paths = new Map<string, string>();
  for (const { key, path } of files) {
    const twin = paths.get(key);
    if (twin !== undefined)
      throw new Complaint(`${twin} and ${path} would both be ${key}. Ingest them one by one with --collection.`);
    paths.set(key, path);
  }
}

async function uploadNew(archive: ArchiveAddress, files: readonly LocalFile[]): Promise<LocalFile[]> {
  const there = await etagsOf(archive.bucket);
  const client = new S3Client({});
  const bar = progressBar('Uploading', files.length);
  const uploaded: LocalFile[] = [];
  const waiting = files.values();
  const worker = async (): Promise<void> => {
    for (const file of waiting) {
      const { path, key, size } = file;
      const known = there.get(key);
      if (known === undefined || known !== (await md5Of(path))) {
        const Body = size > 0 ? createReadStream(path) : '';
        const upload = new Upload({ client, params: { Bucket: archive.bucket, Key: key, Body }, partSize: PART_BYTES });
        await upload.done();
        uploaded.push(file);
      }
      bar.increment();
    }
  };
  try {
    await Promise.all(Array.from({ length: PARALLEL }, worker));
  } catch (error) {
    throw new Complaint(
      `Uploading stopped after ${uploaded.length} files: ${error instanceof Error ? error.message : error}. Run the same command again: it goes on where it stopped.`,
    );
  } finally {
    bar.stop();
  }
  return uploaded;
}

/** Key → MD5 of what the bucket holds, for objects that went up in one piece. */
async function etagsOf(bucket: string): Promise<Map<string, string>> {
  const etags = new Map<string, string>();
  let after: string | null = null;
  do {
    const { objects, next } = await originals.page(bucket, after);
    for (const { key, etag } of objects) etags.set(key, etag.replaceAll('"', ''));
    after = next;
  } while (after !== null);
  return etags;
}

const isSettled = ({ state }: LedgerRow): boolean => state !== 'received' && state !== 'parsed';

/** Rows looked at at once: what was uploaded first is settled first. */
const LOOKED_AT = 500;

/**
 * Waits for what was uploaded now, and for what an interrupted run before left on its way. `began`: when uploading began; the row of a
 * file that was uploaded since, yet received before, is that of its older edition.
 */
async function waitFor(
  { bucket, ledgerTable }: ArchiveAddress,
  files: readonly LocalFile[],
  uploaded: ReadonlySet<LocalFile>,
  began: string,
): Promise<void> {
  const ledger = openLedger(ledgerTable, () => new Date());
  const waiting = new Map(files.map((file) => [articleId(bucket, file.key), file]));
  const bar = progressBar('Searchable', files.length);
  const failed: LedgerRow[] = [];
  const counts = new Map<string, number>();
  let moved = Date.now();
  while (waiting.size > 0 && Date.now() - moved < PATIENCE_MS) {
    const before = waiting.size;
    for (const row of (await ledger.rows([...waiting.keys()].slice(0, LOOKED_AT))).values()) {
      const file = waiting.get(row.id);
      if (!file || !isSettled(row) || (uploaded.has(file) && row.received < began)) continue;
      waiting.delete(row.id);
      counts.set(row.state, (counts.get(row.state) ?? 0) + 1);
      if (row.state === 'failed') failed.push(row);
      moved = Date.now();
      bar.increment();
    }
    if (waiting.size === before) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  bar.stop();
  console.error([...counts].map(([state, count]) => `${count} ${state}`).join(', '));
  for (const { key, reason } of failed)
    console.error(`  ${key}: ${reason?.message ?? 'no reason was noted'} [${reason?.code}]`);
  if (waiting.size > 0) {
    throw new Complaint(
      `${waiting.size} files are still on their way, the first is ${[...waiting.values()][0]?.key}. See: npx vankho status`,
    );
  }
  if (failed.length > 0) process.exitCode = 1;
}
