import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eml } from '../../../functions/parse/formats/eml.ts';
import { mhtml } from '../../../functions/parse/formats/mhtml.ts';
import { documentIn, hintsFor, shown, utf8 } from './samples.ts';

const PAGE =
  '<html><head><title>Mùa gặt</title></head><body><h1>Mùa gặt</h1><p>Sáng nay, cả xã ra đồng gặt lúa từ rất sớm.</p><p>Trời nắng, lúa vàng óng khắp cánh đồng quê.</p></body></html>';
const SAVED = `From: <Saved by Blink>\r\nSnapshot-Content-Location: http://example.org/gat\r\nSubject: Mua gat\r\nDate: Tue, 4 May 2010 09:15:00 +0700\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(PAGE).toString('base64')}\r\n--b\r\nContent-Type: image/png\r\nContent-Location: http://example.org/a.png\r\n\r\nx\r\n--b--\r\n`;

describe('mhtml', () => {
  it('is a saved page and no mail', () => {
    assert.equal(mhtml.recognises(utf8(SAVED), hintsFor('a.eml')), true);
    assert.equal(eml.recognises(utf8(SAVED), hintsFor('a.eml')), false);
  });

  it('reads its root part as a page, with the address it was saved from', async () => {
    const document = await documentIn(mhtml, utf8(SAVED));
    assert.ok(shown(document).some((line) => line.endsWith('Trời nắng, lúa vàng óng khắp cánh đồng quê.')));
    assert.equal(document.declared.canonicalUrl, 'http://example.org/gat');
  });
});
