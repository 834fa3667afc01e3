/**
 * Every format, in the order in which they are asked: files with a signature, then those with a structure, text last, as all that is
 * no binary file is text. A zip is asked after the packages that are zips themselves.
 */

import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { eml } from './eml.ts';
import type { Format } from './format.ts';
import { gz } from './gz.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { mbox } from './mbox.ts';
import { md } from './md.ts';
import { mhtml } from './mhtml.ts';
import { pdf } from './pdf.ts';
import { text } from './text.ts';
import { zip } from './zip.ts';

export const FORMATS: readonly Format[] = [docx, zip, gz, pdf, mbox, mhtml, eml, jsonl, json, html, csv, md, text];
