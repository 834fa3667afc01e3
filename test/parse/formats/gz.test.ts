import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'fflate';
import { gz } from '../../../functions/parse/formats/gz.ts';
import { hintsFor, membersIn, utf8 } from './samples.ts';

describe('gz', () => {
  it('holds one file by its name without the ending', async () => {
    const bytes = gzipSync(utf8('một'));
    assert.equal(gz.recognises(bytes, hintsFor('a')), true);
    const [member] = await membersIn(gz, bytes, 'tin/bai.txt.gz');
    assert.deepEqual([member?.name, new TextDecoder().decode(member?.bytes)], ['bai.txt', 'một']);
  });

  it('gives what is left of one that is cut off, and refuses a bomb', async () => {
    const random = Array.from({ length: 5000 }, (_, at) => `dòng ${(at * 48271) % 2147483647}`).join('\n');
    const bytes = gzipSync(utf8(random));
    const [member] = await membersIn(gz, bytes.subarray(0, bytes.length >> 1));
    assert.ok(random.startsWith(new TextDecoder().decode(member?.bytes.subarray(0, 1000))));
    await assert.rejects(membersIn(gz, gzipSync(new Uint8Array(20_000_000))), { code: 'too-large' });
  });
});
