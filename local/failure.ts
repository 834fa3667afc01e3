/** What a person reads when the local cloud cannot start: what happened, why, and what to do, in one sentence. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

export function diskFull(): StartFailure {
  return new StartFailure('The disk became full: make room (the first start needs 700 MB) and start again.');
}

/** What the system's own errors say to a person. */
const SYSTEM: Record<string, string> = {
  ENOSPC: diskFull().message,
  EROFS: 'The folder of the checkout cannot be written to: move the checkout to where it can be.',
  EMFILE: 'The machine allows too few open files: raise the limit (ulimit -n 4096) and start again.',
};

/** The fault as a sentence where there is one for it, as it is elsewhere. */
export function explained(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault;
  const { code, path } = fault as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') {
    return new StartFailure(
      `${path ?? 'A file'} belongs to another user (was the local cloud once started as root?): give it back, or remove the folder .local, with all that is in the local archive.`,
    );
  }
  const known = SYSTEM[code ?? ''];
  return known === undefined ? fault : new StartFailure(known);
}

/** The first line of what was thrown. */
export function sentence(fault: unknown): string {
  return String(fault instanceof Error ? fault.message : fault).split('\n')[0] ?? '';
}
