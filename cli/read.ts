/** vankho read FILE…: what the archive would read of local files, without any cloud. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { enrich } from '../functions/enrich/enrich.ts';
import { read as readOriginal } from '../functions/parse/parse.ts';
import type { Enriched, Parsed } from '../shared/article.ts';
import { Complaint } from './complaint.ts';

export interface ReadOptions {
  json: boolean;
  published?: string;
}

/** Dates such as "24/12" take their year from the publish date: an article without one is read as if it had this. */
function withDate(parsed: Parsed, day: string | undefined): Parsed {
  if (parsed.published !== null || day === undefined) return parsed;
  const given = { value: day, precision: 'day', basis: 'sidecar', rule: '--published', confidence: 1 } as const;
  return { ...parsed, published: { ...given, flags: [], candidates: [given] } };
}

/** `--published` is the day that an article without one of its own would have; it never replaces one that is there. */
export async function read(files: string[], { json, published }: ReadOptions): Promise<void> {
  if (published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(published))
    throw new Complaint(`--published takes a day as 2016-07-12; this is none: ${published}`);
  for (const path of files) {
    const bytes = await readFile(path).catch((error: Error) => {
      throw new Complaint(`${path} cannot be read: ${error.message}`);
    });
    for await (const reading of readOriginal(bytes, { bucket: '', key: basename(path), versionId: null })) {
      const name = reading.member === null ? path : `${path} › ${reading.member}`;
      if ('failure' in reading) {
        process.exitCode = 1;
        if (json) console.log(JSON.stringify({ file: path, member: reading.member, failure: reading.failure }));
        else console.log(`${name}\n  cannot be read: ${reading.failure.reason} [${reading.failure.code}]\n`);
        continue;
      }
      const article = enrich(withDate(reading.parsed, published));
      if (json) console.log(JSON.stringify({ file: path, ...article }));
      else print(name, article);
    }
  }
}

function print(name: string, article: Enriched): void {
  const line = (label: string, value: string | null | undefined): void => {
    if (value) console.log(`  ${label.padEnd(11)} ${value}`);
  };
  console.log(name);
  line('title', article.title);
  line(
    'published',
    article.published &&
      `${article.published.value} (${article.published.precision}; ${article.published.basis}, ${article.published.rule})`,
  );
  line('event', article.events.map(({ start, end }) => (start === end ? start : `${start}..${end}`)).join(', '));
  line('authors', article.authors.map((author) => author.name).join(', '));
  line('source', article.credit);
  line('breadcrumb', article.breadcrumb.join(' > '));
  line('language', article.language);
  line('captions', article.captions.join(' | '));
  line('people', article.people.map((person) => [person.name, ...person.offices].join(', ')).join('; '));
  line('agencies', article.agencies.map((agency) => agency.name).join('; '));
  line(
    'places',
    article.places
      .map(
        ({ name: place, code63, code34 }) =>
          `${place}${(code63 ?? code34) ? ` (${code63 ?? '–'} → ${code34 ?? '–'})` : ''}`,
      )
      .join('; '),
  );
  line(
    'cites',
    article.cites
      .map(({ type, number, date, issuer }) => [type, number, date, issuer].filter(Boolean).join(' '))
      .join('; '),
  );
  line('keywords', article.keywords.join(', '));
  line('taken out', article.debris.map(({ text, rule }) => `${text} [${rule}]`).join(' | '));
  line('notes', article.notes.join('; '));
  console.log(`\n${article.text}\n`);
}
