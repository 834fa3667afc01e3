import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { zip } from '../../../functions/parse/formats/zip.ts';
import { hintsFor, membersIn, utf8, zipped } from './samples.ts';

/** A zip whose name is in raw bytes: fflate writes UTF-8, old programs did not. */
function withName(name: number[]): Uint8Array {
  const bytes = zipSync({ ['x'.repeat(name.length)]: utf8('một') }, { level: 0 });
  const x = 'x'.repeat(name.length);
  const text = Buffer.from(bytes).toString('latin1');
  for (let at = text.indexOf(x); at !== -1; at = text.indexOf(x, at + 1)) bytes.set(name, at);
  return bytes;
}

describe('zip', () => {
  it('gives files by their paths and leaves out what systems put beside them', async () => {
    const bytes = zipped({ 'tin/một.txt': 'a', '__MACOSX/tin/._một.txt': 'x', 'tin/Thumbs.db': 'x', 'hai.txt': 'b' });
    assert.equal(zip.recognises(bytes, hintsFor('a')), true);
    const members = await membersIn(zip, bytes);
    assert.deepEqual(
      members.map((member) => member.name),
      ['tin/một.txt', 'hai.txt'],
    );
  });

  it('reads names in UTF-8, composed or not, and in code page 437', async () => {
    const [decomposed] = await membersIn(zip, zipped({ ['Huế.txt'.normalize('NFD')]: 'a' }));
    assert.equal(decomposed?.name, 'Huế.txt'.normalize('NFC'));
    const [old] = await membersIn(zip, withName([0x63, 0x61, 0x66, 0x82]));
    assert.equal(old?.name, 'café');
  });

  it('names what is too large, encrypted or damaged, and goes on with the rest', async () => {
    const bytes = zipSync({
      'bom.txt': new Uint8Array(30_000_000),
      'a.txt': utf8('một'),
      'b.txt': [utf8('hai hai hai'), { level: 0 }],
    });
    const members = await membersIn(zip, bytes);
    assert.deepEqual(
      members.map(({ name, failure }) => [name, failure?.code]),
      [
        ['bom.txt', 'too-large'],
        ['a.txt', undefined],
        ['b.txt', undefined],
      ],
    );
    const locked = zipped({ 'a.txt': 'một' });
    const directory = Buffer.from(locked).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    locked[directory + 8]! |= 1;
    assert.equal((await membersIn(zip, locked))[0]?.failure?.code, 'encrypted');
  });

  it('gives what can be read of one that is cut off', async () => {
    const bytes = zipSync({
      'a.txt': [utf8('một '.repeat(50)), { level: 0 }],
      'b.txt': [utf8('hai '.repeat(50)), { level: 0 }],
    });
    const members = await membersIn(zip, bytes.subarray(0, 400));
    assert.equal(new TextDecoder().decode(members[0]?.bytes), 'một '.repeat(50));
    assert.equal(members.at(-1)?.failure?.code, 'cut-off');
  });

  it('says of other office files what they are', async () => {
    await assert.rejects(membersIn(zip, zipped({ '[Content_Types].xml': '', 'xl/workbook.xml': '' })), {
      code: 'no-article',
    });
  });

  it('holds one member at a time', async () => {
    const text = utf8('Một bài viết ngắn. '.repeat(40));
    const bytes = zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.txt`, text])));
    const content = await zip.read(bytes, hintsFor('a'));
    assert.equal(content.kind, 'container');
    let count = 0;
    if (content.kind === 'container')
      for await (const member of content.members) count += member.bytes.length === text.length ? 1 : 0;
    assert.equal(count, 10_000);
  });
});
