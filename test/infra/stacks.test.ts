import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { App } from 'aws-cdk-lib';
import { Match } from 'aws-cdk-lib/assertions';
import { readSettings } from '../../infra/settings.ts';
import { waitAfter } from '../../shared/batch.ts';
import { resources, synthesise } from './stacks.ts';

const { archive, pipeline } = synthesise();
const elsewhere = synthesise({ openSearchUrl: 'http://127.0.0.1:9200' });

describe('what must not be lost', () => {
  test('originals are versioned, encrypted, private, TLS-only and stay when the stack goes', () => {
    archive.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        VersioningConfiguration: { Status: 'Enabled' },
        BucketEncryption: Match.anyValue(),
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    });
    for (const [id] of resources(archive, 'AWS::S3::Bucket')) {
      archive.hasResourceProperties('AWS::S3::BucketPolicy', {
        Bucket: { Ref: id },
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          ]),
        },
      });
    }
  });

  test('the ledger can be restored to any second and is not deleted by mistake', () => {
    archive.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      Properties: {
        Replicas: [
          Match.objectLike({
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
            DeletionProtectionEnabled: true,
          }),
        ],
      },
    });
  });

  /** CloudFormation replaces what changes its logical id: a new, empty bucket beside the full one. */
  test('logical ids of what holds data are those of the first release', () => {
    const ids = [
      'AWS::S3::Bucket',
      'AWS::DynamoDB::GlobalTable',
      'AWS::OpenSearchService::Domain',
      'AWS::SQS::Queue',
    ].flatMap((type) => resources(archive, type).map(([id]) => id));
    assert.deepEqual(ids.sort(), [
      'ChangesDeadLetters18B289EF',
      'ChangesQueueD86756A9',
      'Engine7B56DDA2',
      'LedgerB7379752',
      'Originals63BA965B',
      'WorkBF636A8B',
    ]);
  });

  test('claim checks expire after the dead letters that point at them', () => {
    archive.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 20, Status: 'Enabled' }] },
    });
  });
});

describe('the engine is a setting', () => {
  test('a managed domain by default: encrypted at rest and between nodes, TLS 1.2 only', () => {
    archive.hasResourceProperties('AWS::OpenSearchService::Domain', {
      EncryptionAtRestOptions: { Enabled: true },
      NodeToNodeEncryptionOptions: { Enabled: true },
      DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
      AccessPolicies: Match.absent(),
    });
  });
  test('none where an endpoint is given, which the functions are told', () => {
    elsewhere.archive.resourceCountIs('AWS::OpenSearchService::Domain', 0);
    const told = resources(elsewhere.pipeline, 'AWS::Lambda::Function').filter(
      ([, { Properties }]) =>
        (Properties.Environment as { Variables: Record<string, unknown> }).Variables.OPENSEARCH_URL ===
        'http://127.0.0.1:9200',
    );
    assert.equal(told.length, 3);
  });
  test('a setting that cannot be is named', () => {
    const app = new App({
      context: { vankho: { engine: { instanceType: 't3.medium', instances: 1, volumeGiB: 20 } } },
    });
    assert.throws(() => readSettings(app), /instanceType/);
  });
});

