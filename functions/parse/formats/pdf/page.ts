/** One page → its pieces of text, decoded, with where they stand. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { isLegacyFont, type Run, type RunReader } from '../runs.ts';
import { glyphsOf, withCodes } from './glyphs.ts';
import { LOST, looksLikeCodes, restored } from './soft-hyphens.ts';
import type { Page, Segment } from './types.ts';

/** What is kept from page to page of one file. */
export interface Reading {
  /** Names of fonts by pdf.js's own ids. */
  fonts: Map<string, string>;
  runs: RunReader;
  showText: number;
}

interface Placed extends Omit<Segment, 'text'> {
  run: Run;
  /** A blank stood before it: pdf.js fills any gap with one, a word's or a gutter's. */
  spaced: boolean;
}

/** A gap between pieces that is no more than this in sizes of the type is within a line; more parts two cells or columns. */
const CELL_GAP = 1.6;
const WORD_GAP = 0.2;

export async function readPage(page: PDFPageProxy, number: number, reading: Reading): Promise<Page> {
  const content = await page.getTextContent({ disableNormalization: true });
  const items = content.items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []));
  await nameFonts(page, Object.keys(content.styles), reading.fonts);
  const raw: Run[] = items.map((item) => ({ text: item.str, font: reading.fonts.get(item.fontName) ?? '' }));
  const runs = await mended(page, raw, reading.showText);
  const placed = items.flatMap((item, at): Placed[] => {
    const run = runs[at]!;
    if (run.text.trim() === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0]: number[] = item.transform;
    const spaced = at > 0 && runs[at - 1]!.text.trim() === '';
    const bold = /bold|black|heavy/i.test(run.font ?? '');
    return [{ run, x0: x, x1: x + item.width, y, size: item.height || Math.hypot(a, b) || 1, bold, spaced }];
  });
  const { height } = page.getViewport({ scale: 1 });
  return { number, height, segments: segmentsOf(placed, reading.runs) };
}

/** Names of fonts are known once a page's drawing operations are: they are asked for only on pages that bring new fonts. */
async function nameFonts(page: PDFPageProxy, used: string[], fonts: Map<string, string>): Promise<void> {
  if (used.every((font) => fonts.has(font))) return;
  await page.getOperatorList();
  for (const font of used) {
    const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
    const name = known instanceof Object && 'name' in known ? String(known.name) : '';
    fonts.set(font, name.replace(/^[A-Z]{6}\+/, ''));
  }
}

/** Runs in legacy fonts with their codes; so are all runs of a page whose fonts have other names but whose text is made of codes. */
async function mended(page: PDFPageProxy, runs: Run[], showText: number): Promise<Run[]> {
  const legacy = new Map([...new Set(runs.map((run) => run.font ?? ''))].map((font) => [font, isLegacyFont(font)]));
  const named = [...legacy.values()].includes(true);
  if (!named && !looksLikeCodes(runs.map((run) => run.text).join(' '))) return runs;
  const glyphs = await glyphsOf(page, showText);
  return withCodes(runs, glyphs, (font) => !named || (legacy.get(font) ?? false));
}

/** Pieces that follow one another on one line, joined; a gap wider than a word's space parts them again. */
function segmentsOf(items: Placed[], reader: RunReader): Segment[] {
  const groups: Placed[][] = [];
  for (const item of items) {
    const last = groups.at(-1)?.at(-1);
    const near =
      last !== undefined &&
      Math.abs(last.y - item.y) < 0.35 * Math.max(last.size, item.size) &&
      item.x0 - last.x1 < CELL_GAP * item.size &&
      item.x0 > last.x0 - item.size;
    if (near) groups.at(-1)!.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => segmentOf(group, reader)).filter((segment) => segment.text !== '');
}

function segmentOf(group: Placed[], reader: RunReader): Segment {
  const runs = group.flatMap((item, at): Run[] => {
    const before = group[at - 1];
    const apart = before && (item.spaced || item.x0 - before.x1 > WORD_GAP * item.size);
    return apart ? [{ ...before.run, text: ' ' }, item.run] : [item.run];
  });
  const text = reader
    .read(merged(runs))
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .trim();
  const { x0, y } = group[0]!;
  const size = group.reduce((largest, item) => Math.max(largest, item.size), 0);
  return { text, x0, x1: group.at(-1)!.x1, y, size, bold: group.every((item) => item.bold) };
}

/** Neighbours in one font as one run, with what was lost between their codes put back. */
function merged(runs: Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.font === run.font) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined.map((run, at) => {
    // a word may go on from the run before in another font, as capitals do in .VnTimeH
    const goesOn = /\S$/.test(joined[at - 1]?.text ?? '');
    return { ...run, text: restored(goesOn && run.text.startsWith(LOST) ? run.text.slice(1) : run.text) };
  });
}
