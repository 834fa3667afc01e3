/** A mailbox: mails one after another, each begun by a line "From …". */
import { Permanent } from '../../../shared/errors.ts';
import type { Member } from '../document.ts';
import type { Format } from './format.ts';
import { MEMBERS } from './limits.ts';
import { headersOf } from './mail.ts';

/** Enough of a mail to know it by its headers. */
const HEAD_BYTES = 1024;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];
const NEWLINE = 0x0a;
const RETURN = 0x0d;

const isFrom = (bytes: Uint8Array, at: number): boolean => FROM.every((byte, offset) => bytes[at + offset] === byte);

/** Begins with "From " and goes on with a mail's headers. */
const beginsMail = (bytes: Uint8Array, at: number): boolean => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(at, at + HEAD_BYTES));
  return headersOf(head.slice(head.indexOf('\n') + 1)) !== null;
};

export const mbox: Format = {
  name: 'mbox',
  mediaType: 'application/mbox',
  recognises: (bytes) => isFrom(bytes, 0) && beginsMail(bytes, 0),
  async read(bytes) {
    return { kind: 'container', members: mails(bytes) };
  },
};

/** Where mails begin: at "From " after an empty line, with headers below. */
function* starts(bytes: Uint8Array): Generator<number> {
  yield 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
    const blank = bytes[at - 1] === NEWLINE || (bytes[at - 1] === RETURN && bytes[at - 2] === NEWLINE);
    if (blank && isFrom(bytes, at + 1) && beginsMail(bytes, at + 1)) yield at + 1;
  }
}

async function* mails(bytes: Uint8Array): AsyncGenerator<Member> {
  let number = 0;
  let start = -1;
  for (const next of [...starts(bytes), bytes.length]) {
    if (start !== -1) {
      number += 1;
      if (number > MEMBERS) throw new Permanent('too-many', `The mailbox has more than ${MEMBERS} mails: split it.`);
      const first = bytes.indexOf(NEWLINE, start) + 1;
      yield { name: `${number}.eml`, bytes: unquoted(bytes.subarray(first, next)), mediaType: 'message/rfc822' };
    }
    start = next;
  }
}

/** ">From " at the beginning of a line was "From " before it went into the mailbox. */
function unquoted(mail: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let from = 0;
  for (let at = mail.indexOf(NEWLINE); at !== -1; at = mail.indexOf(NEWLINE, at + 1)) {
    if (mail[at + 1] !== 0x3e || !isFrom(mail, at + 2)) continue;
    kept.push(mail.subarray(from, at + 1));
    from = at + 2;
  }
  return kept.length === 0 ? mail : Buffer.concat([...kept, mail.subarray(from)]);
}
