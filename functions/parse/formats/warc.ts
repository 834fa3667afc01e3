/** A web archive (.warc, .warc.gz): pages and documents that servers answered with, each a member named by its address. */
import { constants, gunzipSync } from 'node:zlib';
import { Permanent } from '../../../shared/errors.ts';
import type { Member } from '../document.ts';
import type { Format } from './format.ts';
import { isGzip } from './gz.ts';
import { MEMBER_BYTES, MEMBERS } from './limits.ts';

const SIGNATURE = /^WARC\/\d\.\d\r?\n/;
/** Compressed bytes that hold the first record's first line. */
const HEAD_BYTES = 1024;
const CHUNK_BYTES = 256 * 1024;

/** Texts, pages and documents; pictures, scripts and style sheets are no articles. */
const ARTICLES =
  /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:xhtml\+xml|xml|pdf|msword|rtf|epub\+zip|ld\+json|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|vnd\.oasis\.opendocument\.text))\b/i;

function unpackedHead(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes.subarray(0, HEAD_BYTES), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return bytes.subarray(0, 0);
  }
}

export const warc: Format = {
  name: 'warc',
  mediaType: 'application/warc',
  recognises(bytes) {
    const head = isGzip(bytes) ? unpackedHead(bytes) : bytes;
    return SIGNATURE.test(new TextDecoder('latin1').decode(head.subarray(0, 20)));
  },
  async read(bytes) {
    return { kind: 'container', members: members(bytes) };
  },
};

function* chunks(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}

type WarcRecord = import('warcio').WARCRecord;

/** The content type of a record that may hold an article: what a server answered with 200, or what was put in directly. */
function contentType(record: WarcRecord): string | null {
  if (record.warcType === 'response') {
    const status = Number(record.httpHeaders?.statusCode ?? 0);
    const type = record.httpHeaders?.headers.get('content-type') ?? 'text/html';
    return status === 200 && ARTICLES.test(type) ? type : null;
  }
  const direct = record.warcType === 'resource' || record.warcType === 'conversion';
  const type = record.warcContentType ?? '';
  return direct && ARTICLES.test(type) ? type : null;
}

async function* members(bytes: Uint8Array): AsyncGenerator<Member> {
  const { WARCParser } = await import('warcio');
  let number = 0;
  try {
    for await (const record of WARCParser.iterRecords(chunks(bytes))) {
      const mediaType = contentType(record);
      if (mediaType === null) continue;
      number += 1;
      if (number > MEMBERS)
        throw new Permanent('too-many', `The web archive has more than ${MEMBERS} pages: split it.`);
      yield await member(record, mediaType, number);
    }
  } catch (error) {
    if (error instanceof Permanent) throw error;
    const reason = `The web archive is damaged or cut off after ${number} pages (${String(error)}): what follows is lost.`;
    yield { name: '(cut off)', bytes: new Uint8Array(), failure: { code: 'cut-off', reason } };
  }
}

async function member(record: WarcRecord, mediaType: string, number: number): Promise<Member> {
  const name = record.warcTargetURI ?? `record-${number}`;
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length <= MEMBER_BYTES) kept.push(chunk);
  }
  if (length <= MEMBER_BYTES) return { name, bytes: Buffer.concat(kept), mediaType };
  const reason = `The page unpacks to more than ${MEMBER_BYTES} bytes: it is left out.`;
  return { name, bytes: new Uint8Array(), failure: { code: 'too-large', reason } };
}
