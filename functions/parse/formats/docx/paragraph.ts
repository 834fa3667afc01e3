/** A paragraph of Word → its runs, with tracked deletions and field codes left out and text boxes set aside. */
import type { Run } from '../runs.ts';
import { child, descendants, elements, textOf, type XmlElement } from '../xml-reader.ts';
import { fontOf, type Style } from './styles.ts';

export interface Gathered {
  /** A run of "\n" is a line break. */
  runs: Run[];
  /** Text boxes that hang on the paragraph. */
  boxes: XmlElement[];
  notes: { kind: 'footnote' | 'endnote'; id: string }[];
  /** Relationship ids of links and pictures. */
  links: { relation: string; text: string }[];
  images: { relation: string; alt: string }[];
  /** What was left out, for the article's notes. */
  leftOut: Set<string>;
}

/** Wrappers whose content is the paragraph's own. */
const TRANSPARENT = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
  'customXml',
  'bdo',
  'dir',
  'ruby',
  'rubyBase',
]);

const BREAKS: Record<string, string> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', softHyphen: '\u00ad' };

const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/.test(element.attributes.val ?? '');

/** A text box or picture; of two renderings of one drawing only the first is read. */
function gatherDrawing(element: XmlElement, into: Gathered): void {
  if (element.name === 'AlternateContent') {
    const choices = elements(element);
    const chosen = choices.find((choice) => descendants(choice, 'txbxContent', 'blip').length > 0) ?? choices[0];
    if (chosen) gatherDrawing(chosen, into);
    return;
  }
  into.boxes.push(...descendants(element, 'txbxContent'));
  const alt = descendants(element, 'docPr')[0]?.attributes.descr ?? '';
  for (const picture of descendants(element, 'blip', 'imagedata')) {
    into.images.push({ relation: picture.attributes.embed ?? picture.attributes.id ?? '', alt });
  }
}

function gatherRun(run: XmlElement, style: Style, styleOf: (id: string) => Style, into: Gathered): void {
  const properties = child(run, 'rPr');
  if (isOn(child(properties, 'vanish'))) {
    into.leftOut.add('Hidden text is left out.');
    return;
  }
  const styleId = child(properties, 'rStyle')?.attributes.val;
  const font = fontOf(properties) ?? (styleId === undefined ? undefined : styleOf(styleId).font) ?? style.font;
  for (const element of elements(run)) {
    const instead = BREAKS[element.name];
    if (element.name === 't') into.runs.push({ text: textOf(element), font });
    else if (instead !== undefined) into.runs.push({ text: instead, font });
    else if (element.name === 'sym') gatherSymbol(element, into);
    else if (element.name === 'footnoteReference' || element.name === 'endnoteReference') {
      const kind = element.name === 'footnoteReference' ? 'footnote' : 'endnote';
      into.notes.push({ kind, id: element.attributes.id ?? '' });
      into.runs.push({ text: '\u0000', font: '' });
    } else if (['drawing', 'pict', 'object', 'AlternateContent'].includes(element.name)) gatherDrawing(element, into);
    else if (element.name === 'ruby') gather(element, style, styleOf, into);
  }
}

/** A character picked from a font: a letter of a text font, or a drawing of Wingdings that has no letter. */
function gatherSymbol(element: XmlElement, into: Gathered): void {
  const font = element.attributes.font ?? '';
  const code = Number.parseInt(element.attributes.char ?? '', 16);
  if (!(code >= 32 && code <= 0x10ffff)) return;
  if (/^(?:wingdings|webdings|symbol)/i.test(font)) into.leftOut.add(`Signs of the font ${font} are left out.`);
  else into.runs.push({ text: String.fromCodePoint(code), font });
}

export function gather(parent: XmlElement, style: Style, styleOf: (id: string) => Style, into: Gathered): void {
  for (const element of elements(parent)) {
    if (element.name === 'r') gatherRun(element, style, styleOf, into);
    else if (element.name === 'oMath' || element.name === 'oMathPara') {
      into.runs.push({ text: descendants(element, 't').map(textOf).join(''), font: '' });
    } else if (element.name === 'del' || element.name === 'moveFrom') {
      if (descendants(element, 'delText', 't').length > 0) into.leftOut.add('Tracked deletions are left out.');
    } else if (TRANSPARENT.has(element.name)) {
      const before = into.runs.length;
      gather(element, style, styleOf, into);
      const relation = element.name === 'hyperlink' ? element.attributes.id : undefined;
      if (relation !== undefined) {
        const text = into.runs
          .slice(before)
          .map((run) => run.text)
          .join('');
        into.links.push({ relation, text });
      }
    }
  }
}
