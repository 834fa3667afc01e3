/** Whatever is lost between the bucket, the ledger and the index is found and put back. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DeleteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Client } from '@opensearch-project/opensearch';
import type { RunningCloud } from '../../local/cloud.ts';
import { credentials, type DeployedArchive, until } from './archive.ts';

const article = (word: string): string =>
  `Bài để đối chiếu\n\nBài viết này để thử việc đối chiếu kho, với từ ${word} chỉ có ở đây.\n`;

export function reconciles(archive: () => DeployedArchive, cloud: () => RunningCloud): void {
  const engine = () => new Client({ node: archive().endpoint.openSearchUrl });
  const isFound = async (q: string): Promise<boolean> => (await archive().search({ q })).total > 0;
  const quiet = () =>
    until(
      'nothing is put back',
      async () => (await cloud().reconcile()).touched,
      (touched) => Object.keys(touched).length === 0,
    );

  describe('reconcile', () => {
    test('an article lost from the index comes back', async () => {
      await archive().put('reconcile/index.txt', article('matchimuc'));
      await archive().settled('reconcile/index.txt', 'searchable');
      await engine().delete({ index: 'articles', id: archive().id('reconcile/index.txt'), refresh: true });
      assert.equal(await isFound('matchimuc'), false);
      await cloud().reconcile();
      await until(
        'it is back',
        () => isFound('matchimuc'),
        (found) => found,
      );
    });

    test('an article lost from the ledger comes back, one lost from the bucket leaves the index', async () => {
      const client = new DynamoDBClient({
        endpoint: archive().endpoint.s3Endpoint,
        region: archive().endpoint.region,
        credentials,
      });
      const forget = (key: string) =>
        client.send(
          new DeleteItemCommand({
            TableName: archive().table,
            Key: { id: { S: archive().id(key) }, line: { S: 'article' } },
          }),
        );
      await archive().put('reconcile/ledger.txt', article('matsocai'));
      await archive().put('reconcile/both.txt', article('matcahai'));
      await archive().settled('reconcile/ledger.txt', 'searchable');
      await archive().settled('reconcile/both.txt', 'searchable');
      await forget('reconcile/ledger.txt');
      await archive().remove('reconcile/both.txt');
      await archive().settled('reconcile/both.txt', 'removed');
      await cloud().reconcile();
      await archive().settled('reconcile/ledger.txt', 'searchable');
      await until(
        'it is found',
        () => isFound('matsocai'),
        (found) => found,
      );
      assert.equal(await isFound('matcahai'), false);
      await quiet();
    });
  });

  describe('a local AWS that is killed', () => {
    test('loses queued messages, and after its restart nothing is missing and nothing twice', async () => {
      const keys = Array.from({ length: 40 }, (_, at) => `killed/bai-${at}.txt`);
      await Promise.all(keys.map((key, at) => archive().put(key, article(`songsot${at}`))));
      const { aws } = cloud().children();
      assert.ok(aws);
      process.kill(aws.pid, 'SIGKILL');
      await until(
        'all are searchable',
        async () => {
          try {
            return await archive().keysFound({ collection: 'killed' });
          } catch {
            return [];
          }
        },
        (found) => found.length === keys.length,
      );
      assert.deepEqual((await archive().keysFound({ collection: 'killed' })).sort(), keys.sort());
    });
  });
}
