import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { bootstrap } from './bootstrap.ts';
import type { Clients } from './clients.ts';
import { AWS } from './emulator.ts';
import { StartFailure } from './failure.ts';
import { fingerprintOfAssembly, fingerprintOfSources } from './fingerprint.ts';
import { type Folders, PROJECT } from './folders.ts';
import { lastLine } from './python.ts';
import { follow, ToolFailure, type Workshop } from './tool.ts';

/** The outputs of the stacks that the local cloud reads; the stacks may have more. */
export type Outputs = {
  OriginalsBucket: string;
  ApiUrl: string;
  ApiKeyId: string;
  ParseQueueUrl: string;
  LedgerTable: string;
  ReplayFunction: string;
};

const NAMES: (keyof Outputs)[] = [
  'OriginalsBucket',
  'ApiUrl',
  'ApiKeyId',
  'ParseQueueUrl',
  'LedgerTable',
  'ReplayFunction',
];

/** `sources`: what the stacks are synthesised from. `assembly`: templates and assets; the same ones need no deploy. */
export type Deployed = { sources: string; assembly: string };

/** Templates and code of the stacks, made anew only when a source has changed. */
export async function synthesise(folders: Folders, openSearchUrl: string, workshop: Workshop): Promise<Deployed> {
  const sources = fingerprintOfSources(PROJECT, openSearchUrl);
  const before = readDeployed(folders);
  if (before?.sources === sources) return before;
  rmSync(folders.assembly, { recursive: true, force: true });
  await cdk(folders, workshop, [
    'synth',
    '--quiet',
    '--output',
    folders.assembly,
    '-c',
    `openSearchUrl=${openSearchUrl}`,
  ]);
  return { sources, assembly: fingerprintOfAssembly(folders.assembly) };
}

export async function isDeployed(folders: Folders, wanted: Deployed, clients: Clients): Promise<boolean> {
  return (
    readDeployed(folders)?.assembly === wanted.assembly && existsSync(folders.outputs) && (await areThere(clients))
  );
}

/** Deploys what was synthesised. */
export async function deploy(
  folders: Folders,
  clients: Clients,
  awsUrl: string,
  workshop: Workshop,
  doing: (text: string) => void,
): Promise<void> {
  await bootstrap(clients, awsUrl);
  const words = ['deploy', '--all', '--app', folders.assembly, '--require-approval', 'never'];
  const events = ['--progress', 'events', '--outputs-file', folders.outputs];
  await cdk(folders, workshop, [...words, ...events], awsUrl, (line) => doing(stage(line)));
}

/** To be called once the emulator has saved its state: what is written here is trusted by the next start. */
export function noteDeployed(folders: Folders, deployed: Deployed): void {
  writeFileSync(folders.deployed, JSON.stringify(deployed));
}

export function readDeployed(folders: Folders): Deployed | null {
  try {
    return JSON.parse(readFileSync(folders.deployed, 'utf8'));
  } catch {
    return null;
  }
}

export function readOutputs(folders: Folders): Outputs {
  const stacks: Record<string, Record<string, string>> = JSON.parse(readFileSync(folders.outputs, 'utf8'));
  const all: Record<string, string> = Object.assign({}, ...Object.values(stacks));
  const missing = NAMES.filter((name) => all[name] === undefined);
  if (missing.length > 0)
    throw new StartFailure(`The stacks have no output ${missing.join(', ')}; infra/ should name it.`);
  return Object.fromEntries(NAMES.map((name) => [name, all[name]])) as Outputs;
}

async function areThere(clients: Clients): Promise<boolean> {
  for (const StackName of ['VankhoArchive', 'VankhoPipeline']) {
    const answer = await clients.cloudFormation.send(new DescribeStacksCommand({ StackName })).catch(() => null);
    const status = answer?.Stacks?.[0]?.StackStatus;
    if (status === undefined || !/^(CREATE|UPDATE)_COMPLETE$/.test(status)) return false;
  }
  return true;
}

async function cdk(
  folders: Folders,
  workshop: Workshop,
  words: string[],
  awsUrl = '',
  line: (text: string) => void = () => {},
): Promise<void> {
  const program = join(PROJECT, 'node_modules', 'aws-cdk', 'bin', 'cdk');
  const shop = { ...workshop, environment: environmentOfCdk(workshop.environment, folders, awsUrl) };
  try {
    await follow(shop, process.execPath, [program, ...words, '--no-notices', '--no-color'], line);
  } catch (fault) {
    if (!(fault instanceof ToolFailure)) throw fault;
    throw new StartFailure(
      `The stacks could not be deployed (cdk ${words[0]}, ${fault.message}): ${reason(fault.output)} (all of it: ${workshop.log})`,
    );
  }
}

/** Nothing of the user's own AWS settings may reach the local deploy, or a deploy meant for here would go to their account. */
function environmentOfCdk(environment: NodeJS.ProcessEnv, folders: Folders, awsUrl: string): NodeJS.ProcessEnv {
  const without = Object.entries(environment).filter(([name]) => !/^(AWS|CDK)_/.test(name));
  return {
    ...Object.fromEntries(without),
    PATH: `${join(PROJECT, 'node_modules', '.bin')}:${environment.PATH}`,
    HOME: folders.home,
    // Half of the synthesis would go into CloudFormation's own check of the templates; `npm test` does that once.
    CDK_VALIDATION: 'false',
    CDK_DISABLE_VERSION_CHECK: '1',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    AWS_REGION: AWS.region,
    AWS_ACCESS_KEY_ID: AWS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: AWS.secretAccessKey,
    CDK_DEFAULT_ACCOUNT: AWS.account,
    CDK_DEFAULT_REGION: AWS.region,
    ...(awsUrl === '' ? {} : { AWS_ENDPOINT_URL: awsUrl }),
  };
}

/** `VankhoPipeline |  12/110 | 11:02:25 AM | CREATE_COMPLETE | …` → `VankhoPipeline 12/110` */
export function stage(line: string): string {
  const parts = /^(\w+) \| +(\d+)\/(\d+)/.exec(line);
  return parts ? `${parts[1]} ${parts[2]}/${parts[3]}` : '';
}

/** The first line that names a fault: what follows it is where in the code. */
export function reason(output: string): string {
  const told = output.split('\n').find((line) => /«\w+»|error:|❌/i.test(line));
  return told?.trim() ?? lastLine(output);
}
