import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const HOME = '.local/pyvi';
const PACKAGE = 'pyvi==0.1.1';

/** Words of lines joined by "_", and how long the lines took once it was loaded: what the library itself needs, not Python's start. */
const SCRIPT = `
import sys, time, json
start = time.process_time()
from pyvi import ViTokenizer
lines = sys.stdin.read().split("\\n")
ViTokenizer.tokenize(lines[0])
loaded = time.process_time()
words = [ViTokenizer.tokenize(line) for line in lines]
print(json.dumps({"words": words, "load": loaded - start, "seconds": time.process_time() - loaded}))
`;

export interface PeerRun {
  words: string[];
  load: number;
  seconds: number;
}

/** pyvi on the same lines, installed under .local/ the first time; null where there is no Python. */
export function pyvi(lines: string[]): PeerRun | null {
  try {
    if (!existsSync(`${HOME}/bin/python`)) {
      execFileSync('python3', ['-m', 'venv', HOME]);
      execFileSync(`${HOME}/bin/pip`, ['-q', 'install', PACKAGE], { stdio: 'ignore' });
    }
    const output = execFileSync(`${HOME}/bin/python`, ['-c', SCRIPT], {
      input: lines.join('\n'),
      maxBuffer: 2 ** 28,
      encoding: 'utf8',
    });
    return JSON.parse(output);
  } catch (error) {
    console.error(`pyvi could not run: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return null;
  }
}
