import type { BlockKind } from '../../../shared/article.ts';
import { byNames, words } from './cues.ts';
import { HEADING } from './tags.ts';
import type { Element } from './tree.ts';

/** What a line of a block is, and whether it stands in a caption of a picture. */
export interface Kind {
  kind: BlockKind;
  level?: number;
  caption: boolean;
}

const KINDS: Readonly<Record<string, BlockKind>> = { li: 'item', dt: 'item', dd: 'item', blockquote: 'quote' };
const CELLS = new Set(['td', 'th', 'caption']);
/** "wp-caption-text", "PhotoCMS_Caption", "pCaption", "chu-thich-anh": captions without a <figure>, of a few lines. */
const CAPTION = words(
  '(?:p|img|image|photo|pic|wp|media|cms)?-?captions?(?:-?(?:text|title))?|chu-?thich(?:-?anh)?|mo-?ta-?anh',
);
const MOST_LINES = 3;
const PLAIN: Kind = { kind: 'paragraph', caption: false };

/** A block's own kind goes before that of the blocks around it, except that what a caption holds is a caption. */
function kindIn({ tag }: Element, around: Kind, isCaption: boolean): Kind {
  if (tag === 'figcaption' || isCaption) return { kind: 'paragraph', caption: true };
  const { caption } = around;
  if (HEADING.test(tag)) return { kind: 'heading', level: Number(tag[1]), caption };
  const kind = KINDS[tag];
  if (kind) return { kind, caption };
  return CELLS.has(tag) ? { kind: 'paragraph', caption } : around;
}

/** Kinds by block, each asked once: the way to the root is walked as far as no line has walked it before. */
export class Kinds {
  readonly #known = new Map<Element, Kind>();
  readonly #named = byNames((names) => CAPTION.test(names));

  #isCaption(element: Element): boolean {
    return element.end.line - element.start.line <= MOST_LINES && element.tag !== 'table' && this.#named(element);
  }

  of(block: Element): Kind {
    const path: Element[] = [];
    let element: Element | null = block;
    for (; element && !this.#known.has(element); element = element.parent) path.push(element);
    let kind = element ? this.#known.get(element)! : PLAIN;
    for (const each of path.reverse()) {
      kind = kindIn(each, kind, this.#isCaption(each));
      this.#known.set(each, kind);
    }
    return kind;
  }
}
