/** A mail: its subject, sender and date as headers say, its text or HTML part, attachments as members beside it. */
import type { Email } from 'postal-mime';
import { Permanent } from '../../../shared/errors.ts';
import { type Document, type Line, type Member, nothingDeclared } from '../document.ts';
import type { Hints } from '../hints.ts';
import { documentOfPage } from '../html/document.ts';
import { dateCandidate } from './dates.ts';
import type { Format } from './format.ts';
import { candidate, documentOf, linesOfText } from './lines.ts';
import { isSavedPage, mailHeaders } from './mail.ts';
import { titled } from './record.ts';
import { RunReader } from './runs.ts';

const MEDIA_TYPE = 'message/rfc822';
/** The mail itself among its own attachments: read again by itself, without them. */
const ITSELF = 'message/rfc822; part=text';

export const eml: Format = {
  name: 'eml',
  mediaType: MEDIA_TYPE,
  recognises(bytes) {
    const headers = mailHeaders(bytes);
    return headers !== null && !isSavedPage(headers);
  },
  async read(bytes, hints) {
    const mail = await parsed(bytes);
    const attachments = hints.mediaType === ITSELF ? [] : membersOf(mail);
    const [text, html] = [mail.text?.trim() ?? '', mail.html?.trim() ?? ''];
    if (attachments.length === 0) return { kind: 'document', document: documentOfMail(mail) };
    const members = text === '' && html === '' ? attachments : [itself(bytes, hints), ...attachments];
    return {
      kind: 'container',
      members: (async function* () {
        yield* members;
      })(),
    };
  },
};

async function parsed(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  } catch (error) {
    throw new Permanent('damaged', `The mail cannot be read (${String(error)}): export it again.`, { cause: error });
  }
}

const itself = (bytes: Uint8Array, hints: Hints): Member => ({
  name: `${(hints.member ?? hints.key)
    .split('/')
    .at(-1)!
    .replace(/\.eml$/i, '')}.text`,
  bytes,
  mediaType: ITSELF,
});

/** Pictures, sounds and calendar entries hold no article; keys and signatures neither. */
const NO_ARTICLE =
  /^(?:image|audio|video|font)\/|\/(?:pgp-signature|pgp-keys|(?:x-)?pkcs7-signature|ics|calendar|ms-tnef|delivery-status)$/;

function membersOf(mail: Email): Member[] {
  return mail.attachments
    .filter((each) => !NO_ARTICLE.test(each.mimeType) && !each.related)
    .map((each, at) => ({
      name: each.filename ?? `attachment-${at + 1}`,
      bytes: typeof each.content === 'string' ? new TextEncoder().encode(each.content) : new Uint8Array(each.content),
      mediaType: each.mimeType,
    }));
}

const lengthOf = (lines: Line[]): number => lines.reduce((sum, each) => sum + each.text.length, 0);

/** A letter is its own main content: where next to nothing would be left of it, all of it is kept. */
function letterOf(html: string): Document {
  const page = documentOfPage(html);
  const kept = page.lines.filter((each) => each.role !== 'debris');
  if (lengthOf(kept) > 0.5 * lengthOf(page.lines)) return page;
  const lines = page.lines.map(({ role: _role, rule: _rule, ...each }): Line => each);
  return { ...page, lines };
}

/** The text part where it says as much as the HTML part: it has no layout to be taken off. */
function bodyOf(mail: Email): Document {
  const text = mail.text?.trim() ?? '';
  const page = mail.html ? letterOf(mail.html) : null;
  const kept = lengthOf(page?.lines.filter((each) => each.role !== 'debris') ?? []);
  if (page && (text === '' || text.length < 0.8 * kept)) return page;
  const lines = linesOfText(unwrapped(text)).map(
    (each): Line => (each.text.startsWith('>') ? { ...each, kind: 'quote' } : each),
  );
  return documentOf(MEDIA_TYPE, new RunReader().finish(lines));
}

function documentOfMail(mail: Email): Document {
  const body = bodyOf(mail);
  const subject = mail.subject?.replace(/^(?:(?:re|fw|fwd|tr|trả lời|chuyển tiếp)\s*:\s*)+/i, '');
  const sent = mail.headers.find((each) => each.key === 'date')?.value;
  const pictures = mail.attachments.filter((each) => NO_ARTICLE.test(each.mimeType)).length;
  const title = candidate(subject, 'header', 'eml/subject', 0.85);
  return {
    ...body,
    mediaType: MEDIA_TYPE,
    lines: titled(title[0]?.value, 'eml/subject', body.lines),
    declared: {
      ...nothingDeclared(),
      title,
      author: candidate(mail.from?.name, 'header', 'eml/from', 0.6),
      published: dateCandidate(sent, 'header', 'eml/date', 0.6),
    },
    notes: pictures === 0 ? body.notes : [...body.notes, `Attachments without text are left out: ${pictures}.`],
  };
}

/** The width at which mail programs wrap a paragraph. */
const WRAPPED = { from: 55, to: 100 };

/** Paragraphs that a mail program broke at its width are put together again; verse and lists stay as they are. */
export function unwrapped(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const width = Math.max(0, ...lines.map((each) => Math.min(each.length, WRAPPED.to + 1)));
  if (width < WRAPPED.from || width > WRAPPED.to) return text;
  let joined = '';
  for (const [at, each] of lines.entries()) {
    const next = lines[at + 1] ?? '';
    const word = /^[^\s>]\S*/.exec(next)?.[0].length ?? 0;
    const full = word > 0 && each.length + 1 + word > width && each.length > 0.6 * width && !/^[-*•+] /.test(next);
    joined += full ? `${each.trimEnd()} ` : `${each}\n`;
  }
  return joined;
}
