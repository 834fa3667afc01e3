/**
 * Ends the children of a start that died without ending them (kill -9, a crash): our standard input is a pipe from it
 * and ends with it. What it was running stands in its record.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stopLeftovers } from './processes.ts';

export function setGuard(record: string): ChildProcess {
  const guard = spawn(process.execPath, [fileURLToPath(import.meta.url), record], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  return guard;
}

if (import.meta.main) {
  const record = process.argv[2] ?? '';
  process.stdin.resume().once('close', () => void stopLeftovers(record));
}
