/** Every rule, in the order in which they are asked: what is surest first, what is left is the body. */
import { body, subhead } from './body.ts';
import { breadcrumb } from './breadcrumb.ts';
import { caption } from './caption.ts';
import { dateline } from './dateline.ts';
import { declared } from './declared.ts';
import { furniture } from './furniture.ts';
import { aboveTitle, subtitle, titleAgain } from './head.ts';
import { labelled } from './labelled.ts';
import type { Rule } from './page.ts';
import { related } from './related.ts';
import { byline, signature } from './signature.ts';
import { title } from './title.ts';

export const RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['declared', declared],
  ['related', related],
  ['furniture', furniture],
  ['labelled', labelled],
  ['breadcrumb', breadcrumb],
  ['dateline', dateline],
  ['title', title],
  ['title-again', titleAgain],
  ['above-title', aboveTitle],
  ['byline', byline],
  ['signature', signature],
  ['caption', caption],
  ['subtitle', subtitle],
  ['subhead', subhead],
  ['body', body],
];
