import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rtf } from '../../../functions/parse/formats/rtf.ts';
import { Permanent } from '../../../shared/errors.ts';
import { documentIn, hintsFor, shown } from './samples.ts';

/** One byte a character. */
const bytes = (codes: string): Uint8Array => new Uint8Array(Buffer.from(codes, 'latin1'));
const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\deff0\uc1
{\fonttbl{\f0\froman\fcharset0{\*\panose 02020603050405020304}Times New Roman;}{\f1\fnil\fcharset0 .VnTime;}{\f2\fnil .VnTimeH;}
{\f3\fswiss\fcharset0 VNI-Times;}{\f4\froman\fcharset163{\*\fname Arial;}Arial (Vietnamese);}{\f5\fmodern\fcharset128 MS Mincho;}{\f6\fcharset204 Arial CYR;}}
{\colortbl;\red0\green0\blue0;}{\stylesheet{\ql Normal;}{\s1\sb240\keepn\outlinelevel0\b heading 1;}{\s15 Title;}{\*\cs10 \additive Default Paragraph Font;}}
{\*\generator LibreOffice}`;
const file = (body: string, head = HEAD): Uint8Array => bytes(`${head}${body}}`);
const lines = async (body: string) => shown(await documentIn(rtf, file(body)));

const CASES: { does: string; body: string; lines: string[] }[] = [
  {
    does: 'reads \\u, with its stand-ins for old readers passed over',
    body: String.raw`H\u7897?i ngh\u7883\'3f {\uc2 t\u7881??nh}\par \uc0 \u272\u259k L\u259k\par`,
    lines: ['paragraph Hội nghị tỉnh', 'paragraph Đăk Lăk'],
  },
  {
    does: 'reads letters beyond the first plane and negative numbers',
    body: String.raw`\u-10179?\u-8704? \u-4051?.\par`,
    lines: ['paragraph 😀 \uf02d.'],
  },
  {
    does: 'reads bytes in the charset of their font',
    body: String.raw`\f4 Th\'e0nh ph\'f4\'ec\par\f5\'93\'fa\'96\'7b\par\f6\'cf\'f0\'e8\'e2\'e5\'f2\par\f0 caf\'e9\par`,
    lines: ['paragraph Thành phố', 'paragraph 日本', 'paragraph Привет', 'paragraph café'],
  },
  {
    does: 'reads legacy fonts by their names, run by run',
    body: String.raw`\pard\f1 H\'e9i ngh\'de {\f2 t\'e6ng k\'d5t} {\f3 Tr\'f6\'f4\'f8}{\b\f3 ng} {\f0 Ca\'e9}\par`,
    lines: ['paragraph Hội nghị TỔNG KẾT Trường Caé'],
  },
  {
    does: 'joins a vowel and its sign that stand in two groups of one font',
    body: String.raw`{\f3 Ho}{\f3\b \'e4i}\par`,
    lines: ['paragraph Hội'],
  },
  {
    does: 'reads codes of a font that Word calls a symbol font',
    body: String.raw`\f1 Vi\u-3882?t th\-\par`,
    lines: ['paragraph Việt thư'],
  },
  {
    does: 'knows headings and titles by their styles',
    body: String.raw`\pard\s15 Ch\u7907? phi\'ean\par\pard\s1 Ph\u7847?n m\u7897?t\par\pard\outlinelevel1 M\u7909?c\par\pard Th\'e2n b\'e0i\par`,
    lines: ['heading1 Chợ phiên', 'heading1 Phần một', 'heading2 Mục', 'paragraph Thân bài'],
  },
  {
    does: 'keeps the numbers of items that the file writes',
    body: String.raw`{\listtext\pard\plain\f0 1.\tab}\pard\ls1 m\u7897?t\par{\pntext\'b7\tab}hai\par`,
    lines: ['item 1. một', 'item hai'],
  },
  {
    does: 'reads rows of a table, and a letterhead of two columns as paragraphs',
    body: String.raw`\trowd\cellx1\cellx2\pard\intbl X\'e3\cell D\'e2n\cell\row\trowd\intbl A\cell 12\cell\row\trowd\intbl B\cell 15\cell\row
\pard sau\par\trowd\intbl UBND\par S\u7903?\cell C\u7897?ng h\'f2a\par \u272?\u7897?c l\u7853?p\cell\row\pard h\u7871?t\par`,
    lines: [
      'table Xã | Dân',
      'table A | 12',
      'table B | 15',
      'paragraph sau',
      'paragraph UBND',
      'paragraph Sở',
      'paragraph Cộng hòa',
      'paragraph Độc lập',
      'paragraph hết',
    ],
  },
  {
    does: 'puts notes at the end, running lines aside, and leaves pictures, objects and comments out',
    body: String.raw`{\header\pard Trang \chpgn\par}{\headerf Trang \par}M\u7897?t{\super\chftn{\footnote\pard\chftn  Ch\'fa th\'edch}} hai.{\pict\pngblip 89504e47}
{\object\objemb{\*\objdata 0105}{\result\pard ba}}{\*\annotation bỏ}{\*\unheard of}\par`,
    lines: ['paragraph Một[1] hai.ba', 'paragraph [1] Chú thích', 'debris Trang'],
  },
  {
    does: 'leaves hidden and deleted text out',
    body: String.raw`m\u7897?t{\v b\u7887?} hai{\deleted x\'f3a}\v ba\v0  ba\plain  b\u7889?n\par`,
    lines: ['paragraph một hai ba bốn'],
  },
  {
    does: 'reads escapes, dashes, quotes, breaks',
    body: String.raw`\{a\}\\ \ldblquote b\rdblquote\emdash c\~d\_e f\-g\line h\
i\par`,
    lines: ['paragraph {a}\\ “b”—c d-e fg', 'paragraph h', 'paragraph i'],
  },
  {
    does: 'takes the shown text of a field',
    body: String.raw`xem {\field{\*\fldinst HYPERLINK "http://example.vn/a"}{\fldrslt{\ul trang n\'e0y}}} v\'e0 {\field{\*\fldinst PAGE}{\fldrslt 3}}\par`,
    lines: ['paragraph xem trang này và 3'],
  },
  {
    does: 'passes over binary data',
    body: String.raw`a{\pict\bin5 {{\\}}}b\par`,
    lines: ['paragraph ab'],
  },
];

