import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartFailure } from './failure.ts';
import { type Folders, PROJECT } from './folders.ts';
import { LOOPBACK } from './ports.ts';
import type { Child, Command } from './processes.ts';

/** The emulator takes any key; what it signs is never checked. */
export const AWS = { region: 'us-east-1', accessKeyId: 'test', secretAccessKey: 'test', account: '000000000000' };

/** How the emulator is started. Its functions inherit its whole environment, so it gets none of ours. */
export function prepare(python: string, port: number, folders: Folders): Command {
  const temporary = join(folders.home, 'tmp');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  provideSdk(folders.home);
  return {
    name: 'the local AWS',
    program: python,
    words: ['-I', join(import.meta.dirname, 'emulator.py')],
    folder: folders.home,
    environment: {
      // The functions run on the first `node` of the PATH: ours.
      PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
      HOME: folders.home,
      TMPDIR: temporary,
      LANG: 'C.UTF-8',
      BIND_HOST: LOOPBACK,
      GATEWAY_PORT: String(port),
      MINISTACK_HOST: 'localhost',
      MINISTACK_REGION: AWS.region,
      LAMBDA_EXECUTOR: 'local',
      // Listeners beside the gateway, which we have no use for.
      SFTP_ENABLED: '0',
      IOT_MTLS_ENABLED: '0',
      PERSIST_STATE: '1',
      STATE_DIR: folders.state,
      S3_PERSIST: '1',
      S3_DATA_DIR: folders.objects,
      LOG_LEVEL: 'WARNING',
    },
    log: join(folders.logs, 'aws.log'),
  };
}

/**
 * On AWS every Node function finds `@aws-sdk` beside it; here it finds it above the folder that its code is unpacked in.
 * The package.json there keeps the emulator's own scripts from being read as modules because the checkout's are.
 */
function provideSdk(home: string): void {
  writeFileSync(join(home, 'package.json'), '{"type":"commonjs"}\n');
  const modules = join(home, 'node_modules');
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(modules);
  symlinkSync(join(PROJECT, 'node_modules', '@aws-sdk'), join(modules, '@aws-sdk'));
}

/** Has the emulator write all its state to disk, and waits until it has. */
export async function save({ process: emulator }: Child, folders: Folders): Promise<void> {
  const mark = join(folders.state, 'saved');
  rmSync(mark, { force: true });
  emulator.kill('SIGUSR1');
  while (!existsSync(mark)) {
    if (emulator.exitCode !== null || emulator.signalCode !== null) {
      throw new StartFailure('The local AWS ended while it saved what was deployed: start again.');
    }
    await wait(50);
  }
}
