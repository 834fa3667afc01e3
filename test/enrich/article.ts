import type { DatedValue, Parsed } from '../../shared/article.ts';

/** What a test says of an article; the rest is empty. */
export type Given = Partial<Pick<Parsed, 'title' | 'captions' | 'credit' | 'breadcrumb' | 'authors'>> & {
  text: string;
  /** ISO 8601 day. */
  published?: string | null;
};

function publishedOn(value: string): DatedValue {
  return { value, precision: 'day', basis: 'text', rule: 'given', confidence: 1, flags: [], candidates: [] };
}

/** An article as parse would hand it over, with nothing but what the test gives. */
export function article({ text, published, ...given }: Given): Parsed {
  return {
    id: 'test',
    source: {
      bucket: 'originals',
      key: 'test.txt',
      versionId: null,
      member: null,
      sha256: '0'.repeat(64),
      size: text.length,
      mediaType: 'text/plain',
      charset: 'utf-8',
      convertedFrom: null,
    },
    collection: '',
    declaredLanguage: null,
    title: null,
    subtitle: null,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, rule: 'given' }],
    published: published ? publishedOn(published) : null,
    updated: null,
    printed: null,
    authors: [],
    credit: null,
    breadcrumb: [],
    section: null,
    tags: [],
    views: null,
    captions: [],
    images: [],
    links: [],
    canonicalUrl: null,
    debris: [],
    extracted: text,
    pieces: [],
    candidates: {},
    notes: [],
    versions: { parser: 'test' },
    ...given,
  };
}
