/**
 * pdf.js looks up the pages of a file ahead of time and forgets to catch what goes wrong there: a damaged page that nobody asks for
 * ends the process as an unhandled rejection. While a PDF is read, such errors of pdf.js are let go; all others go where they went.
 */

/** What pdf.js throws while it looks up objects. */
const OWN = /^(?:XRef\w*Exception|FormatError|ParserEOFException|InvalidPDFException|UnknownErrorException|Error)$/;

type Listener = (reason: unknown, promise: Promise<unknown>) => void;

let reading = 0;
let others: Listener[] = [];

const isOwn = (reason: unknown): boolean =>
  reason instanceof Error && OWN.test(reason.name) && (reason.name !== 'Error' || /pdfjs/.test(reason.stack ?? ''));

function listen(reason: unknown, promise: Promise<unknown>): void {
  if (isOwn(reason)) return;
  if (others.length === 0) throw reason;
  for (const other of others) other(reason, promise);
}

export async function withoutStrayErrors<Result>(read: () => Promise<Result>): Promise<Result> {
  if (reading === 0) {
    others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', listen);
  }
  reading += 1;
  try {
    return await read();
  } finally {
    // a rejection is told once the microtasks are done
    await new Promise((resolve) => setImmediate(resolve));
    reading -= 1;
    if (reading === 0) {
      process.removeListener('unhandledRejection', listen);
      for (const other of others) process.on('unhandledRejection', other);
    }
  }
}
