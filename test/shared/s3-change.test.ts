import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { changedKeys } from '../../shared/s3-change.ts';

const body = (key: string): string =>
  JSON.stringify({ Records: [{ eventName: 'ObjectCreated:Put', s3: { bucket: { name: 'b' }, object: { key } } }] });

describe('changed keys', () => {
  const cases: [encoded: string, key: string][] = [
    ['a+b.txt', 'a b.txt'],
    ['a%2Bb.txt', 'a+b.txt'],
    ['dak-nong/%C4%90%E1%BA%AFk.txt', 'dak-nong/Đắk.txt'],
    ['100%2525.txt', '100%25.txt'],
  ];
  for (const [encoded, key] of cases)
    test(`${encoded} is ${key}`, () => assert.equal(changedKeys(body(encoded))[0]?.key, key));

  test('any key survives S3’s encoding', () => {
    const encode = (key: string): string => encodeURIComponent(key).replaceAll('%20', '+');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (key) => changedKeys(body(encode(key)))[0]?.key === key,
      ),
    );
  });
  test('the test event speaks of no key', () =>
    assert.deepEqual(changedKeys(JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent' })), []));
  test('a touch names its key as it is', () => {
    const touch = { bucket: 'b', key: 'a+b %.txt', reason: 'reconcile' };
    assert.deepEqual(changedKeys(JSON.stringify({ touch })), [{ bucket: 'b', key: 'a+b %.txt', cause: 'reconcile' }]);
  });
  for (const wrong of ['', 'null', '[]', '{}', '{"Records":[{}]}', 'not json']) {
    test(`${wrong || 'an empty body'} is refused`, () => assert.throws(() => changedKeys(wrong)));
  }
});
