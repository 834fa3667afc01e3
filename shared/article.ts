/**
 * The one model of an article: what parse writes (`Parsed`), what enrich adds (`Enriched`), what the index stores and the API answers.
 * Offsets are UTF-16 code units, `end` exclusive; days are ISO 8601; text is NFC.
 */
import * as z from 'zod';

const offset = z.int().nonnegative();
const confidence = z.number().min(0).max(1);

/** A stretch of a text: `text.slice(start, end)`. */
export const Span = z.object({ start: offset, end: offset });
export type Span = z.infer<typeof Span>;

/** Which text of the article a mention's span counts in; `captions.0` is the first caption. */
export const MentionField = z
  .string()
  .regex(/^(text|title|subtitle|credit|captions\.\d+|authors\.\d+|breadcrumb\.\d+)$/);

/** A span that an enricher read something from. `in` is left out for the article's `text`. */
export const Mention = Span.extend({ in: MentionField.optional() });
export type Mention = z.infer<typeof Mention>;

export const DatePrecision = z.enum(['year', 'month', 'day', 'minute', 'second']);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** Where a metadata value was read: a line of the text by a rule, markup, the file's own properties, or a sidecar. */
export const Basis = z.enum([
  'text',
  'json-ld',
  'meta',
  'microdata',
  'time-element',
  'markup',
  'url',
  'file',
  'header',
  'sidecar',
]);
export type Basis = z.infer<typeof Basis>;

/** One reading of a metadata value, with the rule that read it. `span` counts in `extracted` when the basis is `text`. */
export const Candidate = z.object({
  value: z.string(),
  basis: Basis,
  rule: z.string(),
  confidence,
  span: Span.optional(),
});
export type Candidate = z.infer<typeof Candidate>;

/** A date of the article with its evidence: `value` is cut to `precision` ("2014", "2014-06", "2014-06-27", "2014-06-27T08:30:00+07:00"). */
export const DatedValue = Candidate.extend({
  precision: DatePrecision,
  flags: z.array(z.enum(['future', 'ambiguous'])).default([]),
  candidates: z.array(Candidate.extend({ precision: DatePrecision })).default([]),
});
export type DatedValue = z.infer<typeof DatedValue>;

export const BlockKind = z.enum(['paragraph', 'heading', 'item', 'table', 'quote']);
export type BlockKind = z.infer<typeof BlockKind>;

/** A block of `text`, in order; blocks are joined by one newline. */
export const Block = Span.extend({ kind: BlockKind, rule: z.string() });
export type Block = z.infer<typeof Block>;

/** What a stretch of the extracted text is. */
export const PieceRole = z.enum([
  'title',
  'subtitle',
  'breadcrumb',
  'published',
  'updated',
  'printed',
  'views',
  'author',
  'credit',
  'caption',
  'section',
  'tags',
  'body',
  'debris',
]);
export type PieceRole = z.infer<typeof PieceRole>;

/**
 * A stretch of `extracted` and the rule that claimed it. The pieces are in order, do not overlap, and together cover every
 * character of `extracted` that is not white space; the `body` pieces are the blocks, in order.
 */
export const Piece = Span.extend({ role: PieceRole, rule: z.string() });
export type Piece = z.infer<typeof Piece>;

/** How bytes became text: "windows-1258", "tcvn3", "utf-8 twice" …, and what could not be known. */
export const Conversion = z.object({ from: z.string(), confidence, loss: z.string().nullable() });
export type Conversion = z.infer<typeof Conversion>;

export const Source = z.object({
  bucket: z.string(),
  /** The key exactly as S3 gives it, never normalised. */
  key: z.string(),
  versionId: z.string().nullable(),
  /** The name inside a container ("mail.eml/attachment.docx"), null for an original that is one article. */
  member: z.string().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().nonnegative(),
  mediaType: z.string(),
  charset: z.string().nullable(),
  convertedFrom: Conversion.nullable(),
});
export type Source = z.infer<typeof Source>;

export const Author = z.object({ name: z.string(), rule: z.string().optional(), basis: Basis.optional() });
export const Image = z.object({ src: z.string(), alt: z.string() });
export const Link = z.object({ href: z.string(), text: z.string(), rel: z.string().optional() });

