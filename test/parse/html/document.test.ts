import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentOfPage } from '../../../functions/parse/html/document.ts';
import { parse } from '../../../functions/parse/parse.ts';

const SENTENCE =
  'The harbour master said that the sea was calm, and that nobody had wanted to wait for a second boat. ';
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const HINTS = { bucket: 'cases', key: 'page.html', versionId: null };
const parsed = (html: string) => parse(new TextEncoder().encode(html), HINTS);

/** Sizes of pages that other extractors do not survive; the answer may be little, but it comes. */
const PATHOLOGICAL: [name: string, html: string][] = [
  ['100,000 nested elements', `${'<div>'.repeat(100_000)}${SENTENCE}${'</div>'.repeat(100_000)}`],
  ['9,000 inline elements left open', '<b>word <i>other '.repeat(9_000)],
  ['a million nested tags', `<html>${'<div>'.repeat(1_000_000)}${SENTENCE}`],
  ['one line of 4 MB', page(`<p>${'word '.repeat(800_000)}</p>`)],
  ['NUL bytes', page(`<p>${SENTENCE}\u0000${SENTENCE}</p>${'\u0000'.repeat(1000)}`)],
  ['references to lone surrogates', page(`<p>&#xD800;${SENTENCE}&#xDC00;</p>`)],
  ['50,000 links in one line', page('<a href="x">y</a> '.repeat(50_000))],
  ['closing tags alone', `<html>${'</div></p></b>'.repeat(50_000)}<p>${SENTENCE}</p>`],
  ['nested tables', '<table><tr><td>cell'.repeat(5_000)],
];

describe('documentOfPage', () => {
  for (const [name, html] of PATHOLOGICAL) {
    it(`answers ${name}`, async () => {
      const article = await parsed(html);
      assert.ok(article.extracted.length > 0);
      assert.ok(article.extracted.isWellFormed());
    });
  }

  it('grows with the page, not with its square', () => {
    const paragraphs = (count: number): string =>
      page(`<p>${SENTENCE}</p><ul><li><a href="x">Menu</a></li></ul>`.repeat(count));
    const steps = (html: string): number => documentOfPage(html).lines.length;
    assert.equal(steps(paragraphs(4_000)), 2 * steps(paragraphs(2_000)));
  });

  it('keeps every line, those outside the article with their rule', () => {
    const html = page(
      `<nav><a href="/">Home</a></nav><article><h1>Boats</h1><p>${SENTENCE.repeat(3)}</p><p>${SENTENCE}</p></article>` +
        '<div class="related-posts"><h3>Related</h3></div><div class="cookie-consent">We use cookies.</div><footer>© Herald</footer>',
    );
    const rules = documentOfPage(html).lines.map(({ text, rule }) => [text.slice(0, 8), rule]);
    assert.deepEqual(rules, [
      ['Home', 'html/menu'],
      ['Boats', 'html/title'],
      ['The harb', undefined],
      ['The harb', undefined],
      ['Related', 'html/related'],
      ['We use c', 'html/cookies'],
      ['© Herald', 'html/footer'],
    ]);
  });

  it('reads what the head declares', () => {
    const { declared } = documentOfPage(
      page(
        `<article><h1>Boats</h1><p>${SENTENCE.repeat(3)}</p></article>`,
        '<link rel="canonical" href="https://herald.example/boats"><meta property="article:section" content="Harbour">' +
          '<meta property="article:tag" content="ferry"><meta property="article:tag" content="quay"><meta property="article:modified_time" content="2020-05-02T10:00:00Z">',
      ),
    );
    assert.equal(declared.canonicalUrl, 'https://herald.example/boats');
    assert.equal(declared.section[0]?.value, 'Harbour');
    assert.deepEqual(declared.tags, ['ferry', 'quay']);
    assert.equal(declared.updated[0]?.value, '2020-05-02T10:00:00Z');
    assert.deepEqual(declared.published, []);
    assert.equal(declared.language, 'en');
  });

  it('invents no date: neither an event’s nor the licence’s', async () => {
    const article = await parsed(
      page(
        `<article><h1>Boats</h1><p>${SENTENCE}On 12 May 2019 the mast was lost.</p><p>${SENTENCE}</p></article><footer>© 2024. Licence of 3 June 2005</footer>`,
      ),
    );
    assert.equal(article.published, null);
  });
});
