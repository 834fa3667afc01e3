import type { Passage } from '../../passages.ts';
import type { PersonReading } from '../people.ts';
import { type Address, addressAt } from './address.ts';
import { textOf } from './compound-words.ts';
import { provinceNames } from './geography.ts';
import { capitalRun } from './names.ts';
import { type Office, officesFrom } from './office-chains.ts';
import { afterAside, afterAsides, afterBrackets, heldFrom, OPENS_CLAUSE } from './offices-held.ts';
import { organisationAt } from './organisations.ts';
import { addressedNameAt, fullNameAt, isNamedAfter, type Name } from './person-names.ts';
import { isSpace, type Syllable, syllablesOf } from './syllables.ts';

/** "Hồ Chí Minh", "Bác Hồ": where only an office makes him a person of the text. */
const NOT_BY_NAME_ALONE = new Set(['hồ chí minh', 'hồ']);

/** "Quyết định của Chủ tịch UBND tỉnh, ông …": the office is not the one of who is named next. */
const GOVERNS = new Set(['của', 'với', 'do', 'từ', 'tới', 'cho', 'gửi', 'bởi']);

/** Between a name and the office that follows it: a comma, a dash, a bracket, a colon. */
const AFTER_NAME = /^(?:\)?,? +\(?|, *| *[-(] *| *- *|: *)$/;
const IN_LIST = /^(?:,|;) *$/;

/** "…, Giám đốc Sở Tài chính Trần Văn B": the office that ends here is of who is named next. */
function ownedByNext(syllables: Syllable[], end: number): boolean {
  if (!isSpace(syllables[end]?.gap ?? '')) return false;
  return addressedNameAt(syllables, addressAt(syllables, end)?.end ?? end) !== null;
}

/** Reads the people of one passage from left to right. */
class Reader {
  readonly found: PersonReading[] = [];
  readonly #from: Passage;
  readonly #syllables: Syllable[];
  #lastEnd = -1;
  /** Of "các Phó Chủ tịch UBND tỉnh: A, B và C": the office that the names of the list share. */
  #shared: Office[] = [];

  constructor(from: Passage) {
    this.#from = from;
    this.#syllables = syllablesOf(from);
  }

  read(): PersonReading[] {
    for (let at = 0; at < this.#syllables.length; ) at = this.#syllables[at]!.shouted ? at + 1 : this.#step(at);
    return this.found;
  }

  /** Reads what begins at a syllable; the place to go on from. */
  #step(at: number): number {
    const syllables = this.#syllables;
    const before = officesFrom(syllables, at, false);
    if (before.length) return this.#officed(before, at);
    const organisation = organisationAt(syllables, at);
    if (organisation) return organisation.namedAfter ? this.#namedAfter(organisation.end) : organisation.end;
    const address = addressAt(syllables, at);
    if (address) return this.#addressed(address);
    const listed = this.#lastEnd === at && IN_LIST.test(syllables[at]?.gap ?? '');
    const joined = this.#lastEnd === at - 1 && syllables[at - 1]?.lower === 'và';
    if (!listed && !joined && this.#lastEnd !== at) this.#shared = [];
    const name = fullNameAt(syllables, at, listed || joined || this.#officeFollows(at));
    if (!name || isNamedAfter(syllables, at)) return name ? name.end : at + 1;
    if (NOT_BY_NAME_ALONE.has(textOf(syllables, name.from, name.end))) return name.end;
    return this.#person(name, null, listed || joined ? this.#shared : []);
  }

  /** "Hội Văn học Nghệ thuật Nguyễn Đình Chiểu": a name right after an organisation's is part of it. */
  #namedAfter(at: number): number {
    return isSpace(this.#syllables[at]?.gap ?? '') ? (fullNameAt(this.#syllables, at, false)?.end ?? at) : at;
  }

  #officeFollows(at: number): boolean {
    const end = capitalRun(this.#syllables, at);
    const next = this.#syllables[end];
    return (
      end - at >= 2 &&
      next !== undefined &&
      AFTER_NAME.test(next.gap) &&
      !isSpace(next.gap) &&
      officesFrom(this.#syllables, end).length > 0
    );
  }

  /** "Phó Chủ tịch UBND tỉnh Nguyễn Văn A", "Giám đốc Sở, bà Trần Thị B". */
  #officed(before: Office[], at: number): number {
    const syllables = this.#syllables;
    const end = afterBrackets(syllables, before.at(-1)!.end);
    const gap = syllables[end]?.gap.replace(/^\)/u, '') ?? '';
    const mayBeApposed = gap === ', ' && !GOVERNS.has(syllables[at - 1]?.lower ?? '');
    const address = isSpace(gap) || mayBeApposed || gap === ': ' ? addressAt(syllables, end) : null;
    const name = addressedNameAt(syllables, address?.end ?? (isSpace(gap) || gap === ': ' ? end : -1));
    if (!name) return before[0]!.end > at ? (address && gap === ', ' ? end : Math.max(end, at + 1)) : at + 1;
    this.#shared = syllables[at - 1]?.lower === 'các' ? before : [];
    return this.#person(name, address, before);
  }

  /** "đồng chí Nguyễn Văn A", "đồng chí Phó Chủ tịch UBND tỉnh Nguyễn Văn A", "bà Hoa". */
  #addressed(address: Address): number {
    const syllables = this.#syllables;
    const place = provinceNames.longestAt(syllables, address.start);
    if (place && place.end > address.end) return place.end;
    const gap = syllables[address.end]?.gap ?? '';
    if (isSpace(gap) || gap === ': ') {
      const before = officesFrom(syllables, address.end, false);
      if (before.length) {
        const named = addressedNameAt(syllables, before.at(-1)!.end);
        return named ? this.#person(named, address, before) : before.at(-1)!.end;
      }
    }
    const name = addressedNameAt(syllables, address.end);
    if (!name || NOT_BY_NAME_ALONE.has(textOf(syllables, name.from, name.end))) return name?.end ?? address.end;
    return this.#person(name, address, []);
  }

  /** The offices after a name, without the one that belongs to the next name ("…, Giám đốc Sở Tài chính Trần Văn B"). */
  #after(name: number): Office[] {
    const syllables = this.#syllables;
    const aside = afterAside(syllables, name);
    const end = officesFrom(syllables, aside).length ? aside : afterAsides(syllables, aside);
    const next = syllables[end];
    if (!next) return [];
    const holds = OPENS_CLAUSE.test(next.gap) ? heldFrom(syllables, end) : -1;
    if (holds < 0 && (isSpace(next.gap) || !AFTER_NAME.test(next.gap))) return [];
    const chain = officesFrom(syllables, holds < 0 ? end : holds);
    const last = chain.at(-1);
    if (!last) return [];
    if (ownedByNext(syllables, last.end)) return chain.slice(0, -1);
    const later = OPENS_CLAUSE.test(syllables[last.end]?.gap ?? '') ? heldFrom(syllables, last.end) : -1;
    return holds < 0 && later > 0 ? [...chain, ...officesFrom(syllables, later)] : chain;
  }

  #person(name: Name, address: Address | null, before: Office[]): number {
    const syllables = this.#syllables;
    const after = this.#after(name.end);
    const start = syllables[name.from]!.start;
    const end = syllables[name.end - 1]!.end;
    const text = (from: number, to: number) => this.#from.text.slice(syllables[from]!.start, syllables[to - 1]!.end);
    const held = [...before, ...after];
    const unit = held.findLast((office) => office.unit !== null);
    this.found.push({
      start,
      end,
      name: text(name.from, name.end),
      full: name.full,
      honorific: address ? text(address.start, address.end) : null,
      offices: held.map((office) => text(office.from, office.end)),
      agency: unit ? text(unit.unit!, unit.end) : null,
      confidence: held.length || address ? 0.95 : 0.8,
    });
    const last = after.at(-1)?.end ?? name.end;
    this.#lastEnd = last;
    return last;
  }
}

/** The people that a Vietnamese text names, with their offices; an office that names nobody is none. */
export const vietnamesePeople = (from: Passage): PersonReading[] => new Reader(from).read();
