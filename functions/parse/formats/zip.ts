/** A zip of files: each is a member, unpacked when its turn comes. */
import { Permanent } from '../../../shared/errors.ts';
import type { Member } from '../document.ts';
import type { Format } from './format.ts';
import { CONTAINER_BYTES, INFLATION, INFLATION_FREE_BYTES, MEMBER_BYTES, MEMBERS } from './limits.ts';
import { isZip, openZip, part, unzip, type ZipArchive } from './zip-archive.ts';

/** Folders, and what operating systems put beside the files: "__MACOSX/._bai1.docx", "Thumbs.db", Word's lock "~$bai1.docx". */
const BESIDE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$|~\$[^/]*$)|\/$/i;

/** Office files that are no article. */
const OTHERS: [RegExp, string][] = [
  [/^xl\//, 'a spreadsheet (xlsx)'],
  [/^ppt\//, 'a presentation (pptx)'],
  [/^META-INF\/MANIFEST\.MF$/, 'a Java program'],
];

export const zip: Format = {
  name: 'zip',
  mediaType: 'application/zip',
  recognises: isZip,
  async read(bytes) {
    const archive = openZip(bytes);
    const other = OTHERS.find(([pattern]) => archive.entries.some((entry) => pattern.test(entry.name)));
    if (other)
      throw new Permanent('no-article', `The file is ${other[1]}: save its text as a document and upload that.`);
    if (!archive.complete && archive.entries.some((entry) => entry.name === '[Content_Types].xml')) {
      throw new Permanent(
        'cut-off',
        'The Office file is cut off before its text: upload it again from where it was made.',
      );
    }
    const kind = part(archive, 'mimetype', 1024);
    if (kind && new TextDecoder().decode(kind).startsWith('application/vnd.oasis.opendocument.')) {
      throw new Permanent(
        'no-article',
        'The file is an OpenDocument spreadsheet, drawing or presentation: save its text as a document.',
      );
    }
    const names = archive.entries.filter((entry) => !BESIDE.test(entry.name));
    if (names.length > MEMBERS) {
      throw new Permanent('too-many', `The zip has ${names.length} files, more than ${MEMBERS}: upload it in parts.`);
    }
    if (names.length === 0) {
      throw archive.complete
        ? new Permanent('empty', 'The zip holds no file.')
        : new Permanent('cut-off', 'The zip is cut off before its first file: upload it again.');
    }
    return { kind: 'container', members: members(archive) };
  },
};

async function* members(archive: ZipArchive): AsyncGenerator<Member> {
  const allowed = Math.min(CONTAINER_BYTES, Math.max(INFLATION_FREE_BYTES, archive.bytes.length) * INFLATION);
  let total = 0;
  for (const entry of archive.entries) {
    if (BESIDE.test(entry.name)) continue;
    const member = unpacked(archive, entry);
    total += member.bytes.length;
    if (total > allowed) {
      throw new Permanent('too-large', `The zip unpacks to more than ${allowed} bytes: upload it in smaller pieces.`);
    }
    yield member;
  }
  if (!archive.complete) {
    const reason = 'The zip is cut off: what was packed after its last readable file is lost. Upload it again.';
    yield { name: '(cut off)', bytes: new Uint8Array(), failure: { code: 'cut-off', reason } };
  }
}

function unpacked(archive: ZipArchive, entry: ZipArchive['entries'][number]): Member {
  try {
    return { name: entry.name, bytes: unzip(archive, entry, MEMBER_BYTES) };
  } catch (error) {
    if (!(error instanceof Permanent)) throw error;
    return { name: entry.name, bytes: new Uint8Array(), failure: { code: error.code, reason: error.message } };
  }
}