describe('the stages', () => {
  const all = [...resources(archive, 'AWS::SQS::Queue'), ...resources(pipeline, 'AWS::SQS::Queue')];
  const queues = all.filter(([id]) => !id.includes('DeadLetters'));
  test('every queue has dead letters, kept two weeks', () => {
    assert.equal(queues.length, 3);
    for (const [id, { Properties }] of queues) assert.ok(Properties.RedrivePolicy, id);
    for (const [id, { Properties }] of all.filter(([id]) => id.includes('DeadLetters'))) {
      assert.equal(Properties.MessageRetentionPeriod, 14 * 24 * 3600, id);
    }
  });
  test('messages hide for at least six times the time of their function', () => {
    const functions = new Map(resources(pipeline, 'AWS::Lambda::Function'));
    const visibility = new Map(all.map(([id, { Properties }]) => [id, Number(Properties.VisibilityTimeout)]));
    const mappings = resources(pipeline, 'AWS::Lambda::EventSourceMapping');
    assert.equal(mappings.length, 3);
    for (const [, { Properties }] of mappings) {
      const source = JSON.stringify(Properties.EventSourceArn);
      const queue = [...visibility.keys()].find((id) => source.includes(id) && !id.includes('DeadLetters'));
      const timeout = Number(functions.get((Properties.FunctionName as { Ref: string }).Ref)?.Properties.Timeout);
      assert.ok(visibility.get(queue ?? '')! >= 6 * timeout, source);
    }
  });
  test('a failed message fails alone, and no function runs away', () => {
    for (const [, { Properties }] of resources(pipeline, 'AWS::Lambda::EventSourceMapping')) {
      assert.deepEqual(Properties.FunctionResponseTypes, ['ReportBatchItemFailures']);
      assert.ok(Number((Properties.ScalingConfig as { MaximumConcurrency: number }).MaximumConcurrency) >= 2);
    }
  });
  test('the index stage rides out an hour without the engine', () => {
    const [, index] = queues.find(([id]) => id.startsWith('ToIndex'))!;
    const receives = (index.Properties.RedrivePolicy as { maxReceiveCount: number }).maxReceiveCount;
    const waits = Array.from({ length: receives - 1 }, (_, at) => waitAfter(at + 1));
    assert.ok(waits.reduce((sum, wait) => sum + wait, 0) >= 3600);
  });
  test('the bucket tells of puts, deletes and expiries', () => {
    archive.hasResourceProperties('AWS::S3::Bucket', {
      NotificationConfiguration: {
        QueueConfigurations: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*', 's3:LifecycleExpiration:*'].map((Event) =>
          Match.objectLike({ Event }),
        ),
      },
    });
  });
});

describe('the API', () => {
  test('may write its logs in an account that has no role for them yet', () =>
    pipeline.resourceCountIs('AWS::ApiGateway::Account', 1));
  test('asks for a key at every method but the preflight', () => {
    for (const [id, { Properties }] of resources(pipeline, 'AWS::ApiGateway::Method')) {
      if (Properties.HttpMethod !== 'OPTIONS') assert.equal(Properties.ApiKeyRequired, true, id);
    }
    pipeline.hasResourceProperties('AWS::ApiGateway::UsagePlan', {
      Throttle: Match.anyValue(),
      Quota: Match.anyValue(),
    });
  });
  test('answers browsers of the origins in cdk.json only', () => {
    const open = synthesise({
      vankho: {
        engine: { instanceType: 't3.small.search', instances: 2, volumeGiB: 10 },
        logRetentionDays: 30,
        allowedOrigins: ['https://archive.example.org'],
      },
      openSearchUrl: 'http://127.0.0.1:9200',
    });
    const methods = (of: typeof pipeline) =>
      resources(of, 'AWS::ApiGateway::Method').filter(([, { Properties }]) => Properties.HttpMethod === 'OPTIONS');
    assert.equal(methods(pipeline).length, 0);
    assert.ok(methods(open.pipeline).length >= 3);
  });
});

test('every log is kept as long as cdk.json says, and no longer', () => {
  const groups = resources(pipeline, 'AWS::Logs::LogGroup');
  assert.equal(groups.length, 6);
  for (const [id, { Properties }] of groups) assert.equal(Properties.RetentionInDays, 90, id);
});

test('every alarm has an entry in the runbook', async () => {
  const { readFile } = await import('node:fs/promises');
  const runbook = await readFile(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
  const alarms = resources(pipeline, 'AWS::CloudWatch::Alarm');
  assert.ok(alarms.length >= 12);
  for (const [id, { Properties }] of alarms)
    assert.ok(runbook.includes(`## ${Properties.AlarmDescription}`), `${id}: ${Properties.AlarmDescription}`);
});

test('the alarm on failed files reads the dimension that the functions write', () => {
  pipeline.hasResourceProperties('AWS::CloudWatch::Alarm', {
    MetricName: 'failed',
    Namespace: 'Vankho',
    Dimensions: [{ Name: 'service', Value: 'parse' }],
  });
  pipeline.hasResourceProperties('AWS::Lambda::Function', {
    Environment: { Variables: Match.objectLike({ POWERTOOLS_SERVICE_NAME: 'parse' }) },
  });
});
