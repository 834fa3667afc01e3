import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doneLine, progressOn } from '../../local/progress.ts';

/** A screen that keeps what is written, and a clock that is set by hand. */
function fake(isTTY: boolean) {
  const written: string[] = [];
  const screen = { isTTY, columns: 80, write: (text: string) => written.push(text) };
  const clock = { now: 0 };
  return { written, clock, progress: progressOn(screen, () => clock.now) };
}

test('off a terminal a step is one plain line with its time', async () => {
  const { written, clock, progress } = fake(false);
  const answer = await progress.step('Starting', async (now) => {
    now('half of it');
    clock.now = 12_340;
    return 42;
  });
  assert.equal(answer, 42);
  assert.deepEqual(written, [`${doneLine('Starting', 12_340, 'done')}\n`]);
  assert.match(written[0] ?? '', /^✓ Starting +12\.3 s\n$/);
});

test('on a terminal running steps are rewritten in place and the line of one that is over stays', async () => {
  const { written, progress } = fake(true);
  await progress.step('One', async (now) => now('on its way'));
  const text = written.join('');
  assert.match(text, /… One .*on its way/);
  assert.ok(text.includes('\x1b[1A\x1b[J'), 'the line is erased before it is drawn again');
  assert.match(written.at(-1) ?? '', /^✓ One/);
});

test('lines of steps side by side are erased together', async () => {
  const { written, progress } = fake(true);
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = progress.step('First', () => promise);
  await progress.step('Second', async () => {});
  resolve();
  await first;
  assert.ok(written.join('').includes('\x1b[2A\x1b[J'));
  assert.deepEqual(written.filter((line) => line.startsWith('✓')).length, 2);
});

test('no line is wider than the terminal', async () => {
  const { written, progress } = fake(true);
  await progress.step('Wide', async (now) => now('x'.repeat(200)));
  for (const line of written.filter((text) => text.startsWith('…'))) assert.ok(line.trimEnd().length < 80);
});

test('a failed step says so and hands its fault on; one that was told to end says nothing', async () => {
  const { written, progress } = fake(false);
  await assert.rejects(
    progress.step('Breaks', () => Promise.reject(new Error('broken'))),
    /broken/,
  );
  assert.match(written.join(''), /^✗ Breaks/);
  const abort = AbortSignal.abort();
  await assert.rejects(progress.step('Ended', async () => abort.throwIfAborted()));
  assert.equal(written.length, 1);
});
