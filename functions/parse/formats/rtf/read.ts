/** RTF's tokens → paragraphs with their runs, tables, notes, properties. One pass, no recursion. */

import { BlockBuilder } from '../blocks.ts';
import { isLegacyFont } from '../runs.ts';
import { type Destination, destinationOf, IS_TEXT } from './destinations.ts';
import { charsetOfPage, decodeCodes, LATIN } from './fonts.ts';
import { Definitions } from './tables.ts';
import { tokensOf } from './tokens.ts';

interface State {
  destination: Destination;
  font: number;
  /** Characters that stand in for a "\u" for old readers, to be passed over. */
  standIns: number;
  hidden: boolean;
}

export interface RtfFile {
  text: BlockBuilder;
  definitions: Definitions;
  links: { href: string; text: string }[];
  /** A group is open at the end. */
  cutOff: boolean;
}

const SYMBOLS: Record<string, string> = {
  '~': '\u00a0',
  _: '-',
  // an optional hyphen, or the "ư" of a legacy font
  '-': '\u00ad',
  tab: '\t',
  line: '\n',
  page: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  '{': '{',
  '}': '}',
  '\\': '\\',
};
const HYPERLINK = /HYPERLINK\s+(?:\\l\s+)?"([^"]+)"/i;
const TEXT = new Set<Destination>(['body', 'link', 'label', 'margin', 'note']);
const FRAMES = new Set<Destination>(['margin', 'note']);

/** `codes`: the file's bytes, a character each. */
export function readRtf(codes: string): RtfFile {
  const text = new BlockBuilder();
  const definitions = new Definitions();
  const links: RtfFile['links'] = [];
  const stack: State[] = [];
  let state: State = { destination: 'body', font: 0, standIns: 1, hidden: false };
  let documentCharset = LATIN;
  let defaultFont = 0;
  let bytes = '';
  let toSkip = 0;
  let instruction = '';
  let link: { href: string; text: string } | null = null;

  const add = (added: string): void => {
    const { destination, hidden, font } = state;
    if (destination === 'instruction') instruction += added;
    else if (destination === 'fonts') definitions.fontName(added);
    else if (destination === 'styles') definitions.styleName(added);
    else if (destination.startsWith('info:')) definitions.property(destination.slice('info:'.length), added);
    else if (TEXT.has(destination) && !hidden) {
      text.add(added, definitions.fonts.get(font)?.name ?? '', destination === 'label' ? 'label' : 'runs');
      if (link) link.text += added;
    }
  };

  /** Bytes come one by one and are read together: a Japanese letter is two of them. Legacy fonts keep their codes. */
  const flush = (): void => {
    if (bytes === '') return;
    const font = TEXT.has(state.destination) ? definitions.fonts.get(state.font) : undefined;
    const charset = font && isLegacyFont(font.name) ? LATIN : (font?.charset ?? documentCharset);
    const read = decodeCodes(bytes, charset);
    bytes = '';
    add(read);
  };

  const enter = (destination: Destination): void => {
    if ((destination === 'margin' || destination === 'note') && !FRAMES.has(state.destination))
      text.openFrame(destination);
    if (destination === 'link') {
      const href = HYPERLINK.exec(instruction)?.[1];
      link = href === undefined ? null : { href, text: '' };
      instruction = '';
    }
    state.destination = destination;
  };

  const leave = (): void => {
    const { destination } = state;
    state = stack.pop() ?? state;
    if (destination === state.destination) return;
    if (FRAMES.has(destination)) text.closeFrame();
    if (destination === 'link' && link) {
      links.push(link);
      link = null;
    }
  };

  const formatText = (word: string, value: number | null): void => {
    if (word === 'f') state.font = value ?? 0;
    else if (word === 'plain') state = { ...state, font: defaultFont, hidden: false };
    else if (word === 'v' || word === 'deleted') state.hidden = value !== 0;
    // the number of an item has properties of its own, which are not the paragraph's
    else if (state.destination === 'label') return;
    else if (word === 'par' || word === 'sect' || word === 'nestcell' || word === '\n' || word === '\r')
      text.endParagraph();
    else if (word === 'cell') text.endCell();
    else if (word === 'row') text.endRow();
    else if (word === 'intbl') text.table(value !== 0);
    else if (word === 'outlinelevel') text.outline((value ?? 0) + 1);
    else if (word === 's') {
      const style = definitions.styles.get(value ?? 0);
      text.style(style?.name ?? '', style?.outline ?? null);
    } else if (word === 'pard') {
      text.table(false);
      text.style('', null);
    }
  };

  const formatOther = (word: string, value: number): void => {
    const { destination } = state;
    if (word === 'ansicpg') documentCharset = charsetOfPage(value) ?? documentCharset;
    else if (destination === 'fonts') definitions.fontWord(word, value);
    else if (destination === 'styles') definitions.styleWord(word, value);
    else if (destination.startsWith('info:')) definitions.timeWord(destination.slice('info:'.length), word, value);
  };

  const control = (word: string, value: number | null, starred: boolean): void => {
    const destination = destinationOf(word, state.destination);
    const symbol = SYMBOLS[word];
    if (destination) enter(destination);
    else if (starred && !IS_TEXT.has(word)) state.destination = 'skip';
    else if (word === 'ud') state.destination = 'info';
    else if (word === 'uc') state.standIns = value ?? 1;
    else if (word === 'deff') defaultFont = value ?? 0;
    else if (word === 'u' && value !== null) {
      add(String.fromCharCode(value & 0xffff));
      toSkip = state.standIns;
    } else if (symbol !== undefined) {
      if (toSkip > 0) toSkip--;
      else add(symbol);
    } else if (TEXT.has(state.destination) && word !== 'ansicpg') formatText(word, value);
    else formatOther(word, value ?? 0);
  };

  let starred = false;
  for (const token of tokensOf(codes)) {
    if (token.kind === 'text') {
      const passed = Math.min(toSkip, token.text.length);
      toSkip -= passed;
      bytes += token.text.slice(passed);
      continue;
    }
    flush();
    if (token.kind === 'word') {
      const isStar = token.word === '*';
      if (!isStar) control(token.word, token.value, starred);
      starred = isStar;
      continue;
    }
    toSkip = 0;
    if (token.kind === 'close') leave();
    else {
      stack.push({ ...state });
      if (state.destination === 'styles') definitions.beginStyle();
    }
  }
  flush();
  text.finish();
  return { text, definitions, links, cutOff: stack.length > 0 };
}
