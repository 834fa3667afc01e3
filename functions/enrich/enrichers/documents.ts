import type { CitedDocument } from '../../../shared/article.ts';
import { normalise } from '../../../shared/language/normalise.ts';
import type { Enricher, SoFar } from '../enricher.ts';
import type { DocumentReading } from '../languages/documents.ts';
import { packFor } from '../languages/packs.ts';
import { mention, type Passage, passagesOf } from '../passages.ts';

const NAME = 'documents';
const VERSION = '1';

/** "chỉ thị 05-CT/TW": by this two citations are the same document. */
function normalizedOf({ type, number, title, year }: DocumentReading): string {
  const name = number ? number.replace(/\s+/g, '') : [title, year].filter((part) => part).join(' ');
  return `${normalise(type).toLowerCase()} ${normalise(name)}`.trim();
}

function cite(from: Passage, reading: DocumentReading): CitedDocument {
  const { start, end, type, number, year, date, issuer, confidence } = reading;
  return {
    type,
    number,
    normalized: normalizedOf(reading),
    year,
    date,
    issuer,
    enricher: `${NAME}@${VERSION}`,
    confidence,
    mentions: [mention(from, start, end)],
  };
}

/** A second citation of a document adds its place, and what the first left out. */
function merged(cites: CitedDocument[]): CitedDocument[] {
  const byName = new Map<string, CitedDocument>();
  for (const next of cites) {
    const key = next.number || next.year ? next.normalized : `${next.normalized} ${next.issuer}`;
    const known = byName.get(key);
    if (known) {
      known.mentions.push(...next.mentions);
      known.year ??= next.year;
      known.date ??= next.date;
      known.issuer ??= next.issuer;
    } else byName.set(key, { ...next, mentions: [...next.mentions] });
  }
  return [...byName.values()];
}

function citesIn(soFar: SoFar): CitedDocument[] {
  const pack = packFor(soFar.language);
  return passagesOf(soFar).flatMap((from) => pack.documents(from).map((reading) => cite(from, reading)));
}

/** The laws, decrees, directives and plans that an article cites. */
export const documents: Enricher = {
  name: NAME,
  version: VERSION,
  read: (soFar) => ({ cites: merged(citesIn(soFar)) }),
};
