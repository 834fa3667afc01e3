/**
 * The marks within a line of Markdown, taken off by patterns of bounded length: marked's own inline parser takes minutes for a page of
 * underscores. What is no mark stays as it is.
 */
import { decodeHTML } from 'entities';

export interface Inline {
  text: string;
  links: { href: string; text: string }[];
  images: { src: string; alt: string }[];
}

/** Stands for a hard break: two spaces or a backslash before the newline, or <br>. */
export const BREAK = '\u2028';

const IMAGE = /!\[([^[\]\n]{0,500})\]\(\s*<?([^()\s<>]{1,2000})>?(?:\s+"[^"\n]{0,500}")?\s*\)/g;
const LINK = /\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\]){0,1000})\]\(\s*<?([^()\s<>]{0,2000})>?(?:\s+"[^"\n]{0,500}")?\s*\)/g;
const REFERENCE = /\[([^[\]\n]{1,500})\]\[[^[\]\n]{0,200}\]/g;
const AUTOLINK = /<((?:https?|mailto):[^<>\s]{1,2000})>/g;
const CODE = /(`{1,3})(?!`)([^`]{1,1000})\1(?!`)/g;
const TAG = /<\/?[a-z][^<>]{0,1000}>/gi;
const COMMENT = /<!--[^>]{0,2000}-->/g;
const STRONG = /(\*\*|~~|(?<![\p{L}\p{N}])__)(?=[^\s*_~])([^*_~]{1,2000})(?<=[^\s*_~])\1/gu;
const EMPHASIS = /(?<![\p{L}\p{N}*\\])(\*|_)(?=[^\s*_])([^*_]{1,2000})(?<=[^\s*_])\1(?![\p{L}\p{N}])/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

export function readInline(markdown: string): Inline {
  const links: Inline['links'] = [];
  const images: Inline['images'] = [];
  const unmarked = (text: string): string => {
    const bare = text.replace(STRONG, '$2').replace(EMPHASIS, '$2').replace(STRONG, '$2');
    return decodeHTML(
      bare
        .replace(COMMENT, '')
        .replace(/<br\s*\/?>/gi, BREAK)
        .replace(TAG, '')
        .replace(ESCAPED, '$1'),
    );
  };
  const text = markdown
    .replace(/(?: {2,}|\\)\r?\n/g, BREAK)
    .replace(CODE, '$2')
    .replace(IMAGE, (_, alt: string, src: string) => {
      images.push({ src, alt });
      return '';
    })
    .replace(LINK, (_, inner: string, href: string) => {
      links.push({ href, text: unmarked(inner) });
      return inner;
    })
    .replace(REFERENCE, '$1')
    .replace(AUTOLINK, '$1');
  return { text: unmarked(text), links, images };
}
