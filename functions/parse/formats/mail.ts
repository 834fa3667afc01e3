/** Mail headers, looked at before a mail is parsed: is it one, and what does it carry. */
import { textHead } from './text-head.ts';

const KNOWN =
  /^(?:from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|reply-to|sender|in-reply-to|references|list-id|x-[\w-]+|dkim-signature|authentication-results|snapshot-content-location):/i;

/** The header block of a mail with its folded lines joined, or null for what is no mail. */
export function headersOf(head: string): string[] | null {
  const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length;
  const lines = head
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const known = lines.filter((each) => KNOWN.test(each));
  const kinds = new Set(known.map((each) => each.slice(0, each.indexOf(':')).toLowerCase()));
  const first = /^[\w-]+:/.test(lines[0] ?? '');
  const origin = ['from', 'received', 'mime-version', 'message-id', 'return-path'].some((kind) => kinds.has(kind));
  return first && origin && kinds.size >= 3 && known.length >= lines.length / 2 ? lines : null;
}

export const mailHeaders = (bytes: Uint8Array): string[] | null => headersOf(textHead(bytes).replace(/^\s+/, ''));

export const header = (headers: string[], name: string): string =>
  headers
    .find((each) => each.toLowerCase().startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim() ?? '';

/** A saved page: a multipart/related whose root is HTML, written by a browser and sent to nobody. */
export function isSavedPage(headers: string[]): boolean {
  if (!/^multipart\/related/i.test(header(headers, 'content-type'))) return false;
  const saved = header(headers, 'snapshot-content-location') !== '' || /saved by/i.test(header(headers, 'from'));
  return saved || header(headers, 'to') === '';
}
