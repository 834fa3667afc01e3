import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartFailure } from './failure.ts';

/** The first start, in MB: 222 of Python packages, 163 of OpenSearch, 195 of its archives while they are unpacked, and a margin. */
export const FIRST_START = 700;
/** A later one, in MB: logs, and a margin so that the index does not meet the end of the disk at once. */
export const LATER_START = 200;

/** Fails when the disk that holds `folder` has fewer than `megabytes` left. */
export async function requireRoom(folder: string, megabytes: number): Promise<void> {
  const there = nearest(folder);
  const { bavail, bsize } = await statfs(there);
  const left = Math.floor((bavail * bsize) / 1_000_000);
  if (left >= megabytes) return;
  throw new StartFailure(
    `The disk that holds ${there} has ${left} MB left and the local cloud needs ${megabytes} MB: make room and start again.`,
  );
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}
