/** NewsML-G2: one news item, or a message of several; the story is XHTML or NITF inside it. */
import { Permanent } from '../../../shared/errors.ts';
import { type Document, type Line, nothingDeclared } from '../document.ts';
import { dateCandidate } from './dates.ts';
import type { Format } from './format.ts';
import { namedDocument } from './json.ts';
import { candidate, clean, documentOf, line, linesOfText } from './lines.ts';
import { documentOfNitf } from './nitf.ts';
import { titled } from './record.ts';
import { blocksOf, htmlShape, linesOfHtml } from './xml-blocks.ts';
import { child, descendants, elements, textOf, type XmlElement } from './xml-reader.ts';
import { readXmlFile, rootName } from './xml-root.ts';

const MEDIA_TYPE = 'application/vnd.iptc.g2.newsitem+xml';
const STATED = 0.95;

export const newsml: Format = {
  name: 'newsml',
  mediaType: MEDIA_TYPE,
  recognises: (bytes) => ['newsItem', 'newsMessage', 'packageItem'].includes(rootName(bytes)),
  async read(bytes) {
    const { root, read } = readXmlFile(bytes);
    const items = root.name === 'newsItem' ? [root] : descendants(root, 'newsItem');
    if (items.length === 0)
      throw new Permanent('no-article', 'The NewsML-G2 file holds no news item, only references to some.');
    if (items.length === 1) return { kind: 'document', document: { ...documentOfItem(items[0]!), ...read } };
    return {
      kind: 'documents',
      documents: (async function* () {
        for (const [at, item] of items.entries()) {
          const name = item.attributes.guid ?? String(at + 1);
          yield namedDocument(name, () => ({ ...documentOfItem(item), ...read }));
        }
      })(),
    };
  },
};

function storyOf(content: XmlElement | undefined): Line[] {
  return elements(content).flatMap((each) => {
    if (each.name === 'inlineData')
      return /<\w+[^>]*>/.test(textOf(each)) ? linesOfHtml(textOf(each)) : linesOfText(textOf(each));
    if (each.name !== 'inlineXML') return [];
    const nitf = descendants(each, 'nitf')[0];
    if (nitf) return documentOfNitf(nitf).lines;
    return descendants(each, 'body')
      .concat(each)
      .slice(0, 1)
      .flatMap((body) => blocksOf(body, htmlShape));
  });
}

/** A person's or an agency's name stands in <name>, or is the text itself. */
const nameOf = (element: XmlElement): string => textOf(child(element, 'name') ?? element);

function documentOfItem(item: XmlElement): Document {
  const [about, meta] = [child(item, 'contentMeta'), child(item, 'itemMeta')];
  const first = (parent: XmlElement | undefined, name: string): string => textOf(descendants(parent, name)[0]);
  const named = (text: string, rule: string) => candidate(text, 'markup', `newsml/${rule}`, STATED);
  const headline = first(about, 'headline');
  const authors = [
    ...descendants(about, 'creator').map(nameOf),
    ...descendants(about, 'by').map((by) => textOf(by).replace(/^\s*by\s+/i, '')),
  ];
  const story = storyOf(child(item, 'contentSet'));
  const captions = descendants(about, 'description')
    .filter((each) => /caption/i.test(each.attributes.role ?? ''))
    .map((each) => line(textOf(each), 'paragraph', { role: 'caption', rule: 'newsml/description' }));
  return documentOf(MEDIA_TYPE, {
    lines: titled(clean(headline) || undefined, 'newsml/headline', [...story, ...captions]),
    declared: {
      ...nothingDeclared(),
      title: [...named(headline, 'headline'), ...candidate(first(meta, 'title'), 'markup', 'newsml/title', 0.6)],
      author: [...new Set(authors.map(clean))].flatMap((name) => named(name, 'creator')),
      credit: [
        ...named(first(about, 'creditline'), 'creditline'),
        ...descendants(about, 'infoSource')
          .slice(0, 1)
          .flatMap((source) => named(nameOf(source), 'infoSource')),
      ],
      published: [
        ...dateCandidate(first(meta, 'firstCreated'), 'markup', 'newsml/firstCreated', 0.85),
        ...dateCandidate(first(about, 'contentCreated'), 'markup', 'newsml/contentCreated', 0.9),
      ],
      updated: dateCandidate(first(about, 'contentModified'), 'markup', 'newsml/contentModified', 0.9),
      tags: [...descendants(about, 'keyword'), ...descendants(about, 'subject')]
        .map((each) => clean(nameOf(each)))
        .filter((tag) => tag !== ''),
      language: descendants(about, 'language')[0]?.attributes.tag ?? item.attributes.lang ?? null,
    },
  });
}
