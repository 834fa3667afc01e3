/** TEI: a scholarly edition; of two readings of a place the corrected one, notes after the text, headers of pages as debris. */
import { type Declared, type Line, nothingDeclared } from '../document.ts';
import { dateCandidate } from './dates.ts';
import type { Format } from './format.ts';
import { candidate, clean, documentOf } from './lines.ts';
import { blocksOf, type Shape } from './xml-blocks.ts';
import { child, descendants, textOf, type XmlElement } from './xml-reader.ts';
import { readXmlFile, rootName } from './xml-root.ts';

const MEDIA_TYPE = 'application/tei+xml';
const STATED = 0.95;

export const tei: Format = {
  name: 'tei',
  mediaType: MEDIA_TYPE,
  recognises: (bytes) => ['TEI', 'TEI.2', 'teiCorpus'].includes(rootName(bytes)),
  async read(bytes) {
    const { root, read } = readXmlFile(bytes);
    const text = descendants(root, 'text').map(settled);
    const notes: XmlElement[] = [];
    const body = text.flatMap((each) => blocksOf(each, (element, around) => shapeOf(element, around, notes)));
    const after = notes.flatMap((note) => blocksOf(note, (element, around) => shapeOf(element, around, [])));
    const lines: Line[] = [...body, ...after];
    return { kind: 'document', document: { ...documentOf(MEDIA_TYPE, { lines, declared: declared(root) }), ...read } };
  },
};

const BLOCKS = new Set(
  'text front body back group div div1 div2 div3 div4 p ab lg l opener closer salute signed dateline byline docAuthor docDate docImprint titlePage docTitle titlePart list table figure epigraph sp stage speaker argument trailer postscript cit listBibl bibl'.split(
    ' ',
  ),
);
/** The reading of a place that an editor set right stands before the one in the source. */
const OTHER_READINGS: Record<string, string> = { sic: 'corr', orig: 'reg', abbr: 'expan' };

function shapeOf(element: XmlElement, around: Shape, notes: XmlElement[]): Shape {
  const { name, attributes } = element;
  if (name === 'head') return { kind: 'heading', level: 2 };
  if (name === 'item' || name === 'label') return { kind: 'item' };
  if (name === 'row') return 'row';
  if (name === 'quote')
    return typeof around === 'object' && around.kind === 'paragraph' && textOf(element).length < 200
      ? 'inline'
      : { kind: 'quote' };
  if (name === 'lb') return attributes.break === 'no' ? 'skip' : 'break';
  if (name === 'fw') return { kind: 'paragraph', role: 'debris', rule: 'tei/fw' };
  if (name === 'figDesc') return { kind: 'paragraph', role: 'caption', rule: 'tei/figDesc' };
  if (name === 'note') {
    notes.push(element);
    return 'skip';
  }
  if (['del', 'pb', 'cb', 'gap', 'milestone', 'graphic'].includes(name)) return 'skip';
  return BLOCKS.has(name) ? { kind: 'paragraph' } : 'inline';
}

/** The tree with one reading of each <choice>, whichever its order. */
function settled(element: XmlElement): XmlElement {
  const names = new Set(element.children.flatMap((each) => (typeof each === 'string' ? [] : [each.name])));
  const replaced = (each: XmlElement | string): boolean =>
    typeof each !== 'string' && names.has(OTHER_READINGS[each.name] ?? '');
  const kept = element.name === 'choice' ? element.children.filter((each) => !replaced(each)) : element.children;
  return { ...element, children: kept.map((each) => (typeof each === 'string' ? each : settled(each))) };
}

function declared(root: XmlElement): Declared {
  const header = child(root, 'teiHeader');
  const file = child(header, 'fileDesc');
  const statement = child(file, 'titleStmt');
  const titles = descendants(statement, 'title');
  const main = titles.find((title) => title.attributes.type === 'main') ?? titles[0];
  const sub = titles.find((title) => title.attributes.type === 'sub');
  const named = (text: string, rule: string) => candidate(text, 'markup', `tei/${rule}`, STATED);
  const dates = (parent: XmlElement | undefined, rule: string, confidence: number) =>
    descendants(parent, 'date').flatMap((date) =>
      dateCandidate(date.attributes.when ?? textOf(date), 'markup', rule, confidence),
    );
  return {
    ...nothingDeclared(),
    title: named(textOf(main), 'title'),
    subtitle: sub ? named(textOf(sub), 'title') : [],
    author: descendants(statement, 'author').flatMap((author) =>
      named(textOf(descendants(author, 'persName', 'name')[0] ?? author), 'author'),
    ),
    credit: candidate(
      textOf(descendants(child(file, 'publicationStmt'), 'publisher')[0]),
      'markup',
      'tei/publisher',
      0.6,
    ),
    published: [
      ...dates(child(file, 'publicationStmt'), 'tei/publicationStmt', 0.8),
      ...dates(child(file, 'sourceDesc'), 'tei/sourceDesc', 0.85),
    ],
    tags: descendants(descendants(header, 'keywords')[0], 'term').map((term) => clean(textOf(term))),
    language:
      descendants(header, 'language')[0]?.attributes.ident ?? descendants(root, 'text')[0]?.attributes.lang ?? null,
  };
}
