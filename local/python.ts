import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from './failure.ts';
import { ask, follow, madeOnce, ToolFailure, type Workshop } from './tool.ts';

/** The oldest that the emulator runs on. */
const OLDEST = [3, 10] as const;
const NAMES = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python'];

/** Answers `3 11 yes`: version, and whether it can make an environment with pip in it (Debian packs that apart). */
const QUESTION = `import sys
try:
    import venv, ensurepip
    whole = "yes"
except ImportError:
    whole = "no"
print(sys.version_info[0], sys.version_info[1], whole)`;

type Found = { program: string; version: [number, number]; whole: boolean };

/** The first Python on the PATH that can make the environment; else the sentence that says what is missing. */
export async function findPython(environment: NodeJS.ProcessEnv): Promise<string> {
  const found: Found[] = [];
  for (const program of NAMES) {
    const python = await look(program, environment);
    if (python === null) continue;
    if (python.whole && isNewEnough(python.version)) return program;
    found.push(python);
  }
  throw new StartFailure(explain(found));
}

async function look(program: string, environment: NodeJS.ProcessEnv): Promise<Found | null> {
  try {
    const { stdout } = await ask(program, ['-c', QUESTION], { env: environment, timeout: 20_000 });
    const [major, minor, whole] = stdout.trim().split(' ');
    return { program, version: [Number(major), Number(minor)], whole: whole === 'yes' };
  } catch {
    return null;
  }
}

function isNewEnough([major, minor]: [number, number]): boolean {
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

export function explain(found: Found[]): string {
  const oldest = OLDEST.join('.');
  const incomplete = found.find((python) => isNewEnough(python.version));
  if (incomplete !== undefined) {
    const version = incomplete.version.join('.');
    return `Python ${version} (${incomplete.program}) comes without venv and pip, which the local AWS is installed with: install them (Debian and Ubuntu: apt install python3-venv) and start again.`;
  }
  if (found[0] !== undefined) {
    return `Python ${found[0].version.join('.')} (${found[0].program}) is too old: the local AWS needs ${oldest} or later; install one and start again.`;
  }
  return `No Python was found on the PATH, and the local AWS runs on it: install Python ${oldest} or later and start again.`;
}

/** Makes the environment with the pinned, hashed packages. Answers its Python. */
export async function makePython(workshop: Workshop, doing: (text: string) => void): Promise<string> {
  const requirements = join(import.meta.dirname, 'requirements.txt');
  const folder = await madeOnce('python', [readFileSync(requirements, 'utf8')], async (making) => {
    const python = await findPython(workshop.environment);
    try {
      await follow(workshop, python, ['-m', 'venv', making], () => doing('making the environment'));
      const install = ['-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', '--progress-bar', 'off'];
      const pinned = ['--require-hashes', '--only-binary', ':all:', '-r', requirements];
      await follow(workshop, join(making, 'bin', 'python'), [...install, ...pinned], (line) => doing(installed(line)));
    } catch (fault) {
      throw fault instanceof ToolFailure ? new StartFailure(whyNotInstalled(fault)) : fault;
    }
  });
  return join(folder, 'bin', 'python');
}

/** `Collecting boto3==1.43.106 (from -r …)` → `boto3==1.43.106` */
function installed(line: string): string {
  return /^Collecting (\S+)/.exec(line)?.[1] ?? (line.startsWith('Installing') ? 'installing' : '');
}

export function whyNotInstalled(fault: ToolFailure): string {
  if (/DO NOT MATCH THE HASHES/.test(fault.output)) {
    return 'A Python package is not the one that local/requirements.txt pins (its SHA-256 differs), so nothing was installed: check the package index that pip uses (pip config list).';
  }
  if (
    /NewConnectionError|Max retries|ConnectionError|Temporary failure|ReadTimeout|No matching distribution/.test(
      fault.output,
    )
  ) {
    return 'The Python packages could not be downloaded: the first start needs the network (PyPI and Maven Central, about 400 MB); check the connection or the proxy and start again.';
  }
  return `The Python packages could not be installed (${fault.message}): ${lastLine(fault.output)}`;
}

export function lastLine(output: string): string {
  return output.trim().split('\n').at(-1)?.trim() || 'no reason was given.';
}
