import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { json } from '../../../functions/parse/formats/json.ts';
import { documentIn, documentsIn, hintsFor, shown, utf8 } from './samples.ts';

const bytes = (value: unknown): Uint8Array => utf8(JSON.stringify(value));

describe('json', () => {
  it('is known by its first signs', () => {
    assert.equal(json.recognises(bytes({ text: 'a' }), hintsFor('a.txt')), true);
    assert.equal(json.recognises(utf8('[1] Theo Sở Nội vụ'), hintsFor('a.json')), false);
    assert.equal(json.recognises(utf8('{tin vui} hôm nay'), hintsFor('a.json')), false);
  });

  it('reads our own shape', async () => {
    const document = await documentIn(
      json,
      bytes({
        title: 'Mùa gặt',
        subtitle: 'Lúa được mùa',
        text: 'Đoạn một.\n\nĐoạn hai.',
        published: '2014-06-27T08:30:00+07:00',
        updated: '2014-06-28',
        authors: [{ name: 'Lê An' }, 'Trần Bình'],
        credit: 'Báo Tỉnh',
        tags: ['lúa', 'gạo'],
        language: 'vi',
        url: 'http://example.org/gat',
        captions: ['Cánh đồng'],
      }),
    );
    assert.deepEqual(shown(document), [
      'title1 Mùa gặt',
      'subtitle Lúa được mùa',
      'paragraph Đoạn một.',
      'paragraph Đoạn hai.',
      'caption Cánh đồng',
    ]);
    const { author, published, updated, credit, tags, language, canonicalUrl } = document.declared;
    assert.deepEqual(
      author.map((each) => each.value),
      ['Lê An', 'Trần Bình'],
    );
    assert.deepEqual(
      [published[0]?.value, updated[0]?.value, credit[0]?.value],
      ['2014-06-27T08:30:00+07:00', '2014-06-28', 'Báo Tỉnh'],
    );
    assert.deepEqual([tags, language, canonicalUrl], [['lúa', 'gạo'], 'vi', 'http://example.org/gat']);
  });

  it('reads a NewsArticle of schema.org, also in a graph, and HTML in its text', async () => {
    const article = {
      '@type': 'NewsArticle',
      name: 'Trang tin',
      headline: 'Mùa gặt',
      articleBody: '<p>Đoạn&nbsp;một.</p><p>Đoạn hai.</p>',
      datePublished: '2014-06-27',
      author: { '@type': 'Person', name: 'Lê An' },
      publisher: { '@type': 'Organization', name: 'Cổng thông tin' },
    };
    const document = await documentIn(
      json,
      bytes({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, article] }),
    );
    assert.deepEqual(shown(document), ['title1 Mùa gặt', 'paragraph Đoạn một.', 'paragraph Đoạn hai.']);
    assert.equal(document.declared.author[0]?.basis, 'json-ld');
    assert.deepEqual(document.declared.credit, []);
  });

  it('gives several articles one by one, a bad one with its reason', async () => {
    const articles = await documentsIn(json, bytes([{ text: 'một' }, { text: '' }, { text: 'ba' }]));
    assert.deepEqual(
      articles.map(({ name, failure }) => [name, failure?.code]),
      [
        ['1', undefined],
        ['2', 'empty'],
        ['3', undefined],
      ],
    );
  });

  it('says what is wrong', async () => {
    await assert.rejects(documentIn(json, bytes({ temperature: 21 })), { code: 'no-article' });
    await assert.rejects(documentIn(json, utf8('{"text": "một')), { code: 'damaged' });
  });
});
