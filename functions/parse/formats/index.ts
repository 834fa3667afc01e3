/**
 * Every format, in the order in which they are asked: files with a signature, then those with a structure, text last, as all that is
 * no binary file is text. A zip is asked after the packages that are zips themselves, a gzip after the web archives that are gzipped.
 */

import { alto } from './alto.ts';
import { compound } from './compound.ts';
import { csv } from './csv.ts';
import { doc } from './doc.ts';
import { docx } from './docx.ts';
import { eml } from './eml.ts';
import { epub } from './epub.ts';
import type { Format } from './format.ts';
import { gz } from './gz.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { mbox } from './mbox.ts';
import { md } from './md.ts';
import { mhtml } from './mhtml.ts';
import { newsml } from './newsml.ts';
import { nitf } from './nitf.ts';
import { odt } from './odt.ts';
import { official } from './official-document.ts';
import { pdf } from './pdf.ts';
import { rtf } from './rtf.ts';
import { tei } from './tei.ts';
import { text } from './text.ts';
import { warc } from './warc.ts';
import { xml } from './xml.ts';
import { zip } from './zip.ts';

export const FORMATS: readonly Format[] = [
  official(docx),
  official(odt),
  epub,
  zip,
  warc,
  gz,
  official(pdf),
  official(rtf),
  official(doc),
  compound,
  mbox,
  mhtml,
  eml,
  nitf,
  newsml,
  tei,
  alto,
  xml,
  jsonl,
  json,
  csv,
  md,
  html,
  text,
];
