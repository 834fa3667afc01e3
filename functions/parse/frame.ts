/**
 * A Document → an article: every line gets its role from the first rule that knows it, every value keeps where it was read.
 * The rules are one list, read top-down (rules/index.ts); choosing among their values and the markup's is in metadata/.
 */
import type { Block, Candidate, Parsed, Piece } from '../../shared/article.ts';
import { articleId, collectionOf } from '../../shared/identity.ts';
import type { Document } from './document.ts';
import type { Hints } from './hints.ts';
import { chooseAuthors, chooseDate, chooseValue } from './metadata/choose.ts';
import { RULES } from './rules/index.ts';
import { type Claim, type Field, type Found, type Page, pageOf, type Rule } from './rules/page.ts';
import { PARSER_VERSION } from './version.ts';

/** What the bytes say of themselves: hexadecimal sha256 and their number. */
export interface Identity {
  sha256: string;
  size: number;
}

/** The page with a rule's claims added; a row that is claimed already stays as it is, and so does the whole claim that wants it. */
function withClaims(page: Page, name: string, wanted: Claim[]): Page {
  if (wanted.length === 0) return page;
  const claims = [...page.claims];
  for (const each of wanted) {
    if (claims.slice(each.from, each.to + 1).some((held) => held !== null)) continue;
    const named: Claim = {
      ...each,
      parts: each.parts.map((part) => ({ ...part, rule: part.rule ?? name })),
      found: each.found.map((found) => ({ ...found, rule: found.rule ?? name })),
    };
    claims.fill(named, each.from, each.to + 1);
  }
  return { ...page, claims };
}

export function applyRules(page: Page, rules: readonly (readonly [string, Rule])[]): Page {
  return rules.reduce((soFar, [name, rule]) => withClaims(soFar, name, rule(soFar)), page);
}

const claimsOf = (page: Page): Claim[] => [...new Set(page.claims)].filter((claim) => claim !== null);

function pieces(claims: Claim[]): Piece[] {
  return claims.flatMap((claim) => claim.parts.map((part) => ({ ...part, rule: part.rule ?? 'body' })));
}

/** The body's pieces, joined by newlines: the article's text. A piece of several lines is one block. */
function blocksOf(page: Page, body: Piece[]): { text: string; blocks: Block[] } {
  const kinds = new Map(page.rows.map((row) => [row.start, row.kind]));
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const piece of body) {
    const text = page.extracted.slice(piece.start, piece.end);
    const heading = piece.rule === 'subhead';
    blocks.push({
      kind: heading ? 'heading' : (kinds.get(piece.start) ?? 'paragraph'),
      start,
      end: start + text.length,
      rule: piece.rule,
    });
    texts.push(text);
    start += text.length + 1;
  }
  return { text: texts.join('\n'), blocks };
}

/** Rules know the lines of plain text and of Vietnamese portals; on other pages markup that names a value is surer than its look. */
const BESIDE_MARKUP = 0.85;

const weighed = (page: Page, found: Found): Found =>
  page.plain || page.vietnamese ? found : { ...found, confidence: found.confidence * BESIDE_MARKUP };

const candidateOf = ({ value, rule, confidence, start, end }: Found): Candidate => ({
  value,
  basis: 'text',
  rule: rule!,
  confidence,
  span: { start, end },
});

export function frame(document: Document, hints: Hints, identity: Identity): Parsed {
  const page = applyRules(pageOf(document), RULES);
  const claims = claimsOf(page);
  const found = claims.flatMap((claim) => claim.found).map((each) => weighed(page, each));
  const all = pieces(claims);
  const values = (field: Field): string[] => found.filter((each) => each.field === field).map((each) => each.value);
  const read = (field: Field): Candidate[] => found.filter((each) => each.field === field).map(candidateOf);
  const dates = (field: Field) => found.filter((each) => each.field === field);
  const { text, blocks } = blocksOf(
    page,
    all.filter((piece) => piece.role === 'body'),
  );
  const title = chooseValue([...document.declared.title, ...read('title')]);
  const subtitle = chooseValue([...document.declared.subtitle, ...read('subtitle')]);
  const author = chooseAuthors([...document.declared.author, ...read('author')]);
  const credit = chooseValue([...document.declared.credit, ...read('credit')]);
  const section = chooseValue([...document.declared.section, ...read('section')]);
  const authors = author.chosen.map(({ value, rule, basis }) => ({ name: value, rule, basis }));
  const views = values('views').map(Number).find(Number.isSafeInteger);
  return {
    id: articleId(hints.bucket, hints.key, hints.member ?? null),
    source: {
      bucket: hints.bucket,
      key: hints.key,
      versionId: hints.versionId,
      member: hints.member ?? null,
      sha256: identity.sha256,
      size: identity.size,
      mediaType: document.mediaType,
      charset: document.charset,
      convertedFrom: document.convertedFrom,
    },
    collection: collectionOf(hints.key),
    declaredLanguage: document.declared.language,
    title: title.chosen?.value ?? null,
    subtitle: subtitle.chosen?.value ?? null,
    text,
    blocks,
    published: chooseDate(document.declared.published, dates('published'), hints.received),
    updated: chooseDate(document.declared.updated, dates('updated'), hints.received),
    printed: chooseDate([], dates('printed'), hints.received),
    authors,
    credit: credit.chosen?.value ?? null,
    breadcrumb: values('breadcrumb'),
    section: section.chosen?.value ?? null,
    tags: [...new Set([...document.declared.tags, ...values('tags')])],
    views: views ?? null,
    captions: values('caption'),
    images: document.images,
    links: document.links,
    canonicalUrl: document.declared.canonicalUrl,
    debris: all
      .filter((piece) => piece.role === 'debris')
      .map((piece) => ({ text: page.extracted.slice(piece.start, piece.end), rule: piece.rule })),
    extracted: page.extracted,
    pieces: all,
    candidates: Object.fromEntries(
      Object.entries({ title, subtitle, author, credit, section }).map(([name, { ranked }]) => [name, ranked]),
    ),
    notes: document.notes,
    versions: { parser: PARSER_VERSION },
  };
}
