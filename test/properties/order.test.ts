/** Whatever happens on the way, in the end the index holds what the bucket holds, and the ledger says so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { articleId } from '../../shared/identity.ts';
import { BUCKET, World } from './world.ts';

const KEYS = ['a/mot.txt', 'a/hai.txt', 'b/ba.txt'];
/** Histories a run; the long run has 10,000 (npm run test:long). */
const HISTORIES = Number(process.env.VANKHO_HISTORIES ?? 300);

const ZIP = 'c/goi.zip';
const MEMBERS = ['x.txt', 'y.txt', 'z.txt'];
const key = fc.constantFrom(...KEYS);
const told = fc.boolean();
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('put' as const), key, word: fc.stringMatching(/^[a-z]{4,8}$/), told }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('pack' as const), members: fc.subarray(MEMBERS, { minLength: 1 }), told }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unpack' as const), told }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('spoil' as const), key, told }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), key, told }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('parse' as const), at: fc.nat(9), twice: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('index' as const),
      at: fc.nat(9),
      size: fc.integer({ min: 1, max: 5 }),
      twice: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tick' as const), by: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('reconcile' as const, 'lose' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const zipOf = (members: readonly string[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      members.map((name) => [
        name,
        Buffer.from(`Tin về ${name}\n\nBài viết trong gói nói về ${name} trong một câu đủ dài.\n`),
      ]),
    ),
  );

async function take(world: World, now: Step): Promise<void> {
  if (now.do === 'put')
    world.put(
      now.key,
      `Tin về ${now.word}\n\nBài viết này nói về ${now.word} trong một câu đủ dài để đọc.\n`,
      now.told,
    );
  else if (now.do === 'pack') world.put(ZIP, zipOf(now.members), now.told);
  else if (now.do === 'unpack') world.remove(ZIP, now.told);
  else if (now.do === 'spoil') world.put(now.key, '', now.told);
  else if (now.do === 'remove') world.remove(now.key, now.told);
  else if (now.do === 'parse') await world.deliverToParse(now.at, now.twice);
  else if (now.do === 'index') await world.deliverToIndex(now.at, now.size, now.twice);
  else if (now.do === 'tick') world.tick(now.by);
  else if (now.do === 'lose') world.loseQueues();
  else await world.reconcile();
}

function* faultsOf(pattern: readonly boolean[]): Generator<boolean, boolean> {
  yield* pattern;
  return false;
}

function assertAgree(world: World): void {
  for (const each of KEYS) {
    const id = articleId(BUCKET, each);
    const object = world.objects.get(each);
    const row = world.rows.get(id);
    const document = world.documents.get(id)?.source ?? null;
    if (!object) {
      assert.equal(document, null, `${each} is not in the bucket, yet in the index`);
      assert.ok(
        row === undefined || row.state === 'removed',
        `${each} is not in the bucket; the ledger says ${row?.state}`,
      );
    } else if (object.bytes.length === 0) {
      assert.equal(document, null, `${each} cannot be read, yet an older edition is in the index`);
      assert.equal(row?.state, 'failed');
      assert.equal(row?.reason?.code, 'empty');
    } else {
      const word = Buffer.from(object.bytes).toString().split(' ')[2]?.trim().split('\n')[0] ?? '';
      assert.equal(row?.state, 'searchable', each);
      assert.ok(
        String(document?.title).endsWith(word),
        `${each}: the index has ${document?.title}, the bucket ${word}`,
      );
      assert.equal(row?.etag, object.etag);
    }
  }
}

/** The members in the index are those of the zip that is there now. */
function assertMembersAgree(world: World): void {
  const packed = world.objects.get(ZIP);
  for (const name of MEMBERS) {
    const document = world.documents.get(articleId(BUCKET, ZIP, name))?.source ?? null;
    const row = world.rows.get(articleId(BUCKET, ZIP, name));
    const inside = packed !== undefined && Buffer.from(packed.bytes).includes(name);
    assert.equal(
      document !== null,
      inside,
      `${name} is ${inside ? '' : 'not '}in the zip; the ledger says ${row?.state}`,
    );
    if (row) assert.equal(row.state, inside ? 'searchable' : 'removed', name);
  }
}

test('index = bucket, ledger = both, after any history and one reconcile', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 30 }),
      fc.array(fc.boolean(), { maxLength: 40 }),
      async (history, pattern) => {
        const world = new World(faultsOf(pattern));
        for (const now of history) await take(world, now);
        await world.drain();
        await world.reconcile();
        await world.drain();
        assertAgree(world);
        assertMembersAgree(world);
      },
    ),
    { numRuns: HISTORIES },
  );
});

test('no event lost, no reconcile needed', async () => {
  const heard = step
    .map((now) => ('told' in now ? { ...now, told: true } : now))
    .filter((now) => now.do !== 'lose' && now.do !== 'reconcile');
  await fc.assert(
    fc.asyncProperty(
      fc.array(heard, { minLength: 1, maxLength: 30 }),
      fc.array(fc.boolean(), { maxLength: 40 }),
      async (history, pattern) => {
        const world = new World(faultsOf(pattern));
        for (const now of history) await take(world, now);
        await world.drain();
        assertAgree(world);
        assertMembersAgree(world);
      },
    ),
    { numRuns: HISTORIES },
  );
});
