import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { epub } from '../../../functions/parse/formats/epub.ts';
import { book, documentIn, hintsFor, shown } from './samples.ts';

const METADATA =
  '<dc:title>Sông quê</dc:title><dc:creator>Phạm Thu Hà</dc:creator><dc:date>2011-03-02</dc:date><dc:language>vi</dc:language><dc:subject>du ký</dc:subject>';

describe('epub', () => {
  it('reads chapters in the order of the spine as one article', async () => {
    const bytes = book(
      [
        '<h1>Sông quê</h1><p>Một<br/>hai&nbsp;ba</p>',
        '<ul><li>bốn</li></ul><table><tr><td>a</td><td>b</td></tr></table>',
      ],
      METADATA,
    );
    assert.equal(epub.recognises(bytes, hintsFor('x.zip')), true);
    const document = await documentIn(epub, bytes);
    assert.deepEqual(shown(document), [
      'heading1 Sông quê',
      'paragraph Một',
      'paragraph hai ba',
      'item bốn',
      'table a | b',
    ]);
    const { title, author, published, language, tags } = document.declared;
    assert.deepEqual(
      [title[0]?.value, author[0]?.value, published[0]?.value, language, tags],
      ['Sông quê', 'Phạm Thu Hà', '2011-03-02', 'vi', ['du ký']],
    );
  });

  it('says that it is cut off', async () => {
    const bytes = book(['<p>một</p>'], METADATA);
    await assert.rejects(documentIn(epub, bytes.subarray(0, 120)), { code: 'cut-off' });
  });
});
