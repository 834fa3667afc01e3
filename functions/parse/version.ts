/** The parser's version, in every article that it makes: raised when a change of formats or rules changes an article. */
export const PARSER_VERSION = '1';
