import { resolve } from 'node:path';
import { clientsOf } from './clients.ts';
import { deploy, isDeployed, noteDeployed, type Outputs, readOutputs, synthesise } from './deploy.ts';
import { FIRST_START, LATER_START, requireRoom } from './disk.ts';
import * as emulator from './emulator.ts';
import { describeEndpoint, type Endpoint, readEndpoint, writeEndpoint } from './endpoint.ts';
import { explained, sentence } from './failure.ts';
import { fitToMachine } from './fit.ts';
import {
  beginAws,
  type Folders,
  finishAws,
  foldersOf,
  hasTools,
  isUnfinished,
  makeFolders,
  putLogsAside,
} from './folders.ts';
import { setGuard } from './guard.ts';
import { requireOpenSearch, untilAwsAnswers, untilOpenSearchAnswers } from './health.ts';
import { findJava } from './java.ts';
import { lock } from './lock.ts';
import * as openSearch from './opensearch.ts';
import { choosePorts, LOOPBACK } from './ports.ts';
import { type Child, Running, stopLeftovers } from './processes.ts';
import { progressOn, silentProgress } from './progress.ts';
import { makePython } from './python.ts';
import { type Counts, reconcile, told } from './reconcile.ts';
import { untilSearchable, uploadSamples } from './samples.ts';
import type { Ports } from './settings.ts';
import { aborted, type Care, keep, type Service } from './supervise.ts';
import type { Workshop } from './tool.ts';

export type CloudOptions = {
  /** Where data, state and logs of this cloud are; two clouds never share one. */
  directory: string;
  /** Those of its last run, or free ones, when not given. */
  ports?: Ports | undefined;
  /** An engine that runs already; none is started then. */
  openSearchUrl?: string | null | undefined;
  /** Whether the sample articles are uploaded and waited for. */
  samples: boolean;
  /** No progress lines. */
  quiet: boolean;
  /** Ends the start early, with everything stopped. */
  signal?: AbortSignal | undefined;
  /** Called when a program behind the cloud does not stay up; everything is stopped by then. */
  ended?: ((reason: string) => void) | undefined;
};

export type RunningCloud = {
  endpoint: Endpoint;
  outputs: Outputs;
  /** The processes behind it; after one died and was started again it is another. */
  children(): { aws: Child | null; openSearch: Child | null };
  /** Puts back on the queue what is in the bucket and not in the index. */
  reconcile(): Promise<Counts>;
  /** Stops everything; the data stay. */
  stop(): Promise<void>;
};

/** Everything is stopped again when it fails; a StartFailure says in one sentence what to do. */
export async function startCloud(options: CloudOptions): Promise<RunningCloud> {
  try {
    const folders = foldersOf(resolve(options.directory));
    makeFolders(folders);
    return await startIn(folders, options, await lock(folders.lock));
  } catch (fault) {
    throw explained(fault);
  }
}

