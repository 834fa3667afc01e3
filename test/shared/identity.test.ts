import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleId, collectionOf } from '../../shared/identity.ts';

test('ids are of one length, safe in a URL, and tell keys apart that look the same', () => {
  const key = 'x/Đắk.txt';
  const ids = [
    articleId('b', key.normalize('NFC')),
    articleId('b', key.normalize('NFD')),
    articleId('b', key, 'm'),
    articleId('b\0', key),
  ];
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[\w-]{43}$/);
});

test('an id is the one that was given out before', () => {
  assert.equal(articleId('bucket', 'dak-nong/a.txt'), 'tDxoRoK3A240Tnb8fjRfbMflkyYPDJV2xQWLnNeVAhE');
});

test('a collection is the first folder', () => {
  assert.equal(collectionOf('dak-nong/2014/a.txt'), 'dak-nong');
  assert.equal(collectionOf('a.txt'), '');
});
