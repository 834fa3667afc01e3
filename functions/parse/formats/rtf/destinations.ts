/** Where the text of a group goes: RTF keeps fonts, styles, properties, notes and pictures in groups beside the text. */

export type Destination =
  | 'body'
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'instruction'
  | 'link'
  | 'label'
  | 'margin'
  | 'note'
  | 'alternatives'
  | `info:${string}`;

const PROPERTIES = ['title', 'author', 'keywords', 'subject', 'creatim', 'revtim'];
const MARGINS = ['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'];
const SKIPPED =
  'colortbl pict object objdata objclass shprslt nonshppict sp sn sv xe tc tcn txe rxe bkmkstart bkmkend atnid atnauthor atndate atnref annotation operator comment doccomm manager company category hlinkbase filetbl listtable listoverridetable revtbl rsidtbl themedata colorschememapping datastore latentstyles generator pn pnseclvl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn formfield ffname falt panose nonesttables';

const OF_WORD = new Map<string, Destination>([
  ...SKIPPED.split(' ').map((word) => [word, 'skip'] as const),
  ...MARGINS.map((word) => [word, 'margin'] as const),
  ...PROPERTIES.map((word) => [word, `info:${word}`] as const),
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['info', 'info'],
  ['fldinst', 'instruction'],
  ['fldrslt', 'link'],
  ['listtext', 'label'],
  ['pntext', 'label'],
  ['footnote', 'note'],
  ['upr', 'alternatives'],
]);

/** Groups that begin with "\*" and hold text all the same; any other such group that is not known is passed over. */
export const IS_TEXT = new Set(['shpinst', 'ud']);

/** The destination that a control word opens in its group; null for words that open none. What is passed over stays so, but for an object's text. */
export function destinationOf(word: string, within: Destination): Destination | null {
  if (within === 'skip') return word === 'result' ? 'body' : null;
  const found = OF_WORD.get(word) ?? null;
  return found?.startsWith('info:') && within !== 'info' ? null : found;
}
