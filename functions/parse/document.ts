/**
 * What a format makes of bytes, before anyone asks what a line means. `formats/` write it, `frame.ts` reads it:
 * bytes → Document (lines and what the markup says) → Parsed (every line with a role, every value with its evidence).
 */
import type { BlockKind, Candidate, Conversion, DatePrecision, PieceRole } from '../../shared/article.ts';

/** One line of the extracted text: a paragraph, a heading, a table row … NFC, without a newline inside. */
export interface Line {
  text: string;
  kind: BlockKind;
  /** 1 to 6 for headings. */
  level?: number;
  /** Blank lines before it in a plain text; 0 where the markup makes each line a block. */
  blankBefore: number;
  /** Set where the format itself knows what the line is (a menu is debris, a <figcaption> a caption), with the rule that says so. */
  role?: PieceRole;
  rule?: string;
}

export type DateCandidate = Candidate & { precision: DatePrecision };

/** What the markup, the file's properties or the headers say; the frame adds what the lines say and chooses. */
export interface Declared {
  title: Candidate[];
  subtitle: Candidate[];
  author: Candidate[];
  credit: Candidate[];
  section: Candidate[];
  published: DateCandidate[];
  updated: DateCandidate[];
  tags: string[];
  language: string | null;
  canonicalUrl: string | null;
}

export interface Document {
  mediaType: string;
  charset: string | null;
  convertedFrom: Conversion | null;
  /** In reading order; `extracted` is their texts joined by a newline. */
  lines: Line[];
  declared: Declared;
  images: { src: string; alt: string }[];
  links: { href: string; text: string; rel?: string }[];
  notes: string[];
}

/** Why one member could not be read: the code and the message of a `Permanent`. */
export interface Failure {
  code: string;
  reason: string;
}

/** One file inside a container. */
export interface Member {
  name: string;
  bytes: Uint8Array;
  mediaType?: string | null;
  /** Set where the container knows that this member cannot be read (encrypted, too large); the bytes are empty then. */
  failure?: Failure;
}

/** One of several articles in a file, or why that one could not be read. */
export type NamedDocument =
  | { name: string; document: Document; failure?: undefined }
  | { name: string; document?: undefined; failure: Failure };

export const nothingDeclared = (): Declared => ({
  title: [],
  subtitle: [],
  author: [],
  credit: [],
  section: [],
  published: [],
  updated: [],
  tags: [],
  language: null,
  canonicalUrl: null,
});
