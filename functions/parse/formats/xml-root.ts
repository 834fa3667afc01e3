/** The root element of an XML file, looked at in its first kilobytes. */

import { Permanent } from '../../../shared/errors.ts';
import type { Document } from '../document.ts';
import { decode } from '../encodings/decode.ts';
import { PART_BYTES } from './limits.ts';
import { textHead } from './text-head.ts';
import { readXml, type XmlElement } from './xml-reader.ts';

const PROLOGUE =
  /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]{0,4000}?-->\s*|<!DOCTYPE[^[>]{0,1000}(?:\[[\s\S]{0,8000}?\])?\s*>\s*)*/i;

/** The root's local name, "" for what is no XML. */
export function rootName(bytes: Uint8Array): string {
  const head = textHead(bytes);
  const rest = head.slice(PROLOGUE.exec(head)?.[0].length ?? 0);
  return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(rest)?.[1] ?? '';
}

/** The whole file as a tree, in the charset that it declares or shows. */
export function readXmlFile(bytes: Uint8Array): {
  root: XmlElement;
  read: Pick<Document, 'charset' | 'convertedFrom' | 'notes'>;
} {
  if (bytes.length > PART_BYTES) {
    throw new Permanent('too-large', `The XML has more than ${PART_BYTES} bytes: split it.`);
  }
  const declared = /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
  )?.[1];
  const { text, charset, convertedFrom, notes } = decode(bytes, declared ?? null);
  const { root, complete } = readXml(text);
  if (!root) throw new Permanent('damaged', 'The XML has no element: export it again.');
  const cut = complete ? [] : ['The XML is cut off: what follows its last line is lost.'];
  return { root, read: { charset, convertedFrom, notes: [...notes, ...cut] } };
}
