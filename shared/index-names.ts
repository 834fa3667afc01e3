/** The names by which index writes and query reads. */

/** Searches and writes go through this alias; the index behind it is `articles-v<n>`. */
export const ALIAS = 'articles';

/** The group of fields that is written beside an article for finding it; answers leave it out. */
export const DERIVED = 'index';
