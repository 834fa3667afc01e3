/** Every rule, in the order in which they are asked: what is surest first, what is left is the body. */
import { body, subhead } from './body.ts';
import { breadcrumb } from './breadcrumb.ts';
import { caption } from './caption.ts';
import { dateline } from './dateline.ts';
import { declared } from './declared.ts';
import { datedLinks, siteFoot } from './foot.ts';
import { furniture } from './furniture.ts';
import { aboveTitle, leadTwice, subtitle, titleAgain, titleOfPicture } from './head.ts';
import { labelled } from './labelled.ts';
import type { Rule } from './page.ts';
import { related } from './related.ts';
import { byline, signature } from './signature.ts';
import { source } from './source.ts';
import { title } from './title.ts';

export const RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['declared', declared],
  ['related', related],
  ['furniture', furniture],
  ['labelled', labelled],
  ['breadcrumb', breadcrumb],
  ['title', title],
  ['dateline', dateline],
  ['site-foot', siteFoot],
  ['dated-links', datedLinks],
  ['title-again', titleAgain],
  ['title-of-picture', titleOfPicture],
  ['lead-twice', leadTwice],
  ['above-title', aboveTitle],
  ['source', source],
  ['byline', byline],
  ['signature', signature],
  ['caption', caption],
  ['subtitle', subtitle],
  ['subhead', subhead],
  ['body', body],
];
