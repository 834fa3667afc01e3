/** Every format, from the bucket to an answer: one case of each file type of test/articles/, by the deployed functions. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { articleId } from '../../shared/identity.ts';
import { type DeployedArchive, until } from './archive.ts';

interface Expectation {
  failure?: string;
  title?: string | null;
  members?: Record<string, Expectation>;
}

const CASES = new URL('../articles/', import.meta.url);

/** The first case of each file type that is an article. */
function oneOfEachType(): { slug: string; file: string; expected: Expectation }[] {
  const found = new Map<string, { slug: string; file: string; expected: Expectation }>();
  for (const slug of readdirSync(CASES)) {
    const file = readdirSync(new URL(`${slug}/`, CASES)).find((name) => name.startsWith('source.')) ?? '';
    const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, CASES), 'utf8')) as Expectation;
    const type = file.slice('source.'.length);
    if (!expected.failure && !found.has(type)) found.set(type, { slug, file, expected });
  }
  return [...found.values()];
}

const plain = (text: unknown): string => String(text).normalize('NFC').replace(/\s+/g, ' ').trim();

export function formats(archive: () => DeployedArchive): void {
  describe('every format', () => {
    const titled = async (id: string, title: string | null | undefined): Promise<void> => {
      const answer = await until(
        'it answers',
        () => archive().ask(`/articles/${id}`),
        ({ status }) => status === 200,
      );
      if (typeof title === 'string') assert.equal(plain(answer.body.title), plain(title));
    };
    for (const { slug, file, expected } of oneOfEachType()) {
      const key = `formats/${slug}/${file}`;
      test(`${file} of ${slug} becomes searchable`, async () => {
        await archive().put(key, readFileSync(new URL(`${slug}/${file}`, CASES)));
        const { bucket } = archive();
        if (!expected.members) {
          await archive().settled(key, 'searchable');
          return titled(articleId(bucket, key), expected.title);
        }
        await archive().settled(key, 'ignored');
        for (const [member, { title, failure }] of Object.entries(expected.members)) {
          if (!failure) await titled(articleId(bucket, key, member), title);
        }
      });
    }

    test('the members of a container leave the index with it', async () => {
      const { slug, file, expected } =
        oneOfEachType().find((each) => each.expected.members) ?? assert.fail('no container among the cases');
      const key = `formats/${slug}/${file}`;
      const [member = ''] = Object.entries(expected.members ?? {}).find(([, { failure }]) => !failure) ?? [];
      const id = articleId(archive().bucket, key, member);
      await archive().remove(key);
      await archive().settled(key, 'removed');
      await until(
        'the member is gone',
        () => archive().ask(`/articles/${id}`),
        ({ status }) => status === 404,
      );
    });
  });
}
