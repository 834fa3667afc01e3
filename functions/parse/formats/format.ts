import type { Document, Member, NamedDocument } from '../document.ts';
import type { Hints } from '../hints.ts';

/**
 * One file format. `formats/index.ts` lists them in the order in which they are asked; the first that recognises the bytes reads them.
 * Heavy libraries are imported inside `read`, so that a text or an HTML page never loads them.
 * Errors: `Permanent` with a reason that a person understands ("The PDF is encrypted: save it without a password and upload it again.").
 */
export interface Format {
  /** "html", "docx": the file's own name under formats/. */
  name: string;
  mediaType: string;
  /** By content: signature, structure, the first kilobytes. The name in the hints may only break a tie. */
  recognises(bytes: Uint8Array, hints: Hints): boolean;
  /** One article as a Document, several articles in one file (csv, jsonl, a page with many), or the members of a container. */
  read(bytes: Uint8Array, hints: Hints): Promise<Content>;
}

export type Content =
  | { kind: 'document'; document: Document }
  | { kind: 'documents'; documents: AsyncIterable<NamedDocument> }
  | { kind: 'container'; members: AsyncIterable<Member> };
