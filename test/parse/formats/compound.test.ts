import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compound } from '../../../functions/parse/formats/compound.ts';
import { documentIn, hintsFor } from './samples.ts';

const file = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);

const cases: [string, string][] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'no-article'],
  ['PowerPoint Document', 'no-article'],
  ['__properties_version1.0', 'no-article'],
  ['Something', 'no-article'],
];

describe('compound files that are no Word text', () => {
  for (const [stream, code] of cases) {
    it(stream, async () => {
      assert.equal(compound.recognises(file(stream), hintsFor('a.doc')), true);
      await assert.rejects(documentIn(compound, file(stream)), { code });
    });
  }
});
