import { bkHcm2 } from './legacy/bk-hcm-2.ts';
import type { LegacyCharset } from './legacy/charset.ts';
import { tcvn3 } from './legacy/tcvn3.ts';
import { viscii } from './legacy/viscii.ts';
import { vni } from './legacy/vni.ts';
import { vps } from './legacy/vps.ts';

export interface LegacyFont {
  charset: LegacyCharset;
  /** It shows small letters as capitals: .VnTimeH. */
  capitals: boolean;
}

/** Families by what their names begin with: ".VnTime", "VnArial", "VNI-Times", "VPS Times", "VI Times". */
const FAMILIES: { name: RegExp; charset: LegacyCharset }[] = [
  { name: /^\.vn/i, charset: tcvn3 },
  // a PDF drops the point; "VNtimes" is another maker's
  {
    name: /^Vn(?=[A-Z]?(?:Time|Arial|Avant|Book|Centur|Cour|Helve|Tifani|Univer|Southern|Teknical|Present))/,
    charset: tcvn3,
  },
  { name: /^vni[-_ ]/i, charset: vni },
  { name: /^vps[-_ ]/i, charset: vps },
  { name: /^vi(?:scii)?[-_ ](?=times|arial|helve|cour)/i, charset: viscii },
  { name: /^(?:vnu|bk)[-_ ]/i, charset: bkHcm2 },
];
/** A subset in a PDF: "ABCDEF+.VnTime"; quotes and "@" come from style sheets and vertical fonts. */
const DECORATION = /^(?:[A-Z]{6}\+)?["'@]*/;
const CAPITALS = /h(?:[-, ].*)?["']?$/i;

export function legacyFont(name: string): LegacyFont | null {
  const bare = name.trim().replace(DECORATION, '');
  const family = FAMILIES.find((candidate) => candidate.name.test(bare));
  return family ? { charset: family.charset, capitals: family.charset === tcvn3 && CAPITALS.test(bare) } : null;
}
