/** What `read` takes on before it says no; what a format takes on stands in formats/limits.ts. */

/** One original: a text takes up to sixteen times its bytes while it is read, and the function has 3,008 MiB. */
export const ORIGINAL_BYTES = 128 * 1024 * 1024;

/** Containers within containers: a web archive holds a mail with a zip with a saved page, and no honest file goes twice as deep. */
export const CONTAINER_DEPTH = 8;

/** All members that one original unfolds to, however they are nested: what one container may hold, so that nesting buys nothing. */
export const UNFOLDED_MEMBERS = 50_000;

/** Their bytes together: as much as one container may hold (formats/limits.ts). */
export const UNFOLDED_BYTES = 2 * 1024 * 1024 * 1024;

/** Lines of one text: a text of 50 MB in paragraphs has 400,000; each line costs some 500 bytes of memory beside its letters. */
export const LINES = 1_000_000;
