/** The families of HTML elements that the tree needs to know. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const VOID = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** Elements that begin and end a line of text. */
export const BLOCK = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main menu nav noscript ol optgroup p ' +
    'plaintext pre section select summary table tbody td template textarea tfoot th thead title tr ul video audio canvas ' +
    'object search marquee layer listing xmp',
);

/** Elements whose text is no text of the page. */
export const SILENT = set('script style template svg math title iframe object canvas audio video xmp noframes');

/** An opening tag of these ends a paragraph left open. */
export const ENDS_PARAGRAPH = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li main menu nav ol p pre section table ul dt dd',
);

/** What a <head> may hold; anything else begins the body. */
export const IN_HEAD = set('head title meta link script style base basefont noscript template bgsound noframes');

export const TABLE_PART = set('table caption colgroup thead tbody tfoot tr td th');

/** Inline elements that pages leave open or close across blocks. */
export const FORMATTING = set(
  'a b big code em font i nobr s small span strike strong tt u sub sup label abbr cite q mark',
);

/** Tag → the tags that its opening closes, looked for above the nearest of `within`. */
export const SIBLINGS: ReadonlyMap<string, { closes: readonly string[]; within: readonly string[] }> = new Map(
  Object.entries({
    li: { closes: ['li'], within: ['ul', 'ol', 'menu', 'dir'] },
    dt: { closes: ['dt', 'dd'], within: ['dl'] },
    dd: { closes: ['dt', 'dd'], within: ['dl'] },
    tr: { closes: ['tr'], within: ['table'] },
    td: { closes: ['td', 'th'], within: ['tr', 'table'] },
    th: { closes: ['td', 'th'], within: ['tr', 'table'] },
    tbody: { closes: ['thead', 'tbody', 'tfoot'], within: ['table'] },
    thead: { closes: ['thead', 'tbody', 'tfoot'], within: ['table'] },
    tfoot: { closes: ['thead', 'tbody', 'tfoot'], within: ['table'] },
    option: { closes: ['option'], within: ['select'] },
    a: { closes: ['a'], within: ['table'] },
  }),
);

export const HEADING = /^h[1-6]$/;
