import type { Passage } from '../passages.ts';
import type { DateContext, DateReading } from './dates.ts';
import type { DocumentReading } from './documents.ts';
import { englishDates } from './en/dates.ts';
import { numericDates } from './generic/dates.ts';
import type { PlaceReading } from './places.ts';
import { vietnameseDates } from './vi/dates.ts';
import { vietnameseDocuments } from './vi/documents.ts';
import { vietnamesePlaces } from './vi/places.ts';

/** What a language knows how to read. Every reading is pure and linear in the passage. */
export interface Pack {
  dates(from: Passage, context: DateContext): DateReading[];
  documents(from: Passage): DocumentReading[];
  places(from: Passage): PlaceReading[];
}

const nothing = () => [];

const generic: Pack = { dates: numericDates, documents: nothing, places: nothing };

const packs: Record<string, Pack> = {
  vi: { dates: vietnameseDates, documents: vietnameseDocuments, places: vietnamesePlaces },
  en: { ...generic, dates: englishDates },
};

/** The pack of a language; one that reads numbers alone for a language without its own. */
export const packFor = (language: string | undefined): Pack => packs[language ?? ''] ?? generic;