/** What `parse` makes of the bytes. */
export const Parsed = z.object({
  id: z.string(),
  source: Source,
  /** The first folder of the key; "" for a key without one. */
  collection: z.string(),
  /** What the markup, the headers or a sidecar declare; enrich decides on `language`. */
  declaredLanguage: z.string().nullable(),
  title: z.string().nullable(),
  subtitle: z.string().nullable(),
  text: z.string(),
  blocks: z.array(Block),
  published: DatedValue.nullable(),
  updated: DatedValue.nullable(),
  /** The day that the site printed on the page: never a publish date. */
  printed: DatedValue.nullable(),
  authors: z.array(Author),
  /** The source line without its label: "Sở Ngoại vụ tỉnh Đăk Nông". */
  credit: z.string().nullable(),
  breadcrumb: z.array(z.string()),
  section: z.string().nullable(),
  tags: z.array(z.string()),
  views: z.int().nullable(),
  captions: z.array(z.string()),
  images: z.array(Image),
  links: z.array(Link),
  canonicalUrl: z.string().nullable(),
  debris: z.array(z.object({ text: z.string(), rule: z.string() })),
  extracted: z.string(),
  pieces: z.array(Piece),
  /** Every reading of title, subtitle, author and credit, the chosen one first. Dates carry their own. */
  candidates: z.record(z.string(), z.array(Candidate)),
  /** Things a person should know: "needs OCR", "text shortened by the author's tool" … */
  notes: z.array(z.string()),
  versions: z.object({ parser: z.string() }),
});
export type Parsed = z.infer<typeof Parsed>;

/** What every entity carries: who read it (`people@1`), how sure, and where. */
const Reading = { enricher: z.string(), confidence, mentions: z.array(Mention) };

export const Person = z.object({
  ...Reading,
  name: z.string(),
  normalized: z.string(),
  honorific: z.string().nullable(),
  offices: z.array(z.string()),
  agency: z.string().nullable(),
  /** The day of the statement that names the office. */
  asOf: z.string().nullable(),
});
export const Agency = z.object({
  ...Reading,
  name: z.string(),
  normalized: z.string(),
  fullName: z.string().nullable(),
});
export const Place = z.object({
  ...Reading,
  name: z.string(),
  normalized: z.string(),
  kind: z.enum(['country', 'province', 'district', 'commune', 'other']),
  /** Codes of the statistics office: among the 63 provinces until 30 June 2025, among the 34 since. */
  code63: z.string().nullable(),
  code34: z.string().nullable(),
});
export const CitedDocument = z.object({
  ...Reading,
  type: z.string(),
  /** As printed, without "số": "05-CT/TW". */
  number: z.string().nullable(),
  normalized: z.string(),
  year: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
});
export const DateMention = z.object({
  start: z.string(),
  end: z.string(),
  precision: DatePrecision.or(z.enum(['quarter', 'half', 'week', 'range'])),
  role: z.enum(['event', 'document', 'period', 'other']),
  lunar: z.string().nullable(),
  enricher: z.string(),
  confidence,
  mention: Mention,
});
export const EventDate = z.object({ start: z.string(), end: z.string(), precision: z.string(), basis: z.string() });
export const Abbreviation = z.object({ ...Reading, short: z.string(), long: z.string(), defined: z.boolean() });
export const Fingerprints = z.object({ exact: z.string(), bands: z.array(z.string()) });
export const Quality = z.enum(['too-short', 'mojibake', 'mostly-list', 'boilerplate-left', 'no-title', 'no-date']);

/** What `enrich` adds. */
export const Enriched = Parsed.extend({
  language: z.string(),
  languageConfidence: confidence,
  people: z.array(Person),
  agencies: z.array(Agency),
  places: z.array(Place),
  cites: z.array(CitedDocument),
  dates: z.array(DateMention),
  events: z.array(EventDate),
  abbreviations: z.array(Abbreviation),
  keywords: z.array(z.string()),
  summary: z.array(Span),
  fingerprints: Fingerprints,
  quality: z.array(Quality),
  versions: z.object({ parser: z.string(), enrichers: z.record(z.string(), z.string()) }),
});
export type Enriched = z.infer<typeof Enriched>;
export type Person = z.infer<typeof Person>;
export type Agency = z.infer<typeof Agency>;
export type Place = z.infer<typeof Place>;
export type CitedDocument = z.infer<typeof CitedDocument>;
export type DateMention = z.infer<typeof DateMention>;
export type EventDate = z.infer<typeof EventDate>;
export type Abbreviation = z.infer<typeof Abbreviation>;
