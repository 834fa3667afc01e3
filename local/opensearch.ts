import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import artefacts from './artefacts.json' with { type: 'json' };
import { StartFailure } from './failure.ts';
import type { Folders } from './folders.ts';
import { freePort, LOOPBACK } from './ports.ts';
import type { Command } from './processes.ts';
import { lastLine } from './python.ts';
import { withoutRoot } from './root.ts';
import { follow, madeOnce, ToolFailure, type Workshop } from './tool.ts';

export const OPENSEARCH = artefacts.openSearch;

/** Exit codes of assemble.py. */
const UNREACHABLE = 'exit code 3';
const ALTERED = 'exit code 4';

/** Downloads and lays out the node once. Answers its folder. */
export function assemble(python: string, workshop: Workshop, doing: (text: string) => void): Promise<string> {
  const script = join(import.meta.dirname, 'assemble.py');
  const inputs = [JSON.stringify(artefacts), readFileSync(script, 'utf8')];
  return madeOnce(`opensearch-${OPENSEARCH}`, inputs, async (making) => {
    try {
      await follow(workshop, python, ['-I', script, making], doing);
    } catch (fault) {
      throw fault instanceof ToolFailure ? new StartFailure(whyNotAssembled(fault)) : fault;
    }
  });
}

export function whyNotAssembled(fault: ToolFailure): string {
  const reason = lastLine(fault.output);
  if (fault.message === UNREACHABLE) {
    return `OpenSearch could not be downloaded (${reason}): the first start needs the network (Maven Central, about 200 MB); check the connection or the proxy and start again.`;
  }
  if (fault.message === ALTERED) {
    return `A part of OpenSearch is not the one that local/artefacts.json pins, so it was thrown away (${reason}): start again, and if it stays so check what stands between this machine and Maven Central.`;
  }
  return `OpenSearch could not be laid out (${fault.message}): ${reason}`;
}

/** Writes the settings of the node and answers how it is started. */
export async function prepare(home: string, java: string, port: number, folders: Folders): Promise<Command> {
  const own = foldersOfNode(folders);
  rmSync(own.temporary, { recursive: true, force: true });
  for (const folder of Object.values(own)) mkdirSync(folder, { recursive: true });
  copyFileSync(join(home, 'config', 'log4j2.properties'), join(own.settings, 'log4j2.properties'));
  writeFileSync(join(own.settings, 'opensearch.yml'), await settings(port, own));
  const command: Command = {
    name: 'OpenSearch',
    program: java,
    words: words(home, own),
    folder: home,
    environment: { OPENSEARCH_PATH_CONF: own.settings, LANG: 'C.UTF-8' },
    log: join(folders.logs, 'opensearch.log'),
  };
  return process.getuid?.() === 0 ? withoutRoot(command, Object.values(own)) : command;
}

type NodeFolders = ReturnType<typeof foldersOfNode>;

function foldersOfNode(folders: Folders) {
  const inside = (name: string) => join(folders.openSearch, name);
  return {
    settings: inside('config'),
    // An older engine cannot read what a newer one wrote.
    data: inside(`data-${OPENSEARCH}`),
    logs: inside('logs'),
    temporary: inside('tmp'),
    snapshots: inside('snapshots'),
  };
}

async function settings(port: number, own: NodeFolders): Promise<string> {
  const lines = {
    'cluster.name': 'vankho-local',
    'node.name': 'local',
    'network.host': LOOPBACK,
    // One number each: the defaults are ranges, in which the node would drift silently.
    'http.port': port,
    'transport.port': await freePort(),
    'discovery.type': 'single-node',
    'path.data': own.data,
    'path.logs': own.logs,
    'path.repo': [own.snapshots],
    // On a laptop that is 90 % full the indices would become read-only.
    'cluster.routing.allocation.disk.threshold_enabled': false,
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

function words(home: string, own: NodeFolders): string[] {
  return [
    '-Xms256m',
    '-Xmx512m',
    // Starts in half the CPU time of the server compiler and G1, and a collection of a hundred thousand articles needs no more.
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-Xss1m',
    '-XX:-OmitStackTraceInFastThrow',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    `-javaagent:${join(home, 'agent', 'opensearch-agent.jar')}`,
    '-Djava.awt.headless=true',
    '-Dfile.encoding=UTF-8',
    '-Djna.nosys=true',
    '-Dio.netty.noUnsafe=true',
    '-Dio.netty.noKeySetOptimization=true',
    '-Dio.netty.recycler.maxCapacityPerThread=0',
    '-Dio.netty.allocator.numDirectArenas=0',
    '-Dlog4j.shutdownHookEnabled=false',
    '-Dlog4j2.disable.jmx=true',
    // ICU before Java's own locale data (assemble.py says why).
    '-Djava.locale.providers=SPI,CLDR',
    '-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1',
    `-Djava.io.tmpdir=${own.temporary}`,
    `-Dopensearch.path.home=${home}`,
    `-Dopensearch.path.conf=${own.settings}`,
    '-Dopensearch.distribution.type=zip',
    '-Dopensearch.bundled_jdk=false',
    '-cp',
    `${join(home, 'lib')}/*`,
    'org.opensearch.bootstrap.OpenSearch',
  ];
}
