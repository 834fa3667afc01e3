/**
 * bytes → articles: `read` for any original, containers and files of many articles included; `parse` for the one article of a plain file.
 * Pure: no network, no clock; heavy formats load themselves when their file comes.
 */
import { createHash } from 'node:crypto';
import type { Parsed } from '../../shared/article.ts';
import { Permanent } from '../../shared/errors.ts';
import type { Document, Failure } from './document.ts';
import type { Content, Format } from './formats/format.ts';
import { FORMATS } from './formats/index.ts';
import { frame } from './frame.ts';
import type { Hints } from './hints.ts';
import { CONTAINER_DEPTH, ORIGINAL_BYTES, UNFOLDED_BYTES, UNFOLDED_MEMBERS } from './limits.ts';

/** One article of an original, or one member that could not be read and why. */
export type Reading = { member: string | null; parsed: Parsed } | { member: string | null; failure: Failure };

/** What one original has unfolded to so far, over all its containers. */
interface Unfolded {
  members: number;
  bytes: number;
  names: Map<string, number>;
}

const mebibytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** What a binary file begins with: "a PNG image (image/png)", or its first bytes. */
async function signatureOf(bytes: Uint8Array): Promise<string> {
  const { fileTypeFromBuffer } = await import('file-type');
  const known = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (known) return `its signature is that of .${known.ext} (${known.mime})`;
  const first = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return `it begins with the bytes ${first}`;
}

async function formatOf(bytes: Uint8Array, hints: Hints): Promise<Format> {
  if (bytes.length === 0)
    throw new Permanent('empty', 'The file is empty: it has no bytes. Upload it again under the same key.');
  if (bytes.length > ORIGINAL_BYTES) {
    throw new Permanent(
      'too-large',
      `The file has ${mebibytes(bytes.length)}, more than the ${mebibytes(ORIGINAL_BYTES)} that one original may have: upload it in parts.`,
    );
  }
  const format = FORMATS.find((each) => each.recognises(bytes, hints));
  if (format) return format;
  throw new Permanent(
    'not-text',
    `The file is neither text nor of a format that can be read: ${await signatureOf(bytes)}. Upload it in one of the formats of docs/formats.md.`,
  );
}

function articleOf(document: Document, bytes: Uint8Array, hints: Hints): Parsed {
  if (!document.lines.some((line) => line.text.trim() !== '')) {
    throw new Permanent('empty', 'There is no text in the file, only white space: upload one that holds the article.');
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return frame(document, hints, { sha256, size: bytes.length });
}

/** No retry mends what a pure function cannot do, so every error is the file's. */
function failureOf(error: unknown): Failure {
  if (error instanceof Permanent) return { code: error.code, reason: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'unreadable', reason: `The file could not be read: ${detail}` };
}

/** A name that comes twice in one container keeps both articles: the second is "a.txt#2". */
function uniqueName(name: string, unfolded: Unfolded): string {
  const times = (unfolded.names.get(name) ?? 0) + 1;
  unfolded.names.set(name, times);
  return times === 1 ? name : uniqueName(`${name}#${times}`, unfolded);
}

function count(unfolded: Unfolded, bytes: number): void {
  unfolded.members += 1;
  unfolded.bytes += bytes;
  if (unfolded.members > UNFOLDED_MEMBERS) {
    throw new Permanent(
      'too-many-members',
      `The file unfolds to more than ${UNFOLDED_MEMBERS} members: upload it in parts.`,
    );
  }
  if (unfolded.bytes > UNFOLDED_BYTES) {
    throw new Permanent('too-large', `The file unfolds to more than ${mebibytes(UNFOLDED_BYTES)}: upload it in parts.`);
  }
}

async function* unfold(
  content: Content,
  bytes: Uint8Array,
  hints: Hints,
  depth: number,
  unfolded: Unfolded,
): AsyncGenerator<Reading> {
  const member = hints.member ?? null;
  const inside = (name: string): string => uniqueName(member === null ? name : `${member}/${name}`, unfolded);
  if (content.kind === 'document') {
    yield { member, parsed: articleOf(content.document, bytes, hints) };
    return;
  }
  if (content.kind === 'documents') {
    for await (const { name, document, failure } of content.documents) {
      const own = { ...hints, member: inside(name) };
      count(unfolded, 0);
      yield failure ? { member: own.member, failure } : attempt(own.member, () => articleOf(document, bytes, own));
    }
    return;
  }
  for await (const each of content.members) {
    const own: Hints = { ...hints, member: inside(each.name), mediaType: each.mediaType ?? null };
    count(unfolded, each.bytes.length);
    if (each.failure) yield { member: own.member ?? null, failure: each.failure };
    else yield* readMember(each.bytes, own, depth + 1, unfolded);
  }
}

function attempt(member: string | null, article: () => Parsed): Reading {
  try {
    return { member, parsed: article() };
  } catch (error) {
    return { member, failure: failureOf(error) };
  }
}

async function* readMember(
  bytes: Uint8Array,
  hints: Hints,
  depth: number,
  unfolded: Unfolded,
): AsyncGenerator<Reading> {
  try {
    if (depth > CONTAINER_DEPTH) {
      throw new Permanent(
        'too-deep',
        `Containers are nested more than ${CONTAINER_DEPTH} deep: unpack the file and upload what is in it.`,
      );
    }
    const format = await formatOf(bytes, hints);
    yield* unfold(await format.read(bytes, hints), bytes, hints, depth, unfolded);
  } catch (error) {
    yield { member: hints.member ?? null, failure: failureOf(error) };
  }
}

/**
 * Every article of an original, in its order; what cannot be read is a failure with a code and a reason, and stops nothing else.
 * A failure with the member null is the whole original's: "empty", "not-text", "too-large" …
 */
export async function* read(bytes: Uint8Array, hints: Hints): AsyncGenerator<Reading> {
  yield* readMember(bytes, hints, 0, { members: 0, bytes: 0, names: new Map() });
}

/** The one article of a file. Errors: `Permanent` with the file's fault, "many-articles" for a container of several. */
export async function parse(bytes: Uint8Array, hints: Hints): Promise<Parsed> {
  let only: Parsed | null = null;
  for await (const reading of read(bytes, hints)) {
    if ('failure' in reading) throw new Permanent(reading.failure.code, reading.failure.reason);
    if (only) throw new Permanent('many-articles', 'The file holds more than one article: read them with `read`.');
    only = reading.parsed;
  }
  if (!only) throw new Permanent('empty', 'There is no article in the file.');
  return only;
}
