/** Uploads, overwrites and deletes, in any order, delivered once or more. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { type DeployedArchive, until } from './archive.ts';

const article = (title: string, word: string): string =>
  `${title}\nNgày đăng: 05/04/2016\n\nCâu chuyện của bài này xoay quanh từ ${word}, và không từ nào khác trong kho có nó.\n`;

/** What S3 would have said of a key, whatever is true of it now. */
const notification = (bucket: string, key: string, eventName: string): string =>
  JSON.stringify({
    Records: [
      {
        eventSource: 'aws:s3',
        eventName,
        s3: {
          bucket: { name: bucket },
          object: { key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/') },
        },
      },
    ],
  });

export function changes(archive: () => DeployedArchive): void {
  const hint = (key: string, event: string) =>
    archive().sqs.send(
      new SendMessageCommand({
        QueueUrl: archive().outputs.ParseQueueUrl,
        MessageBody: notification(archive().bucket, key, event),
      }),
    );
  const isFound = async (q: string): Promise<boolean> => (await archive().search({ q })).total > 0;

  describe('changes', () => {
    test('an overwritten article is found by its new words and no longer by the old ones', async () => {
      const key = 'changes/ghi-de.txt';
      await archive().put(key, article('Bài sẽ bị ghi đè', 'zubarekim'));
      await until(
        'the first edition is found',
        () => isFound('zubarekim'),
        (found) => found,
      );
      await archive().put(key, article('Bài đã bị ghi đè', 'volatumep'));
      await until(
        'the second edition is found',
        () => isFound('volatumep'),
        (found) => found,
      );
      assert.equal(await isFound('zubarekim'), false);
      const { row } = await archive().history(key);
      assert.equal(row?.state, 'searchable');
    });

    test('a deleted article is gone from searches and by its id; put again, it is back', async () => {
      const key = 'changes/xoa.txt';
      await archive().put(key, article('Bài sẽ bị xóa', 'kimbolare'));
      await archive().settled(key, 'searchable');
      await archive().remove(key);
      await archive().settled(key, 'removed');
      await until(
        'it is gone',
        () => isFound('kimbolare'),
        (found) => !found,
      );
      assert.equal((await archive().ask(`/articles/${archive().id(key)}`)).status, 404);
      await archive().put(key, article('Bài đã trở lại', 'kimbolare'));
      await archive().settled(key, 'searchable');
      await until(
        'it is back',
        () => isFound('kimbolare'),
        (found) => found,
      );
    });

    test('events delivered twice and out of order leave what is in the bucket', async () => {
      const there = 'changes/dao-lon-con.txt';
      const gone = 'changes/dao-lon-mat.txt';
      await archive().put(there, article('Bài còn lại', 'nabodilu'));
      await archive().put(gone, article('Bài mất đi', 'sorapexi'));
      await archive().settled(gone, 'searchable');
      await archive().remove(gone);
      await archive().settled(gone, 'removed');
      const late = [
        'ObjectRemoved:DeleteMarkerCreated',
        'ObjectCreated:Put',
        'ObjectRemoved:Delete',
        'ObjectCreated:Put',
        'ObjectCreated:Put',
      ];
      const before = [(await archive().row(there))?.revision ?? 0, (await archive().row(gone))?.revision ?? 0];
      await Promise.all(late.flatMap((event) => [hint(there, event), hint(gone, event)]));
      const seen = async () => {
        const events = [await archive().history(there), await archive().history(gone)];
        return events.map(({ events: all, row }, at) => ({
          received: all.filter(({ kind, revision }) => kind === 'received' && revision > before[at]!).length,
          state: row?.state,
        }));
      };
      const end = await until('all are settled', seen, (now) =>
        now.every(({ received, state }) => received >= late.length && state !== 'received' && state !== 'parsed'),
      );
      assert.deepEqual(
        end.map(({ state }) => state),
        ['searchable', 'removed'],
      );
      await until(
        'one is found, the other is not',
        async () => [await isFound('nabodilu'), await isFound('sorapexi')],
        ([a, b]) => a === true && b === false,
      );
      assert.equal((await archive().search({ q: 'nabodilu' })).total, 1);
    });

    test('an article too large for a message travels through the work bucket, whole', async () => {
      const key = 'changes/dai.txt';
      const paragraphs = Array.from(
        { length: 3000 },
        (_, at) => `Đoạn thứ ${at} của một bài viết rất dài, dài hơn một thông điệp của hàng đợi.`,
      );
      await archive().put(key, `Bài viết rất dài\n\n${paragraphs.join('\n\n')}\n\nTừ cuối cùng là ketthucdai.\n`);
      await archive().settled(key, 'searchable');
      const ask = () => archive().search({ q: 'ketthucdai' });
      const { total, hits } = await until('it is found', ask, (now) => now.total > 0);
      assert.equal(total, 1);
      assert.match(hits[0]?.snippets[0]?.html ?? '', /<mark>ketthucdai<\/mark>/);
      const { body } = await archive().ask(`/articles/${archive().id(key)}`);
      assert.ok(String(body.text).length > 200 * 1024);
    });
  });
}
