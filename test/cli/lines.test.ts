import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { languageCommand } from '../../cli/language.ts';
import { eachLine } from '../../cli/lines.ts';
import { normaliseCommand } from '../../cli/normalise.ts';
import { wordsCommand } from '../../cli/words.ts';

type Command = (input: Readable, output: Writable) => Promise<void>;

async function run(command: Command, ...chunks: (string | Buffer)[]): Promise<string> {
  const written: string[] = [];
  const output = new Writable({
    highWaterMark: 8,
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      setImmediate(done);
    },
  });
  await command(Readable.from(chunks, { objectMode: false }), output);
  return written.join('');
}

test('words: a line for a line, syllables joined', async () => {
  assert.equal(await run(wordsCommand, 'Sở Ngoại vụ họp.\n\nTin khác\n'), 'Sở Ngoại_vụ họp .\n\nTin khác\n');
});

test('language: a code a line', async () => {
  const lines = 'Hội nghị bế mạc.\nHoi nghi be mac hom qua\nThe meeting is over.\n\n';
  assert.equal(await run(languageCommand, lines), 'vi\nvi\nen\nund\n');
});

test('normalise: one spelling', async () => {
  assert.equal(await run(normaliseCommand, 'Uỷ ban qui định\r\nkĩ thuật'), 'Ủy ban quy định\nkỹ thuật\n');
});

test('a line may come in parts, cut inside a letter', async () => {
  const bytes = Buffer.from('hội nghị\nsơ kết');
  assert.equal(
    await run(wordsCommand, bytes.subarray(0, 2), bytes.subarray(2, 7), bytes.subarray(7)),
    'hội_nghị\nsơ_kết\n',
  );
});

test('only a line feed ends a line', async () => {
  const seen: string[] = [];
  await run(
    (input, output) => eachLine(input, output, (line) => String(seen.push(line))),
    'một\u2028hai\u0085ba\rbốn\n\nnăm',
  );
  assert.deepEqual(seen, ['một\u2028hai\u0085ba\rbốn', '', 'năm']);
});
