/** The deployed stacks on a local cloud of their own: one start, then every test of the pipeline, then a stop. */
import { rmSync } from 'node:fs';
import { after, before, describe } from 'node:test';
import { type RunningCloud, startCloud } from '../../local/cloud.ts';
import { type DeployedArchive, openArchive } from './archive.ts';
import { badInput } from './bad-input.ts';
import { changes } from './changes.ts';
import { formats } from './formats.ts';
import { reconciles } from './reconcile.ts';
import { access, searches } from './searches.ts';
import { seeds } from './seeds.ts';

const DIRECTORY = new URL('../../.local/test', import.meta.url).pathname;

describe('the deployed archive', { timeout: 540_000 }, () => {
  let cloud: RunningCloud;
  let archive: DeployedArchive;

  before(async () => {
    rmSync(DIRECTORY, { recursive: true, force: true });
    cloud = await startCloud({ directory: DIRECTORY, samples: false, quiet: false });
    process.env.AWS_ENDPOINT_URL = cloud.endpoint.s3Endpoint;
    Object.assign(process.env, {
      AWS_REGION: cloud.endpoint.region,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    });
    const [{ openLedger }, { history }] = await Promise.all([
      import('../../shared/aws/ledger.ts'),
      import('../../shared/aws/ledger-status.ts'),
    ]);
    archive = openArchive(cloud, { openLedger, history });
  });
  after(() => cloud?.stop());

  seeds(() => archive);
  searches(() => archive);
  access(() => archive);
  changes(() => archive);
  formats(() => archive);
  badInput(() => archive);
  reconciles(
    () => archive,
    () => cloud,
  );
});
