import { bkHcm1 } from './bk-hcm-1.ts';
import { bkHcm2 } from './bk-hcm-2.ts';
import type { LegacyCharset } from './charset.ts';
import { tcvn3 } from './tcvn3.ts';
import { tcvn5712 } from './tcvn5712.ts';
import { viscii } from './viscii.ts';
import { vni } from './vni.ts';
import { vps } from './vps.ts';
import { windows1258 } from './windows-1258.ts';

/** The commonest first: where two read a text alike, the first is named. */
export const LEGACY_CHARSETS: readonly LegacyCharset[] = [
  tcvn3,
  vni,
  windows1258,
  viscii,
  vps,
  tcvn5712,
  bkHcm2,
  bkHcm1,
];

export const charsetOfLabel = (label: string): LegacyCharset | undefined =>
  LEGACY_CHARSETS.find(({ labels }) => labels.includes(label.trim().toLowerCase()));
