/** One gzipped file: its single member carries the name without ".gz". */
import { constants, gunzipSync } from 'node:zlib';
import { Permanent } from '../../../shared/errors.ts';
import type { Hints } from '../hints.ts';
import type { Format } from './format.ts';
import { INFLATION, INFLATION_FREE_BYTES, MEMBER_BYTES } from './limits.ts';

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** Unpacked to at most the limit; of a cut-off file what was there. */
export function gunzip(bytes: Uint8Array, limit = MEMBER_BYTES): Uint8Array {
  const allowed = Math.min(limit, Math.max(INFLATION_FREE_BYTES, bytes.length * INFLATION));
  try {
    return gunzipSync(bytes, { maxOutputLength: allowed, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error instanceof RangeError) {
      throw new Permanent('too-large', `The gzip unpacks to more than ${allowed} bytes: upload it in smaller pieces.`);
    }
    throw new Permanent('damaged', 'The gzip is damaged and cannot be unpacked: pack it again.', { cause: error });
  }
}

/** "tin-2009.txt.gz" holds "tin-2009.txt". */
function nameInside(hints: Hints): string {
  const own = (hints.member ?? hints.key).split('/').at(-1)!;
  return own.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar') || 'file';
}

export const gz: Format = {
  name: 'gz',
  mediaType: 'application/gzip',
  recognises: isGzip,
  async read(bytes, hints) {
    const unpacked = gunzip(bytes);
    if (unpacked.length === 0) throw new Permanent('empty', 'The gzip holds no byte, or is cut off before its first.');
    return {
      kind: 'container',
      members: (async function* () {
        yield { name: nameInside(hints), bytes: unpacked };
      })(),
    };
  },
};