async function startIn(folders: Folders, options: CloudOptions, unlock: () => void): Promise<RunningCloud> {
  const running = new Running(folders.running);
  const failing = new AbortController();
  const workshop: Workshop = {
    environment: process.env,
    log: folders.toolLog,
    running,
    signal: options.signal ? AbortSignal.any([failing.signal, options.signal]) : failing.signal,
  };
  const progress = options.quiet ? silentProgress() : progressOn(process.stdout);
  let aws: Service | null = null;
  let engine: Service | null = null;
  let putBack: (() => Promise<Counts>) | null = null;
  let stopped: Promise<void> | null = null;

  const stop = () => {
    stopped ??= (async () => {
      failing.abort();
      // The functions before the engine that they write to.
      await aws?.stop();
      await engine?.stop();
      await running.stopAll();
      running.end();
      unlock();
    })();
    return stopped;
  };

  /** What is to be done when one of the programs dies. */
  const care = (ready: () => Promise<void>): Care => ({
    running,
    signal: workshop.signal,
    ready,
    say: progress.say,
    revived: async () => {
      // While the other one is down too this fails, and is done again when that one is back.
      const outcome = await putBack?.().then(told, sentence);
      if (outcome !== undefined) progress.say(`  It serves again: ${outcome}.`);
    },
    gaveUp: (reason) => void stop().then(() => options.ended?.(reason)),
  });

  const startAws = async (python: string, port: number, url: string) => {
    const command = emulator.prepare(python, port, folders);
    aws = await keep(
      command,
      care(() => untilAwsAnswers(url)),
    );
    return aws;
  };

  const startOpenSearch = async (python: string, port: number, url: string) => {
    const name = `OpenSearch ${openSearch.OPENSEARCH}`;
    const home = await progress.step(`Laying out ${name}`, (doing) => openSearch.assemble(python, workshop, doing));
    await progress.step(`Starting ${name}`, async () => {
      const java = await findJava(python, workshop.environment);
      const command = await openSearch.prepare(home, java, port, folders);
      engine = await keep(
        command,
        care(() => untilOpenSearchAnswers(url)),
      );
    });
  };

  const begin = async (): Promise<RunningCloud> => {
    const leftovers = await stopLeftovers(folders.running);
    if (leftovers.length > 0) progress.say(`Stopped what an earlier start had left running: ${leftovers.join(', ')}.`);
    await requireRoom(folders.directory, hasTools() ? LATER_START : FIRST_START);
    const ports = await choosePorts(options.ports, readEndpoint(folders.endpoint), !options.openSearchUrl);
    if (options.openSearchUrl) await requireOpenSearch(options.openSearchUrl);
    running.guardedBy(setGuard(folders.running));
    putLogsAside(folders);
    const isNew = isUnfinished(folders);
    if (isNew) beginAws(folders);

    const awsUrl = `http://${LOOPBACK}:${ports.aws}`;
    const openSearchUrl = options.openSearchUrl ?? `http://${LOOPBACK}:${ports.openSearch}`;
    const clients = clientsOf(awsUrl);

    const synthesised = progress.step('Synthesising the stacks', () => synthesise(folders, openSearchUrl, workshop));
    const python = progress.step('Making the Python environment', (doing) => makePython(workshop, doing));
    const engineStarted = options.openSearchUrl
      ? Promise.resolve()
      : python.then((program) => startOpenSearch(program, ports.openSearch, openSearchUrl));
    // Messages that wait from the last time are worked off at once, and must find the engine; a first deploy need not wait.
    const awsMayStart = isNew ? python : engineStarted.then(() => python);
    const awsStarted = awsMayStart.then((program) =>
      progress.step('Starting the local AWS', () => startAws(program, ports.aws, awsUrl)),
    );
    const deployed = Promise.all([synthesised, awsStarted]).then(([wanted, service]) =>
      progress.step('Deploying the stacks', async (doing) => {
        if (await isDeployed(folders, wanted, clients)) return noteDeployed(folders, wanted);
        await deploy(folders, clients, awsUrl, workshop, doing);
        await fitToMachine(clients.lambda);
        await emulator.save(service.child(), folders);
        noteDeployed(folders, wanted);
        finishAws(folders);
      }),
    );
    await allOrNone([synthesised, python, awsStarted, engineStarted, deployed], failing);

    const outputs = readOutputs(folders);
    const endpoint = await describeEndpoint(outputs, clients, awsUrl, openSearchUrl);
    writeEndpoint(folders.endpoint, endpoint);
    const reconcileNow = () => reconcile(clients.lambda, outputs.ReplayFunction);
    putBack = reconcileNow;
    // Of a new ledger too: the engine may hold articles of an older one.
    const counts = await progress.step('Reconciling bucket, ledger and index', reconcileNow);
    if (Object.keys(counts.touched).length > 0) progress.say(`  ${told(counts)}`);
    if (options.samples) {
      const upload = (doing: (text: string) => void) => uploadSamples(clients.s3, endpoint.bucket, doing);
      const keys = await progress.step('Uploading the sample articles', upload);
      await progress.step('Waiting until they are searchable', (doing) =>
        untilSearchable(endpoint, keys, folders.logs, doing),
      );
    }
    const children = () => ({ aws: aws?.child() ?? null, openSearch: engine?.child() ?? null });
    return { endpoint, outputs, children, reconcile: reconcileNow, stop };
  };

  try {
    return await (options.signal ? Promise.race([begin(), aborted(options.signal)]) : begin());
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** Waits for all; at the first fault the others are told to end, and are waited for, so that nothing is started after it. */
async function allOrNone(works: Promise<unknown>[], failing: AbortController): Promise<void> {
  let first: unknown;
  const watched = works.map((work) =>
    work.catch((fault: unknown) => {
      if (first === undefined) first = fault;
      failing.abort();
    }),
  );
  await Promise.all(watched);
  if (first !== undefined) throw first;
}