describe('rtf', () => {
  it('is known by its signature, not by its name', () => {
    assert.equal(rtf.recognises(file('a'), hintsFor('a.doc')), true);
    assert.equal(rtf.recognises(bytes('text {\\rtf1}'), hintsFor('a.rtf')), false);
  });

  for (const { does, body, lines: expected } of CASES)
    it(does, async () => assert.deepEqual(await lines(body), expected));

  it('says what was converted', async () => {
    const document = await documentIn(rtf, file(String.raw`\f1 H\'e9i ngh\'de\par`));
    assert.equal(document.convertedFrom?.from, 'tcvn3');
  });

  it('reads codes without a legacy font by what the text speaks for', async () => {
    const document = await documentIn(rtf, file(String.raw`\f0 C\'ac quan chñ tr× héi nghÞ ®· göi c«ng v¨n.\par`));
    assert.equal(document.lines[0]?.text, 'Cơ quan chủ trì hội nghị đã gửi công văn.');
    assert.equal(document.convertedFrom?.from, 'tcvn3');
  });

  it('reads properties as evidence', async () => {
    const info = String.raw`{\info{\upr{\title Ch?}{\*\ud{\title Ch\u7907? qu\'ea}}}{\author Tr\u7847?n V\u259?n An}{\keywords ch\u7907?; qu\'ea}{\creatim\yr2004\mo6\dy7\hr8\min5}{\comment kh\'f4ng}}`;
    const { declared } = await documentIn(rtf, file(String.raw`${info}\pard a\par`));
    assert.equal(declared.title[0]?.value, 'Chợ quê');
    assert.equal(declared.author[0]?.value, 'Trần Văn An');
    assert.equal(declared.published[0]?.value, '2004-06-07T08:05');
    assert.deepEqual(declared.tags, ['chợ', 'quê']);
  });

  it('keeps links with what they show', async () => {
    const { links } = await documentIn(rtf, file(CASES.find(({ does }) => does.includes('field'))!.body));
    assert.deepEqual(links, [{ href: 'http://example.vn/a', text: 'trang này' }]);
  });

  it('says that a file is cut off, and fails where nothing is left', async () => {
    const document = await documentIn(rtf, bytes(`${HEAD}m\\u7897?t {hai`));
    assert.deepEqual(shown(document), ['paragraph một hai']);
    assert.deepEqual(document.notes, ['The RTF file is cut off: what follows its last line is lost.']);
    await assert.rejects(documentIn(rtf, bytes('{\\rtf1\\ansi{\\fonttbl')), { code: 'cut-off' });
    await assert.rejects(documentIn(rtf, file('')), { code: 'empty' });
  });

  it('reads 100,000 nested groups and stray braces without a fault', async () => {
    const deep = await documentIn(rtf, file(`${'{'.repeat(100_000)}a${'}'.repeat(100_000)}`));
    assert.equal(deep.lines[0]?.text, 'a');
    assert.equal((await documentIn(rtf, bytes("{\\rtf1 a}}}} b \\u \\f \\'"))).lines[0]?.text, 'a b');
  });

  it('gives a text or a reason for any damage', async () => {
    const whole = file(CASES.map(({ body }) => body).join('\n'));
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), async (changes, length) => {
        const copy = whole.slice(0, length);
        for (const [at, byte] of changes) if (at < length) copy[at] = byte;
        try {
          await documentIn(rtf, copy);
        } catch (error) {
          if (!(error instanceof Permanent)) throw error;
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
