import { deflateSync, strToU8 } from 'fflate';

/** What `inflate` of functions/enrich/languages reads. fflate gives the same bytes on every machine; zlib does not promise to. */
export const deflate = (text: string): string =>
  Buffer.from(deflateSync(strToU8(text), { level: 9, mem: 12 })).toString('base64');
