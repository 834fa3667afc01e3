import type { Passage } from '../passages.ts';
import type { AbbreviationReading } from './abbreviations.ts';
import type { AgencyReading } from './agencies.ts';
import type { DateContext, DateReading } from './dates.ts';
import type { DocumentReading } from './documents.ts';
import { englishDates } from './en/dates.ts';
import { englishEvents } from './en/event-cues.ts';
import type { EventCues } from './events.ts';
import { numericDates } from './generic/dates.ts';
import type { PersonReading } from './people.ts';
import type { Codes, PlaceReading } from './places.ts';
import { definitionsIn, vietnameseAbbreviations } from './vi/abbreviations.ts';
import { vietnameseAgencies } from './vi/agencies.ts';
import { vietnameseDates } from './vi/dates.ts';
import { vietnameseDocuments } from './vi/documents.ts';
import { vietnameseEvents } from './vi/event-cues.ts';
import { vietnamesePeople } from './vi/people.ts';
import { codesOf, vietnamesePlaces } from './vi/places.ts';
import { unitInFull } from './vi/unit-in-full.ts';

/** What a language knows how to read. Every reading is pure and linear in the passage. */
export interface Pack {
  dates(from: Passage, context: DateContext): DateReading[];
  events: EventCues;
  documents(from: Passage): DocumentReading[];
  places(from: Passage): PlaceReading[];
  codesOf(province: string): Codes;
  agencies(from: Passage): AgencyReading[];
  people(from: Passage): PersonReading[];
  /** "Giám đốc Sở", "Đảng ủy Sở" in full: `byBeginning` has the agencies by their first words, null where several begin so. */
  unitInFull(name: string, byBeginning: ReadonlyMap<string, string | null>): string;
  /** What the article says its abbreviations stand for. */
  definitions(from: Passage): AbbreviationReading[];
  abbreviations(from: Passage, defined: ReadonlyMap<string, string>): AbbreviationReading[];
}

const nothing = () => [];

const generic: Pack = {
  dates: numericDates,
  events: { happens: /(?!)/, otherwise: /(?!)/ },
  documents: nothing,
  places: nothing,
  codesOf: () => ({ code63: null, code34: null }),
  agencies: nothing,
  people: nothing,
  unitInFull: (name) => name,
  definitions: nothing,
  abbreviations: nothing,
};

const packs: Record<string, Pack> = {
  vi: {
    dates: vietnameseDates,
    events: vietnameseEvents,
    documents: vietnameseDocuments,
    places: vietnamesePlaces,
    codesOf,
    agencies: vietnameseAgencies,
    people: vietnamesePeople,
    unitInFull,
    definitions: definitionsIn,
    abbreviations: vietnameseAbbreviations,
  },
  en: { ...generic, dates: englishDates, events: englishEvents },
};

/** The pack of a language; one that reads numbers alone for a language without its own. */
export const packFor = (language: string | undefined): Pack => packs[language ?? ''] ?? generic;
