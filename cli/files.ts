/** Files and folders → what is uploaded under which key. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Complaint } from './complaint.ts';

export interface LocalFile {
  path: string;
  key: string;
  size: number;
}

/** Files that systems leave in folders and that nobody means to archive. */
const LEFT_BEHIND = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** S3 takes keys of 1,024 bytes of UTF-8. */
const KEY_BYTES = 1024;

/**
 * Every file below the given paths. The first folder of its key is its collection: the given folder's own name, or for a single file the
 * name of the folder that it lies in; `collection` overrides both.
 */
export async function* filesBelow(paths: readonly string[], collection: string | undefined): AsyncGenerator<LocalFile> {
  for (const given of paths) {
    const path = resolve(given);
    const found = await stat(path).catch(() => {
      throw new Complaint(`There is no file or folder ${given}.`);
    });
    if (found.isDirectory()) yield* folder(path, collection ?? basename(path));
    else yield file(path, `${collection ?? basename(dirname(path))}/${basename(path)}`, found.size);
  }
}

async function* folder(path: string, prefix: string): AsyncGenerator<LocalFile> {
  const entries = (await readdir(path, { withFileTypes: true, recursive: true })).filter(
    (entry) => entry.isFile() || entry.isSymbolicLink(),
  );
  const names = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  for (const name of names) {
    if (LEFT_BEHIND.has(basename(name))) continue;
    const key = [prefix, ...name.slice(path.length + 1).split(sep)].filter((part) => part !== '').join('/');
    const { size, isFile } = await fileAt(name);
    if (isFile) yield file(name, key, size);
  }
}

/** Links to files are followed, links to folders are not: they may lead round in a circle. */
async function fileAt(path: string): Promise<{ size: number; isFile: boolean }> {
  const found = await stat(path).catch(() => null);
  return { size: found?.size ?? 0, isFile: found?.isFile() ?? false };
}

function file(path: string, key: string, size: number): LocalFile {
  const bytes = Buffer.byteLength(key);
  if (bytes > KEY_BYTES)
    throw new Complaint(
      `The key of ${path} has ${bytes} bytes; S3 takes ${KEY_BYTES}. Shorten its folders or its name.`,
    );
  return { path, key, size };
}

/** MD5, which S3 gives as the ETag of an object that was uploaded in one piece. */
export async function md5Of(path: string): Promise<string> {
  const hash = createHash('md5');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
