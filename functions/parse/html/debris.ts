import { byNames, words } from './cues.ts';
import { HEADING } from './tags.ts';
import type { Element, TextLine } from './tree.ts';

/** Rule → what the class, id or role of a block around the line says. Asked from the line outwards, the first that fits names it. */
const BLOCKS: readonly (readonly [rule: string, cue: RegExp])[] = [
  ['html/comments', words('comments?|comment-?\\w+|respond|disqus|binh-?luan|y-?kien|phan-?hoi|replies')],
  [
    'html/related',
    words(
      'related\\w*|recommend\\w*|read-?(?:more|next|also)|more-?(?:from|stories|news|posts)|lien-?quan|tin-?(?:khac|cung|moi|lien|da)\\w*|cac-?tin|other-?news|popular|trending|latest|most-?read|teasers?|doc-?them|xem-?them',
    ),
  ],
  ['html/share', words('share|sharing|social\\w*|addthis|sharethis|chia-?se|facebook|twitter|zalo|follow')],
  ['html/cookies', words('cookies?|consent|gdpr|onetrust|cookie-?\\w+')],
  [
    'html/advertisement',
    words('ads?|advert\\w*|adsense|banner-?ads?|quang-?cao|sponsor\\w*|promo\\w*|outbrain|taboola'),
  ],
  ['html/newsletter', words('newsletter|subscribe|subscription|signup|sign-?up|paywall|dang-?ky')],
  ['html/breadcrumb', words('breadcrumbs?|bread-?crumb|duong-?dan|site-?map-?path')],
  ['html/tags', words('tags?|tag-?(?:list|cloud|links)|post-?tags|keywords|tu-?khoa')],
  ['html/author', words('authors?|by-?line|author-?\\w+|bio|tac-?gia')],
  ['html/contents', words('toc|table-?of-?contents|muc-?luc')],
  ['html/pagination', words('pagination|pager|paging|phan-?trang|pages')],
  ['html/dialog', words('modal|popup|dialog|overlay|lightbox|tooltip')],
  ['html/menu', words('nav\\w*|menu\\w*|sub-?menu|top-?bar|tabs?|mega-?\\w+')],
  ['html/footer', words('footer\\w*|foot|colophon|copyright|chan-?trang')],
  [
    'html/sidebar',
    words('side-?bar\\w*|aside|widgets?|right-?(?:col\\w*|side)|left-?(?:col\\w*|side)|cot-?(?:phai|trai)'),
  ],
  ['html/search', words('search\\w*|tim-?kiem')],
  ['html/header', words('site-?header|masthead|page-?header|top-?header|header|banner|logo')],
];

const ELEMENTS: Readonly<Record<string, string>> = {
  nav: 'html/menu',
  footer: 'html/footer',
  aside: 'html/sidebar',
  form: 'html/form',
  button: 'html/button',
  select: 'html/form',
  textarea: 'html/form',
  label: 'html/form',
  noscript: 'html/noscript',
  dialog: 'html/dialog',
  header: 'html/header',
};
const ROLES: Readonly<Record<string, string>> = {
  navigation: 'html/menu',
  banner: 'html/header',
  contentinfo: 'html/footer',
  complementary: 'html/sidebar',
  search: 'html/search',
  dialog: 'html/dialog',
  alertdialog: 'html/dialog',
};

/** Names why a line is no part of the article: by the nearest block that says what it is, else by its looks. */
export class DebrisNames {
  readonly #first: number;
  readonly #known = new Map<Element, string | null>();
  readonly #cue = byNames((names) => BLOCKS.find(([, pattern]) => pattern.test(names))?.[0] ?? '');

  /** `first`: the line at which the article begins; what holds it is the page, and says nothing. */
  constructor(first: number) {
    this.#first = first;
  }

  #rule(element: Element): string | undefined {
    if (element.start.line <= this.#first && element.end.line > this.#first) return undefined;
    return this.#cue(element) || ROLES[element.attributes.role ?? ''] || ELEMENTS[element.tag];
  }

  of(line: TextLine): string {
    const path: Element[] = [];
    let rule: string | null | undefined;
    for (let element: Element | null = line.block; element; element = element.parent) {
      rule = this.#known.get(element);
      if (rule !== undefined) break;
      path.push(element);
      const own = this.#rule(element);
      if (own) {
        rule = own;
        break;
      }
    }
    for (const element of path) this.#known.set(element, rule ?? null);
    if (rule) return rule;
    if (line.linked > line.text.length * 0.6) return 'html/links';
    return HEADING.test(line.block.tag) ? 'html/heading' : 'html/outside';
  }
}
