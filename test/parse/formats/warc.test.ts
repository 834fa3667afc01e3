import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'fflate';
import { warc } from '../../../functions/parse/formats/warc.ts';
import { hintsFor, membersIn, utf8 } from './samples.ts';

function record(
  type: string,
  uri: string,
  body: string,
  contentType = 'application/http; msgtype=response',
): Uint8Array {
  const length = utf8(body).length;
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2010-05-04T02:15:00Z\r\nWARC-Record-ID: <urn:uuid:${uri.length}>\r\nContent-Type: ${contentType}\r\nContent-Length: ${length}\r\n\r\n`;
  return utf8(`${head}${body}\r\n\r\n`);
}
const answer = (status: number, type: string, body: string) =>
  `HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\nContent-Length: ${utf8(body).length}\r\n\r\n${body}`;

const RECORDS = [
  record('warcinfo', 'x', 'software: x', 'application/warc-fields'),
  record('response', 'http://example.org/a', answer(200, 'text/html; charset=utf-8', '<p>Mùa gặt</p>')),
  record('request', 'http://example.org/a', 'GET / HTTP/1.1\r\n\r\n', 'application/http; msgtype=request'),
  record('response', 'http://example.org/a.png', answer(200, 'image/png', 'x')),
  record('response', 'http://example.org/b', answer(404, 'text/html', 'không có')),
  record('resource', 'http://example.org/c', 'Bài viết', 'text/plain'),
];

describe('warc', () => {
  for (const [name, bytes] of [
    ['plain', Buffer.concat(RECORDS)],
    ['gzipped record by record', Buffer.concat(RECORDS.map((each) => gzipSync(each)))],
  ] as const) {
    it(`gives pages and texts that were answered with 200: ${name}`, async () => {
      assert.equal(warc.recognises(bytes, hintsFor('a')), true);
      const members = await membersIn(warc, bytes);
      assert.deepEqual(
        members.map((member) => [member.name, new TextDecoder().decode(member.bytes), member.mediaType]),
        [
          ['http://example.org/a', '<p>Mùa gặt</p>', 'text/html; charset=utf-8'],
          ['http://example.org/c', 'Bài viết', 'text/plain'],
        ],
      );
    });
  }

  it('is no gzip of something else', () => {
    assert.equal(warc.recognises(gzipSync(utf8('WARC là gì?')), hintsFor('a.warc.gz')), false);
  });
});
