import { clean } from '../formats/lines.ts';
import { isName } from '../metadata/names.ts';
import { withoutEntities } from './entities.ts';

/** "By", "Written by:", "Tác giả:" before a name; "By" may stick to it where two elements stand side by side: "ByMai Lan". */
const LEAD =
  /^(?:(?:(?:article|story|posted|written|words|text|reported|published|created|contributed|report|guest post)\s+)?by|von|par|por|di|da|door|av|af|autor(?:a|in)?|auteur|author|verfasser(?:in)?|écrit par|escrito por|publicado por|publié par|scritto da|tác giả|bài(?: và ảnh| viết)?|thực hiện|người viết|người đăng|автор|текст|文|著者|作者|記者)(?:\s*[:：]\s*|\s+)/iu;
const STUCK = /^(?:Written by|Posted by|By|BY)(?=\p{Lu}\p{Ll})/u;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** What follows a name on its line: a date, a section, reading time, a second office. */
const ENDS = [
  /\s*[|•·⋅»›/].*$/su,
  /\s[–—-]\s.*$/su,
  /\s*,?\s*\bon\s+(?:\p{Lu}|\d).*$/su,
  /\s*,?\s*\bIn\s+\p{Lu}.*$/su,
  /\s*,?\s*(?:published|updated|posted|last\s+(?:updated?|modified|reviewed)|modified|(?:medically )?reviewed by|fact[- ]checked|edited by|photo(?:s|graphy)? by|illustrat|view (?:all|bio|profile|in)|full bio|follow\b|share\b|leave a comment|no comments|\d+\s*(?:comments?|min)).*$/isu,
  /\s*,?\s*(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b).*$/su,
  new RegExp(`\\s*,?\\s*(?:\\b${MONTH}\\.?\\s+\\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}).*$`, 'isu'),
];
const JUNK =
  /^(?:by|on|in|and|written by|staff|bio|editor|reporter|senior editor|associate editor|columnists?)$|^(?:insights from|the team at)\b|\bbio$|\b(?:read more|view all|all posts|about|share|subscribe|comments?|follow|posts?|articles?|login|sign (?:in|up)|contact|home|search|menu|email|website|newsletter|more from|meet the|our team|editorial (?:policy|process|guidelines)|learn more|click|profile|advertis|sponsored|copyright)\b|https?:|www\.|@|[{}<>=]/i;
const ACCOUNT =
  /^(?:admin(?:istrator)?|webmaster|root|user\d*|editor\d*|guest|anonymous|author|unknown|n\/?a|none|null|undefined|test|default|quantri|superadmin|host|superuser account)$/i;
const LONGEST = 110;

function tidy(text: string): string {
  return clean(withoutEntities(text))
    .replace(/^[\s\p{P}\p{S}]*(?=[\p{L}@])/u, '')
    .replace(STUCK, '')
    .replace(LEAD, '')
    .replace(LEAD, '')
    .replace(/[\s,;:|•·–—-]+$/u, '');
}

/** "By Mai Lan | 12 May 2020" → "Mai Lan"; null where what is left cannot name anyone. */
export function nameIn(text: string): string | null {
  if (/https?:\/\/|www\./i.test(text)) return null;
  const bare = tidy(ENDS.reduce((rest, end) => rest.replace(end, ''), tidy(text)));
  if (bare.length < 2 || bare.length > LONGEST || !/\p{L}/u.test(bare) || JUNK.test(bare) || ACCOUNT.test(bare))
    return null;
  if (/\d{3,}/.test(bare) || bare.split(/\s+/).length > 18 || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(bare)) return null;
  return bare;
}

/** Parts at "and", "&", ";" and at commas between whole names: "Mai Lan, Thu Hà", not "Jo Day, MD". */
export function names(value: string): string[] {
  const parts = value
    .split(/\s*;\s*|\s+(?:and|và|und|et|y|&)\s+/iu)
    .map((part) => part.replace(/^[\s,]+|[\s,]+$/g, ''));
  const single = parts.flatMap((part) => {
    const pieces = part.split(/\s*,\s*/);
    return pieces.length > 1 && pieces.every((piece) => /\s/.test(piece) && isName(piece)) ? pieces : [part];
  });
  const whole = single.filter((part) => part !== '');
  return whole.every((part) => part.length > 1) ? whole : [value];
}

/** A name that nobody has in life: "brandon-peaktwo", "jsmith42". */
export const isAccount = (name: string): boolean =>
  !/[\s\p{Lu}\p{Lo}]/u.test(name) || /^[\p{Ll}\d]+[-_.\d][\p{Ll}\d-]*$/u.test(name);
