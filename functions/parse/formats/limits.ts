/**
 * How much a format reads before it says no, each with its reason. Whatever passes a limit fails as `Permanent` with the figure in
 * its message: nothing is cut in silence.
 */

/** One part of a package (word/document.xml): the XML of a 5,000-page decree is some 40 MB, its tree ten times that in memory. */
export const PART_BYTES = 64 * 1024 * 1024;

/** One member of a container: what one article may be at most, four times the 50 MB text of the bars. */
export const MEMBER_BYTES = 200 * 1024 * 1024;

/** All members of one container together: 10,000 articles of 200 KB; more is an archive to be uploaded in pieces. */
export const CONTAINER_BYTES = 2 * 1024 * 1024 * 1024;

/** Members of one container: five times the zip of 10,000 of the bars, within what one Lambda can send on in 15 minutes. */
export const MEMBERS = 50_000;

/** Decompressed to compressed: text deflates 3 to 20 times, a table of spaces some 200 times, a bomb 1,000 times (DEFLATE's end). */
export const INFLATION = 250;

/** Under this size the ratio says nothing: a page of blanks is no bomb. */
export const INFLATION_FREE_BYTES = 4 * 1024 * 1024;

/** Elements within elements: Word nests tables some ten levels deep, TEI sections some twenty. */
export const XML_DEPTH = 256;

/** Pages of a PDF: the longest gazettes have some 1,500. */
export const PDF_PAGES = 5_000;

/** Rows of a csv and lines of a jsonl: as many as members of a container. */
export const ROWS = MEMBERS;
