/** Files that are no articles, keys that are odd: a state with a reason in the ledger, never a stuck queue. */
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { GetQueueAttributesCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { type DeployedArchive, until } from './archive.ts';

const article = (word: string): string =>
  `Bài có khóa lạ\n\nBài viết này chỉ để thử khóa lạ của kho, và từ ${word} chỉ có ở đây mà thôi.\n`;

export function badInput(archive: () => DeployedArchive): void {
  const deadLetters = async (QueueUrl: string): Promise<number> => {
    const { Attributes } = await archive().sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
    );
    return Number(Attributes?.ApproximateNumberOfMessages);
  };

  describe('bad input', () => {
    const files: { name: string; key: string; bytes: () => Uint8Array; code: RegExp }[] = [
      { name: 'an empty file', key: 'bad/empty.txt', bytes: () => new Uint8Array(), code: /^empty$/ },
      { name: 'a file of spaces', key: 'bad/spaces.txt', bytes: () => Buffer.from(' \n\t \r\n'), code: /^empty$/ },
      { name: 'a binary under a .txt name', key: 'bad/binary.txt', bytes: () => randomBytes(4096), code: /./ },
      {
        name: 'a program under a .txt name',
        key: 'bad/program.txt',
        bytes: () => Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), randomBytes(2048)]),
        code: /./,
      },
    ];
    for (const { name, key, bytes, code } of files) {
      test(`${name} fails with a reason that a person can act on`, async () => {
        await archive().put(key, bytes());
        const row = await archive().settled(key, 'failed');
        assert.match(row?.reason?.code ?? '', code);
        assert.match(row?.reason?.message ?? '', /\w+.{20,}/);
      });
    }

    test('a file of 50 MB ends in a state, and the next file is searchable meanwhile or after', async () => {
      const line = 'Một dòng trong một tệp rất lớn, lặp lại nhiều lần cho đến khi đủ năm mươi megabyte.\n';
      await archive().put(
        'bad/large.txt',
        Buffer.from(line.repeat(Math.ceil((50 * 1024 * 1024) / Buffer.byteLength(line)))),
      );
      await archive().put('bad/after-large.txt', article('sautepolon'));
      await archive().settled('bad/after-large.txt', 'searchable');
      const row = await until(
        'it is settled',
        () => archive().row('bad/large.txt'),
        (now) => !['received', 'parsed', undefined].includes(now?.state),
      );
      if (row?.state === 'failed') assert.match(row.reason?.message ?? '', /bytes|MB|MiB/);
      else assert.equal(row?.state, 'searchable');
    });

    test('invalid UTF-8 is read with a mark at the place, and said', async () => {
      const key = 'bad/broken-utf8.txt';
      const text = Buffer.from(article('hongmabyte'));
      await archive().put(key, Buffer.concat([text, Buffer.from([0xc3, 0x28, 0xe1, 0xba]), Buffer.from(' hết.\n')]));
      await until(
        'it is settled',
        () => archive().row(key),
        (now) => now?.state === 'searchable' || now?.state === 'failed',
      );
      const { body } = await archive().ask(`/articles/${archive().id(key)}`);
      assert.ok((body.notes as string[]).length > 0, 'nothing is said of the broken bytes');
    });

    const keys = [
      ['plus', 'bad/a+b c.txt'],
      ['phantram', 'bad/100%25 100%.txt'],
      ['nfd', `bad/${'Đắk Nông.txt'.normalize('NFD')}`],
      ['nfc', `bad/${'Đắk Nông.txt'.normalize('NFC')}`],
      ['emoji', 'bad/😀 tin.txt'],
      ['nhay', `bad/'"&<>.txt`],
      ['dai', `bad/${'ấ'.repeat(338)}.txt`],
    ] as const;
    for (const [word, key] of keys) {
      test(`a key is kept as it is: ${JSON.stringify(key.slice(0, 30))}`, async () => {
        await archive().put(key, article(`khoala${word}`));
        await archive().settled(key, 'searchable');
        const ask = () => archive().search({ q: `khoala${word}` });
        const { hits } = await until('it is found', ask, ({ total }) => total > 0);
        assert.deepEqual(
          hits.map(({ source }) => source.key),
          [key],
        );
      });
    }

    test('a poison file goes to the dead letters and says so in the ledger, while its batch goes on', async () => {
      const dead = await archive().impatient(archive().outputs.ParseQueueUrl);
      const before = await deadLetters(dead);
      const secret = randomBytes(32);
      // Encrypted with a key of the customer's: parse can never read it, and S3 refuses it each time.
      await archive().put('bad/poison.txt', article('thuocdoc'), {
        SSECustomerAlgorithm: 'AES256',
        SSECustomerKey: secret.toString('base64'),
        SSECustomerKeyMD5: createHash('md5').update(secret).digest('base64'),
      });
      await Promise.all([1, 2, 3].map((at) => archive().put(`bad/beside-poison-${at}.txt`, article(`benthuoc${at}`))));
      for (const at of [1, 2, 3]) await archive().settled(`bad/beside-poison-${at}.txt`, 'searchable');
      await until(
        'the poison is a dead letter',
        () => deadLetters(dead),
        (count) => count > before,
      );
      const row = await archive().settled('bad/poison.txt', 'failed');
      assert.match(row?.reason?.message ?? '', /5 tries/);
    });

    test('a message that is no notification goes to the dead letters', async () => {
      const { ParseQueueUrl } = archive().outputs;
      const dead = await archive().impatient(ParseQueueUrl);
      const before = await deadLetters(dead);
      await archive().sqs.send(new SendMessageCommand({ QueueUrl: ParseQueueUrl, MessageBody: 'not a notification' }));
      await until(
        'it is a dead letter',
        () => deadLetters(dead),
        (count) => count > before,
      );
    });
  });
}
