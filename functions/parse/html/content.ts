import type { Element, TextLine, Tree } from './tree.ts';

const OUTSIDE = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'select',
  'button',
  'noscript',
  'dialog',
  'figcaption',
  'menu',
]);

/** First draft: the element with the most running text, without what lies in menus, footers and forms. */
export function mainLines(tree: Tree): boolean[] {
  const score = new Map<Element, number>();
  const outside = new Set<Element>();
  for (const element of tree.elements) {
    if ((element.parent && outside.has(element.parent)) || OUTSIDE.has(element.tag)) outside.add(element);
  }
  const running = (line: TextLine): boolean =>
    line.text.length >= 60 && line.linked < line.text.length * 0.4 && !outside.has(line.block);
  for (const line of tree.lines) {
    if (!running(line)) continue;
    let share = line.text.length;
    for (let element: Element | null = line.block, up = 0; element && up < 4; element = element.parent, up++) {
      score.set(element, (score.get(element) ?? 0) + share);
      share *= 0.7;
    }
  }
  let best: Element | null = null;
  for (const [element, value] of score) if (!best || value > (score.get(best) ?? 0)) best = element;
  return tree.lines.map((line, index) => {
    if (!best || outside.has(line.block)) return false;
    if (index < best.start.line || index >= Math.max(best.end.line, best.start.line + 1)) return false;
    return line.linked < line.text.length * 0.6;
  });
}
