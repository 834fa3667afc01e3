/** NITF, the news agencies' article: head, byline, dateline and story. */
import type { Document } from '../document.ts';
import { type Declared, nothingDeclared } from '../document.ts';
import { dateCandidate } from './dates.ts';
import type { Format } from './format.ts';
import { candidate, clean, documentOf, line } from './lines.ts';
import { blocksOf, htmlShape, type Shape } from './xml-blocks.ts';
import { child, descendants, textOf, type XmlElement } from './xml-reader.ts';
import { readXmlFile, rootName } from './xml-root.ts';

const MEDIA_TYPE = 'application/nitf+xml';
const STATED = 0.95;

export const nitf: Format = {
  name: 'nitf',
  mediaType: MEDIA_TYPE,
  recognises: (bytes) => rootName(bytes) === 'nitf',
  async read(bytes) {
    const { root, read } = readXmlFile(bytes);
    return { kind: 'document', document: { ...documentOfNitf(root), ...read } };
  },
};

const INLINE = new Set(
  'person org location event function money num chron copyrite copyrite.year copyrite.holder alt-code frac object.title postaddr virtloc pronounce lang q'.split(
    ' ',
  ),
);

function shapeOf(element: XmlElement, around: Shape): Shape {
  const { name } = element;
  if (INLINE.has(name)) return 'inline';
  if (name === 'hl2') return { kind: 'heading', level: 2 };
  if (name === 'bq') return { kind: 'quote' };
  if (name === 'media-caption') return { kind: 'paragraph', role: 'caption', rule: 'nitf/media-caption' };
  if (['media-reference', 'media-metadata', 'media-object', 'media-producer'].includes(name)) return 'skip';
  if (name === 'media') return { kind: 'paragraph' };
  return htmlShape(element, around);
}

/** "By Nguyễn Văn An" names the person; a <person> inside names it without the "By". */
function authorsOf(head: XmlElement | undefined): string[] {
  return descendants(head, 'byline').flatMap((byline) => {
    const people = descendants(byline, 'person').map(textOf);
    const bare = {
      ...byline,
      children: byline.children.filter((each) => typeof each === 'string' || each.name !== 'byttl'),
    };
    return people.length > 0 ? people : [textOf(bare).replace(/^\s*by\s+/i, '')];
  });
}

export function documentOfNitf(root: XmlElement): Document {
  const [head, body] = [child(root, 'head'), child(root, 'body')];
  const front = child(body, 'body.head');
  const [title] = descendants(front, 'hl1').map(textOf);
  const [subtitle] = descendants(child(front, 'hedline'), 'hl2').map(textOf);
  const lines = [
    line(title ?? '', 'heading', { level: 1, role: 'title', rule: 'nitf/hl1' }),
    line(subtitle ?? '', 'paragraph', { role: 'subtitle', rule: 'nitf/hl2' }),
    ...descendants(front, 'byline').map((byline) =>
      line(byline.children.map(textOf).join(' '), 'paragraph', { role: 'author', rule: 'nitf/byline' }),
    ),
    ...descendants(front, 'abstract').flatMap((abstract) => blocksOf(abstract, shapeOf)),
    ...descendants(front, 'dateline').map((dateline) => line(textOf(dateline))),
    ...descendants(body, 'body.content').flatMap((content) => blocksOf(content, shapeOf)),
    ...descendants(child(body, 'body.end'), 'tagline').map((tagline) => line(textOf(tagline))),
  ];
  return documentOf(MEDIA_TYPE, { lines, declared: declared(head, front, title, subtitle) });
}

function declared(head: XmlElement | undefined, front: XmlElement | undefined, title = '', subtitle = ''): Declared {
  const value = (name: string, attribute: string): string => descendants(head, name)[0]?.attributes[attribute] ?? '';
  const named = (text: string, rule: string) => candidate(text, 'markup', `nitf/${rule}`, STATED);
  return {
    ...nothingDeclared(),
    title: [...named(title, 'hl1'), ...candidate(textOf(child(head, 'title')), 'markup', 'nitf/title', 0.6)],
    subtitle: named(subtitle, 'hl2'),
    author: authorsOf(front).flatMap((name) => named(name, 'byline')),
    credit: [
      ...named(textOf(descendants(front, 'distributor')[0]), 'distributor'),
      ...candidate(value('pubdata', 'name'), 'markup', 'nitf/pubdata', 0.6),
    ],
    section: named(value('pubdata', 'position.section') || value('fixture', 'fix-id'), 'section'),
    published: [
      ...dateCandidate(value('date.issue', 'norm'), 'markup', 'nitf/date.issue', STATED),
      ...dateCandidate(value('date.release', 'norm'), 'markup', 'nitf/date.release', 0.9),
      ...dateCandidate(value('pubdata', 'date.publication'), 'markup', 'nitf/pubdata', 0.9),
      ...dateCandidate(descendants(front, 'story.date')[0]?.attributes.norm, 'markup', 'nitf/story.date', 0.85),
    ],
    tags: descendants(head, 'keyword')
      .map((keyword) => clean(keyword.attributes.key ?? ''))
      .filter((tag) => tag !== ''),
  };
}
