/** Extractors of the field and Vankho, each behind the same function; a peer is loaded only in the process that runs it. */
export interface Prediction {
  text: string;
  title: string | null;
  byline: string | null;
  date: string | null;
}
export type Peer = (bytes: Uint8Array, url: string) => Promise<Prediction>;

const decoder = new TextDecoder();

export const PEERS: Record<string, () => Promise<Peer>> = {
  async vankho() {
    const { parse } = await import('../../functions/parse/parse.ts');
    return async (bytes, url) => {
      const parsed = await parse(bytes, { bucket: 'bench', key: url, versionId: null });
      return {
        text: parsed.text,
        title: parsed.title,
        byline: parsed.authors.map(({ name }) => name).join('; ') || null,
        date: parsed.published?.value ?? null,
      };
    };
  },
  async readability() {
    const { parseHTML } = await import('linkedom');
    const { Readability } = await import('@mozilla/readability');
    return async (bytes) => {
      const { document } = parseHTML(decoder.decode(bytes));
      const read = new Readability(document).parse();
      return {
        text: read?.textContent ?? '',
        title: read?.title ?? null,
        byline: read?.byline ?? null,
        date: read?.publishedTime ?? null,
      };
    };
  },
  async defuddle() {
    const { parseHTML } = await import('linkedom');
    const { Defuddle } = await import('defuddle/node');
    return async (bytes, url) => {
      const read = await Defuddle(parseHTML(decoder.decode(bytes)).document, url, {});
      const { document } = parseHTML(`<html><body>${read.content}</body></html>`);
      return {
        text: [...document.querySelectorAll('p,li,h1,h2,h3,h4,h5,h6,td,th,pre,blockquote,div')]
          .filter((block) => block.querySelector('p,li,h1,h2,h3,h4,h5,h6,td,th,pre,blockquote,div') === null)
          .map((block) => block.textContent)
          .join('\n'),
        title: read.title,
        byline: read.author,
        date: read.published,
      };
    };
  },
};
