import { type App, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import type { Archive } from './archive.ts';
import { ArchiveFunction } from './function.ts';
import { query as queryLimits, replay as replayLimits, stages } from './limits.ts';
import { SearchApi } from './search-api.ts';
import type { Settings } from './settings.ts';
import { Stage, StageQueue } from './stage.ts';

/** What reads, enriches, indexes and answers; it holds nothing that cannot be made again. Read top-down as an article flows. */
export class Pipeline extends Stack {
  constructor(
    app: App,
    id: string,
    { archive, settings, ...props }: StackProps & { archive: Archive; settings: Settings },
  ) {
    super(app, id, props);
    const { logRetentionDays, allowedOrigins } = settings;
    const LEDGER_TABLE = archive.ledger.tableName;
    const WORK_BUCKET = archive.work.bucketName;
    const OPENSEARCH_URL = archive.engineUrl;

    const enrichQueue = new StageQueue(this, 'ToEnrich', stages.enrich);
    const indexQueue = new StageQueue(this, 'ToIndex', stages.index);

    const parse = new Stage(this, 'parse', {
      limits: stages.parse,
      queue: archive.changes,
      environment: {
        LEDGER_TABLE,
        WORK_BUCKET,
        QUEUE_URL: archive.changes.queue.queueUrl,
        NEXT_QUEUE_URL: enrichQueue.queue.queueUrl,
      },
      logRetentionDays,
    });
    const enrich = new Stage(this, 'enrich', {
      limits: stages.enrich,
      queue: enrichQueue,
      environment: {
        LEDGER_TABLE,
        WORK_BUCKET,
        QUEUE_URL: enrichQueue.queue.queueUrl,
        NEXT_QUEUE_URL: indexQueue.queue.queueUrl,
      },
      logRetentionDays,
    });
    const index = new Stage(this, 'index', {
      limits: stages.index,
      queue: indexQueue,
      environment: { LEDGER_TABLE, QUEUE_URL: indexQueue.queue.queueUrl, OPENSEARCH_URL },
      logRetentionDays,
    });
    const query = new ArchiveFunction(new Construct(this, 'query'), 'Function', {
      name: 'query',
      ...queryLimits,
      environment: { OPENSEARCH_URL, ALLOWED_ORIGINS: allowedOrigins.join(',') },
      logRetentionDays,
    });
    const replay = new ArchiveFunction(new Construct(this, 'replay'), 'Function', {
      name: 'replay',
      ...replayLimits,
      environment: {
        LEDGER_TABLE,
        ORIGINALS_BUCKET: archive.originals.bucketName,
        CHANGES_QUEUE_URL: archive.changes.queue.queueUrl,
        OPENSEARCH_URL,
      },
      logRetentionDays,
    });

    const may = (who: IFunction, actions: string[], ...resources: string[]) =>
      who.addToRolePolicy(new PolicyStatement({ actions, resources }));
    const originals = archive.originals.arnForObjects('*');
    const claims = archive.work.arnForObjects('*');
    const ledger = [archive.ledger.tableArn, `${archive.ledger.tableArn}/index/*`];
    const write = ['dynamodb:UpdateItem', 'dynamodb:BatchWriteItem'];

    may(parse.function, ['s3:GetObject'], originals);
    may(parse.function, ['s3:ListBucket'], archive.originals.bucketArn);
    may(parse.function, [...write, 'dynamodb:Query'], ...ledger);
    may(parse.function, ['s3:PutObject'], claims);
    parse.sendsTo(enrichQueue.queue);

    may(enrich.function, ['s3:GetObject', 's3:PutObject'], claims);
    may(enrich.function, write, archive.ledger.tableArn);
    enrich.sendsTo(indexQueue.queue);

    may(index.function, ['s3:GetObject'], claims);
    may(index.function, [...write, 'dynamodb:BatchGetItem'], archive.ledger.tableArn);

    may(replay, ['s3:GetObject'], originals);
    may(replay, ['s3:ListBucket'], archive.originals.bucketArn);
    may(replay, ['dynamodb:BatchGetItem', 'dynamodb:Scan', 'dynamodb:UpdateItem'], archive.ledger.tableArn);
    archive.changes.queue.grantSendMessages(replay);

    const { domain } = archive;
    const domainArn = domain?.domainArn ?? settings.openSearchDomainArn;
    if (domainArn) {
      const engine = `${domainArn}/*`;
      may(index.function, ['es:ESHttpGet', 'es:ESHttpHead', 'es:ESHttpPost', 'es:ESHttpPut'], engine);
      may(query, ['es:ESHttpDelete', 'es:ESHttpGet', 'es:ESHttpPost'], engine);
      may(replay, ['es:ESHttpGet', 'es:ESHttpPost'], engine);
    }

    const { api, key } = new SearchApi(this, 'SearchApi', { query, allowedOrigins, logRetentionDays });
    new Alarms(this, 'Alarms', {
      stages: [parse, enrich, index],
      query,
      api,
      domain,
      topicArn: settings.alarmTopicArn,
    });

    new CfnOutput(this, 'ApiUrl', { value: api.url });
    new CfnOutput(this, 'ApiKeyId', { value: key.keyId });
    new CfnOutput(this, 'ReplayFunction', { value: replay.functionName });
  }
}
