import { inflateRawSync } from 'node:zlib';

/** The bytes of a generated table, which its tool has deflated and written in base64: a third of its size in the bundle. */
export const inflateBytes = (packed: string): Uint8Array => inflateRawSync(Buffer.from(packed, 'base64'));

export const inflate = (packed: string): string => Buffer.from(inflateBytes(packed)).toString('utf8');
