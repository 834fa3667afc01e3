/** Which archive a command talks to: the one on AWS by the usual AWS settings, or the local cloud that `npm start` runs. */
import { existsSync, readFileSync } from 'node:fs';
import { APIGatewayClient, GetApiKeyCommand } from '@aws-sdk/client-api-gateway';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { Complaint } from './complaint.ts';

/** What `npm start` writes (local/endpoint.ts). */
interface LocalEndpoint {
  apiUrl: string;
  apiKey: string;
  bucket: string;
  region: string;
  s3Endpoint: string;
}

export interface ArchiveAddress {
  /** For people: "local cloud at http://127.0.0.1:4566". */
  name: string;
  bucket: string;
  ledgerTable: string;
  replayFunction: string;
  apiUrl: string;
  /** Asked for only by what searches: it needs a permission of its own. */
  apiKey(): Promise<string>;
}

const LOCAL_ENDPOINT = new URL('../.local/endpoint.json', import.meta.url);
const STACKS = ['VankhoArchive', 'VankhoPipeline'];
const USUAL_SETTINGS = [
  'AWS_PROFILE',
  'AWS_ACCESS_KEY_ID',
  'AWS_ENDPOINT_URL',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];

/**
 * The local cloud where `local` is asked for or where no AWS setting is given and one has been started, else AWS. For the local cloud the
 * environment is set so that every SDK client of this process talks to it.
 */
export async function findArchive({ local }: { local: boolean }): Promise<ArchiveAddress> {
  const started = existsSync(LOCAL_ENDPOINT);
  if (local && !started) throw new Complaint('There is no local cloud here yet. Start one: npm start');
  const onAws = USUAL_SETTINGS.some((name) => process.env[name]);
  if (!local && (onAws || !started)) return onAwsAccount();
  const endpoint = JSON.parse(readFileSync(LOCAL_ENDPOINT, 'utf8')) as LocalEndpoint;
  useLocal(endpoint);
  const outputs = await outputsOf(`the local cloud at ${endpoint.s3Endpoint}`, 'It is not running: npm start');
  return {
    name: `local cloud at ${endpoint.s3Endpoint}`,
    ...fromOutputs(outputs),
    apiUrl: endpoint.apiUrl,
    apiKey: async () => endpoint.apiKey,
  };
}

/** The emulator takes any credentials; real ones are never sent to it. */
function useLocal({ s3Endpoint, region }: LocalEndpoint): void {
  for (const name of [...USUAL_SETTINGS, 'AWS_SESSION_TOKEN']) delete process.env[name];
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: s3Endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
}

async function onAwsAccount(): Promise<ArchiveAddress> {
  const outputs = await outputsOf(
    'AWS',
    'Check AWS_PROFILE and AWS_REGION, or deploy the archive: npx cdk deploy --all. For the local cloud: npm start',
  );
  return {
    name: `AWS, ${process.env.AWS_REGION ?? 'the region of the profile'}`,
    ...fromOutputs(outputs),
    apiUrl: need(outputs, 'ApiUrl').replace(/\/$/, ''),
    async apiKey() {
      const asked = new GetApiKeyCommand({ apiKey: need(outputs, 'ApiKeyId'), includeValue: true });
      return (await new APIGatewayClient({}).send(asked)).value ?? '';
    },
  };
}

const fromOutputs = (outputs: Map<string, string>) => ({
  bucket: need(outputs, 'OriginalsBucket'),
  ledgerTable: need(outputs, 'LedgerTable'),
  replayFunction: need(outputs, 'ReplayFunction'),
});

function need(outputs: Map<string, string>, name: string): string {
  const value = outputs.get(name);
  if (value === undefined)
    throw new Complaint(
      `The stacks there have no output ${name}: they are of another version. Deploy this one: npx cdk deploy --all`,
    );
  return value;
}

async function outputsOf(where: string, hint: string): Promise<Map<string, string>> {
  const client = new CloudFormationClient({ maxAttempts: 2 });
  const outputs = new Map<string, string>();
  try {
    for (const StackName of STACKS) {
      const { Stacks } = await client.send(new DescribeStacksCommand({ StackName }));
      for (const { OutputKey, OutputValue } of Stacks?.[0]?.Outputs ?? [])
        outputs.set(OutputKey ?? '', OutputValue ?? '');
    }
  } catch (error) {
    throw new Complaint(
      `No archive was found on ${where} (${error instanceof Error ? error.message || error.name : error}). ${hint}`,
    );
  }
  return outputs;
}
