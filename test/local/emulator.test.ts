import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CreateTableCommand, DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import {
  CreateBucketCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { CreateQueueCommand, GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { clientsOf } from '../../local/clients.ts';
import { AWS, prepare, save } from '../../local/emulator.ts';
import { beginAws, foldersOf, makeFolders } from '../../local/folders.ts';
import { untilAwsAnswers } from '../../local/health.ts';
import { freePort } from '../../local/ports.ts';
import { type Child, Running, start, stop } from '../../local/processes.ts';
import { makePython } from '../../local/python.ts';

const folders = foldersOf(mkdtempSync(join(tmpdir(), 'vankho-emulator-')));
const running = new Running(folders.running);
const port = await freePort();
const endpoint = `http://127.0.0.1:${port}`;
const settings = { endpoint, region: AWS.region, credentials: AWS };
const table = new DynamoDBClient(settings);
const queues = new SQSClient({ ...settings, useQueueUrlAsEndpoint: false });
const { s3 } = clientsOf(endpoint);
const journal = join(folders.state, 'dynamodb.journal');
let python = '';
let emulator: Child;

async function begin(): Promise<void> {
  emulator = start(prepare(python, port, folders), running);
  await untilAwsAnswers(endpoint);
}

async function kill(): Promise<void> {
  emulator.process.kill('SIGKILL');
  await emulator.exited;
  await stop(emulator, running);
}

const Key = { id: { S: 'an article' } };

async function bump(): Promise<void> {
  const values = { ':one': { N: '1' } };
  await table.send(
    new UpdateItemCommand({
      TableName: 'ledger',
      Key,
      UpdateExpression: 'ADD revision :one',
      ExpressionAttributeValues: values,
    }),
  );
}

async function revision(): Promise<string | undefined> {
  return (await table.send(new GetItemCommand({ TableName: 'ledger', Key }))).Item?.revision?.N;
}

before(async () => {
  makeFolders(folders);
  beginAws(folders);
  const signal = new AbortController().signal;
  python = await makePython({ environment: process.env, log: folders.toolLog, running, signal }, () => {});
  await begin();
  await table.send(
    new CreateTableCommand({
      TableName: 'ledger',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
});
after(async () => {
  await stop(emulator, running);
  rmSync(folders.directory, { recursive: true });
});

test('a write to the ledger that was answered outlives kill -9, and counts once', async () => {
  await bump();
  await bump();
  await kill();
  appendFileSync(journal, '{"account": "000000000000", "target": "DynamoDB_20120810.Upd');
  await begin();
  assert.equal(await revision(), '2');
  await bump();
  await kill();
  await begin();
  assert.equal(await revision(), '3');
});

test('what was saved is not written a second time', async () => {
  await save(emulator, folders);
  assert.equal(readFileSync(journal, 'utf8'), '');
  await bump();
  await stop(emulator, running);
  await begin();
  assert.equal(await revision(), '4');
});

test('both versions of an object, and a queue with its message, outlive kill -9 once saved', async () => {
  const Bucket = 'originals';
  await s3.send(new CreateBucketCommand({ Bucket }));
  await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  const { QueueUrl } = await queues.send(new CreateQueueCommand({ QueueName: 'changes' }));
  await queues.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a change' }));
  await save(emulator, folders);
  for (const Body of ['first', 'second'])
    await s3.send(new PutObjectCommand({ Bucket, Key: 'Đắk Nông/a b+c.txt', Body }));
  await kill();
  await begin();
  const { Versions } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
  assert.deepEqual(
    Versions?.map((version) => [version.Key, version.IsLatest, version.Size]),
    [
      ['Đắk Nông/a b+c.txt', true, 6],
      ['Đắk Nông/a b+c.txt', false, 5],
    ],
  );
  const AttributeNames = ['ApproximateNumberOfMessages' as const];
  const { Attributes } = await queues.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }));
  assert.equal(Attributes?.ApproximateNumberOfMessages, '1');
});

test('it listens on the loopback alone', async () => {
  const addresses = Object.values(await import('node:os').then((os) => os.networkInterfaces())).flat();
  const outward = addresses.find((address) => address !== undefined && !address.internal && address.family === 'IPv4');
  if (outward === undefined) return;
  await assert.rejects(fetch(`http://${outward.address}:${port}/_ministack/health`));
});
