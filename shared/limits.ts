/** Every number of the pipeline that more than one place needs, each with its reason. Parsers have limits of their own (functions/parse/limits.ts). */

/** Article JSON of more than this goes through the work bucket: SQS takes 256 KiB a message, and base and attributes need room. */
export const MESSAGE_BYTES = 200 * 1024;

/** Article JSON of more than this is refused with a reason: a Lambda function answers 6 MB at the most, and an article must be answered whole. */
export const ARTICLE_BYTES = 5 * 1024 * 1024;

/** Tries of a message before it is a dead letter, by the queue that it waits in. */
export const RECEIVES = { parse: 5, enrich: 5, index: 10 } as const;

/** Objects read at once by one parse function: a batch is 10 messages. */
export const PARALLEL_READS = 10;

/** Articles listed a page at the most: with long snippets more would not fit a Lambda function's answer. */
export const PAGE_SIZE_MAX = 100;
export const PAGE_SIZE = 20;

/** A walk with a cursor may rest this long between two pages; the engine keeps its view of the index for as long. */
export const CURSOR_KEEP_ALIVE = '5m';

/** The engine gives up a search after this: below the client's 6 s, the function's 10 s and API Gateway's 29 s, so that the nearest one speaks. */
export const SEARCH_TIMEOUT_MS = 5000;

/** The query function gives the engine up after this: above the engine's own limit, below the function's 10 s. */
export const CLIENT_TIMEOUT_MS = 6000;
