import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonl } from '../../../functions/parse/formats/jsonl.ts';
import { documentsIn, hintsFor, utf8 } from './samples.ts';

describe('jsonl', () => {
  it('is known by two objects on two lines; one line needs the name', () => {
    assert.equal(jsonl.recognises(utf8('{"text":"a"}\n{"text":"b"}\n'), hintsFor('a.txt')), true);
    assert.equal(jsonl.recognises(utf8('{"text":"a"}\n'), hintsFor('a.json')), false);
    assert.equal(jsonl.recognises(utf8('{"text":"a"}\n'), hintsFor('a.jsonl')), true);
    assert.equal(jsonl.recognises(utf8('{"text":\n"a"}\n'), hintsFor('a.jsonl')), false);
  });

  it('reads an article a line; a line that is cut off fails alone', async () => {
    const articles = await documentsIn(jsonl, utf8('{"tiêu đề":"Tin","nội dung":"một"}\n\n{"text":"hai"}\n{"text":"b'));
    assert.deepEqual(
      articles.map(({ name, document, failure }) => [name, document?.lines.at(-1)?.text ?? failure?.code]),
      [
        ['1', 'một'],
        ['3', 'hai'],
        ['4', 'damaged'],
      ],
    );
  });
});
