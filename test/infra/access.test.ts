/** Least privilege, read off the synthesised templates. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { resources, synthesise } from './stacks.ts';

const { archive, pipeline } = synthesise();

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
}

const policies = [archive, pipeline].flatMap((template) =>
  resources(template, 'AWS::IAM::Policy').flatMap(([id, { Properties }]) =>
    (Properties.PolicyDocument as { Statement: Statement[] }).Statement.map((statement) => ({ id, ...statement })),
  ),
);
const statements = (name: string) => policies.filter(({ id }) => id.startsWith(name));
const actions = (name: string) =>
  statements(name)
    .flatMap(({ Action }) => [Action].flat())
    .sort();

/** Objects of a bucket, indexes of a table, paths of a domain. */
const WILDCARDS = new Set(['/*', '/index/*']);

describe('roles', () => {
  test('name every action', () => {
    for (const { id, Action } of policies)
      for (const action of [Action].flat()) assert.ok(!action.includes('*'), `${id}: ${action}`);
  });
  test('name every resource, but for the objects, indexes and paths of one', () => {
    for (const { id, Resource } of policies) {
      for (const resource of [Resource].flat()) {
        assert.notEqual(resource, '*', id);
        const joined = (resource as { 'Fn::Join'?: [string, unknown[]] })['Fn::Join'];
        const wildcard = joined?.[1].find((part) => typeof part === 'string' && part.includes('*'));
        if (wildcard !== undefined) assert.ok(WILDCARDS.has(String(wildcard)), `${id}: ${JSON.stringify(resource)}`);
      }
    }
  });
  test('the query function reads the engine and nothing else', () => {
    assert.deepEqual(actions('queryRole'), [
      'es:ESHttpDelete',
      'es:ESHttpGet',
      'es:ESHttpPost',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
    ]);
  });
  /** The emulator asks for no permission: what the code calls is granted here or nowhere. */
  const granted: Record<string, RegExp[]> = {
    parse: [
      /^s3:GetObject$/,
      /^s3:ListBucket$/,
      /^s3:PutObject$/,
      /^dynamodb:UpdateItem$/,
      /^dynamodb:BatchWriteItem$/,
      /^dynamodb:Query$/,
      /^sqs:SendMessage$/,
      /^sqs:ReceiveMessage$/,
      /^sqs:ChangeMessageVisibility$/,
    ],
    enrich: [
      /^s3:GetObject$/,
      /^s3:PutObject$/,
      /^dynamodb:UpdateItem$/,
      /^dynamodb:BatchWriteItem$/,
      /^sqs:SendMessage$/,
      /^sqs:ChangeMessageVisibility$/,
    ],
    index: [
      /^s3:GetObject$/,
      /^dynamodb:BatchGetItem$/,
      /^dynamodb:UpdateItem$/,
      /^dynamodb:BatchWriteItem$/,
      /^es:ESHttpHead$/,
      /^es:ESHttpPut$/,
      /^es:ESHttpPost$/,
      /^sqs:ChangeMessageVisibility$/,
    ],
    replay: [
      /^s3:GetObject$/,
      /^s3:ListBucket$/,
      /^dynamodb:BatchGetItem$/,
      /^dynamodb:Scan$/,
      /^dynamodb:UpdateItem$/,
      /^es:ESHttpGet$/,
      /^es:ESHttpPost$/,
      /^sqs:SendMessage$/,
    ],
  };
  for (const [name, needed] of Object.entries(granted)) {
    test(`${name} is granted what its code calls`, () => {
      for (const action of needed)
        assert.ok(
          actions(`${name}Role`).some((each) => action.test(each)),
          `${name}: ${action}`,
        );
    });
  }
  test('no function may change or delete an original', () => {
    const all = policies.flatMap(({ Action }) => [Action].flat());
    assert.ok(!all.some((action) => /^s3:(Delete|PutBucket|PutObjectAcl)/.test(action)));
    for (const { Action, Resource } of policies) {
      if ([Action].flat().includes('s3:PutObject')) assert.doesNotMatch(JSON.stringify(Resource), /Originals/);
    }
  });
  test('no secret stands in a function’s environment', () => {
    for (const [id, { Properties }] of resources(pipeline, 'AWS::Lambda::Function')) {
      const { Variables } = Properties.Environment as { Variables: Record<string, unknown> };
      for (const name of Object.keys(Variables)) assert.doesNotMatch(name, /KEY|SECRET|TOKEN|PASSWORD/i, id);
    }
  });
});
