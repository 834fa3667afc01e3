import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eml, unwrapped } from '../../../functions/parse/formats/eml.ts';
import { documentIn, hintsFor, membersIn, shown, utf8 } from './samples.ts';

const HEADERS =
  'From: =?utf-8?B?TMOqIFbEg24gVMOhbQ==?= <tam@example.org>\r\nTo: toasoan@example.org\r\nSubject: =?utf-8?Q?Fwd:_M=C3=B9a_g=E1=BA=B7t?=\r\nDate: Tue, 04 May 2010 09:15:00 +0700\r\nMIME-Version: 1.0\r\n';
const PLAIN = 'Content-Type: text/plain; charset=utf-8\r\n\r\nSáng nay, cả xã ra đồng.\r\n';

describe('eml', () => {
  it('is known by its headers, and a letter that only speaks of them is text', () => {
    assert.equal(eml.recognises(utf8(HEADERS + PLAIN), hintsFor('a')), true);
    assert.equal(eml.recognises(utf8('From: the mayor\n\nDear all, Subject: the bridge'), hintsFor('a.eml')), false);
  });

  it('takes subject, sender and the hour of sending from the headers', async () => {
    const document = await documentIn(eml, utf8(HEADERS + PLAIN));
    assert.deepEqual(shown(document), ['title1 Mùa gặt', 'paragraph Sáng nay, cả xã ra đồng.']);
    const { author, published } = document.declared;
    assert.deepEqual([author[0]?.value, published[0]?.value], ['Lê Văn Tám', '2010-05-04T09:15:00+07:00']);
  });

  it('reads the HTML part where there is no other', async () => {
    const page =
      '<html><body><p>Sáng nay, cả xã ra đồng gặt lúa từ rất sớm.</p><p>Trời nắng, lúa vàng óng khắp cánh đồng.</p></body></html>';
    const document = await documentIn(eml, utf8(`${HEADERS}Content-Type: text/html; charset=utf-8\r\n\r\n${page}`));
    assert.ok(shown(document).includes('paragraph Trời nắng, lúa vàng óng khắp cánh đồng.'));
  });

  it('gives attachments as members beside the mail itself, and names pictures in a note', async () => {
    const part = (headers: string, body: string) => `--b\r\n${headers}\r\n\r\n${body}\r\n`;
    const mail = `${HEADERS}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part('Content-Type: text/plain; charset=utf-8', 'Gửi tòa soạn bài kèm theo.')}${part(
      'Content-Type: text/plain; name="bai.txt"\r\nContent-Disposition: attachment; filename="bai.txt"\r\nContent-Transfer-Encoding: base64',
      Buffer.from('Bài viết').toString('base64'),
    )}${part('Content-Type: image/png\r\nContent-Disposition: attachment; filename="a.png"\r\nContent-Transfer-Encoding: base64', 'AAAA')}--b--\r\n`;
    const members = await membersIn(eml, utf8(mail), 'hop-thu/thu.eml');
    assert.deepEqual(
      members.map((member) => member.name),
      ['thu.text', 'bai.txt'],
    );
    assert.equal(new TextDecoder().decode(members[1]!.bytes), 'Bài viết');
    const content = await eml.read(members[0]!.bytes, { ...hintsFor('thu.eml'), mediaType: members[0]!.mediaType! });
    assert.equal(content.kind, 'document');
    assert.deepEqual(content.kind === 'document' && content.document.notes, [
      'Attachments without text are left out: 1.',
    ]);
  });

  it('puts wrapped paragraphs together again, and leaves verse alone', () => {
    const wrapped =
      'the committee of the district met on the matter and gave its\nleave to build the bridge in the coming spring, which pleased\nall.';
    assert.equal(unwrapped(wrapped).trimEnd(), wrapped.replaceAll('\n', ' '));
    assert.equal(unwrapped('Trăm năm trong cõi\nngười ta').trimEnd(), 'Trăm năm trong cõi\nngười ta');
  });
});
