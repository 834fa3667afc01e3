import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { clientsOf } from '../../local/clients.ts';
import { add, reconcile, told } from '../../local/reconcile.ts';

const counts = (objects: number, touched: Record<string, number> = {}) => ({ objects, rows: 1, documents: 2, touched });

test('counts of steps add up, reason by reason', () => {
  const sum = add(counts(3, { 'stood still': 1 }), counts(4, { 'stood still': 2, 'another edition': 1 }));
  assert.deepEqual(sum, { objects: 7, rows: 2, documents: 4, touched: { 'stood still': 3, 'another edition': 1 } });
});

const sentences: [ReturnType<typeof counts>, string][] = [
  [counts(20), 'all 20 originals are where they belong'],
  [
    counts(20, { 'stood still': 2, 'another edition': 1 }),
    '3 of 20 originals put back (stood still: 2, another edition: 1)',
  ],
];

for (const [given, sentence] of sentences) {
  test(`told: ${sentence}`, () => assert.equal(told(given), sentence));
}

/** A Lambda service whose one function gives these answers in turn, and keeps what it was asked. */
async function lambdaThatAnswers(answers: { error?: string; body: unknown }[]) {
  const asked: unknown[] = [];
  const server = createServer(async (request, response) => {
    asked.push(JSON.parse(await text(request)));
    const { error, body } = answers.shift() ?? { body: null };
    if (error !== undefined) response.setHeader('x-amz-function-error', error);
    response.end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const { lambda } = clientsOf(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
  return { asked, lambda, close: () => server.close() };
}

test('steps are asked for until there is no cursor, however young the changes', async () => {
  const steps = [
    { body: { cursor: 'ledger:', counts: counts(2, { 'stood still': 1 }) } },
    { body: { cursor: null, counts: counts(0) } },
  ];
  const { asked, lambda, close } = await lambdaThatAnswers(steps);
  const sum = await reconcile(lambda, 'replay');
  close();
  assert.deepEqual(asked, [
    { action: 'reconcile', olderThanSeconds: 0 },
    { action: 'reconcile', olderThanSeconds: 0, cursor: 'ledger:' },
  ]);
  assert.deepEqual(sum.touched, { 'stood still': 1 });
});

test('a fault of the function is handed on', async () => {
  const { lambda, close } = await lambdaThatAnswers([{ error: 'Unhandled', body: { errorMessage: 'no engine' } }]);
  await assert.rejects(reconcile(lambda, 'replay'), /no engine/);
  close();
});
