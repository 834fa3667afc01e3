import { inflateRawSync } from 'node:zlib';

/** The text of a generated table, which its tool has deflated and written in base64: a third of its size in the bundle. */
export const inflate = (packed: string): string => inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8');
