import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { findJava, parseVersion } from '../../local/java.ts';

const folder = mkdtempSync(join(tmpdir(), 'vankho-java-'));
after(() => rmSync(folder, { recursive: true }));

/** A folder like a JDK's whose `java` says this version. */
function javaHome(name: string, says: string): string {
  const bin = join(folder, name, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'java'), `#!/bin/sh\necho '${says}' >&2\n`);
  chmodSync(join(bin, 'java'), 0o755);
  return join(folder, name);
}

const versions: [string, number][] = [
  ['openjdk version "21.0.8" 2025-07-15', 21],
  ['openjdk version "25" 2025-09-16\nOpenJDK Runtime Environment', 25],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "17.0.15-ea" 2025-04-15', 17],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', 0],
  ['', 0],
];

for (const [text, major] of versions) {
  test(`${JSON.stringify(text)} is Java ${major}`, () => assert.equal(parseVersion(text), major));
}

test('a Java that is named and new enough is used, after it was started', async () => {
  const JAVA_HOME = javaHome('new', 'openjdk version "23.0.1" 2024-10-15');
  const environment = { JAVA_HOME, OPENSEARCH_JAVA_HOME: javaHome('old', 'openjdk version "17.0.1" 2021-10-19') };
  assert.equal(await findJava('no-python', environment), join(JAVA_HOME, 'bin', 'java'));
});
