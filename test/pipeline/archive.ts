/** The deployed archive as the pipeline tests see it: a bucket to drop files into, an API to ask, a ledger to look at. */
import {
  GetFunctionConfigurationCommand,
  LambdaClient,
  ListEventSourceMappingsCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { DeleteObjectCommand, PutObjectCommand, type PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import {
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { RunningCloud } from '../../local/cloud.ts';
import type { openLedger } from '../../shared/aws/ledger.ts';
import type { history } from '../../shared/aws/ledger-status.ts';
import { articleId } from '../../shared/identity.ts';
import type { LedgerRow } from '../../shared/ledger.ts';
import type { SearchResponse } from '../../shared/search.ts';

export const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** The slowest honest way from bucket to index on a loaded machine of two cores. */
const PATIENCE_MS = 120_000;
const LOOK_EVERY_MS = 250;

/** Asks until the answer is the one that is waited for. */
export async function until<T>(what: string, ask: () => Promise<T>, isIt: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (isIt(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`Waited in vain until ${what}; at last it was ${JSON.stringify(answer)?.slice(0, 600)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

export function openArchive(
  { endpoint, outputs }: RunningCloud,
  ledger: { openLedger: typeof openLedger; history: typeof history },
) {
  const settings = { endpoint: endpoint.s3Endpoint, region: endpoint.region, credentials };
  const s3 = new S3Client(settings);
  const sqs = new SQSClient(settings);
  const lambda = new LambdaClient(settings);
  const { bucket, apiUrl, apiKey } = endpoint;
  const table = outputs.LedgerTable;
  const opened = ledger.openLedger(table, () => new Date());

  /** Has a queue's function deliver failures again after a second. */
  const hurry = async (QueueUrl: string): Promise<void> => {
    const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
    const { EventSourceMappings = [] } = await lambda.send(
      new ListEventSourceMappingsCommand({ EventSourceArn: Attributes?.QueueArn }),
    );
    const FunctionName = EventSourceMappings[0]?.FunctionArn;
    const { Environment } = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName }));
    const Variables = { ...Environment?.Variables, FIRST_WAIT_SECONDS: '1' };
    await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, Environment: { Variables } }));
  };

  const ask = async (path: string, key: string | null = apiKey) => {
    const answer = await fetch(`${apiUrl}${path}`, key === null ? {} : { headers: { 'x-api-key': key } });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown>, headers: answer.headers };
  };
  const search = async (parameters: Record<string, string>): Promise<SearchResponse> => {
    const { status, body } = await ask(`/articles?${new URLSearchParams(parameters)}`);
    if (status !== 200) throw new Error(`The search was answered with ${status}: ${JSON.stringify(body)}`);
    return body as unknown as SearchResponse;
  };
  const row = async (key: string): Promise<LedgerRow | undefined> => {
    const id = articleId(bucket, key);
    return (await opened.rows([id])).get(id);
  };

  return {
    bucket,
    table,
    sqs,
    s3,
    outputs,
    endpoint,
    ask,
    search,
    row,
    id: (key: string) => articleId(bucket, key),
    put: (key: string, Body: string | Uint8Array, more: Partial<PutObjectCommandInput> = {}) =>
      s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body, ...more })),
    remove: (key: string) => s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })),
    /** Waits until the ledger says so of the newest upload of a key. */
    settled: (key: string, state: LedgerRow['state']) =>
      until(
        `${key} is ${state}`,
        () => row(key),
        (now) => now?.state === state,
      ),
    keysFound: async (parameters: Record<string, string>) =>
      (await search({ size: '100', ...parameters })).hits.map(({ source }) => source.key),
    history: (key: string) => ledger.history(table, articleId(bucket, key)),
    /** Makes a queue and its function give up soon, so that a test need not wait for the hours that AWS would take; answers its dead letters' URL. */
    async impatient(QueueUrl: string): Promise<string> {
      await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { VisibilityTimeout: '1' } }));
      await hurry(QueueUrl);
      const { Attributes } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['RedrivePolicy'] }),
      );
      const { deadLetterTargetArn } = JSON.parse(Attributes?.RedrivePolicy ?? '{}') as { deadLetterTargetArn: string };
      const { QueueUrl: url } = await sqs.send(
        new GetQueueUrlCommand({ QueueName: deadLetterTargetArn.split(':').at(-1) }),
      );
      return url ?? '';
    },
  };
}
export type DeployedArchive = ReturnType<typeof openArchive>;
