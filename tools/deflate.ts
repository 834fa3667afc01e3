import { deflateSync, strToU8 } from 'fflate';

/** What `inflate` of functions/enrich/languages reads. fflate gives the same bytes on every machine; zlib does not promise to. */
export function deflate(table: string | Int8Array): string {
  const bytes = typeof table === 'string' ? strToU8(table) : new Uint8Array(table.buffer);
  return Buffer.from(deflateSync(bytes, { level: 9, mem: 12 })).toString('base64');
}
