import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docx } from '../../../functions/parse/formats/docx.ts';
import { documentIn, hintsFor, paragraph, shown, wordFile, zipped } from './samples.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `<w:styles ${W}>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Tiu"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Vn"><w:name w:val="Vn"/><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Vn2"><w:name w:val="Vn2"/><w:basedOn w:val="Vn"/></w:style>
</w:styles>`;
const NUMBERING = `<w:numbering ${W}>
  <w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%3"/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
</w:numbering>`;
const parts = { 'word/styles.xml': STYLES, 'word/numbering.xml': NUMBERING };
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const list = (numId: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

describe('docx', () => {
  it('is known by its parts, not by its name', () => {
    assert.equal(docx.recognises(wordFile(paragraph('a')), hintsFor('a.txt')), true);
    assert.equal(docx.recognises(zipped({ 'a.docx': 'text' }), hintsFor('a.docx')), false);
  });

  it('reads headings and titles by the built-in names of their styles', async () => {
    const body = paragraph('Chợ phiên', style('Tiu')) + paragraph('Phần một', style('u1')) + paragraph('Thân bài');
    const document = await documentIn(docx, wordFile(body, parts));
    assert.deepEqual(shown(document), ['heading1 Chợ phiên', 'heading1 Phần một', 'paragraph Thân bài']);
    assert.equal(document.declared.title[0]?.value, 'Chợ phiên');
  });

  it('writes the numbers of lists, which stand in another part', async () => {
    const items = [list(1, 0), list(1, 1), list(1, 1), list(1, 2), list(1, 0), list(2, 0)];
    const body = items.map((properties, at) => paragraph(`mục ${at}`, properties)).join('');
    assert.deepEqual(
      (await documentIn(docx, wordFile(body, parts))).lines.map((line) => line.text),
      ['Điều 1. mục 0', 'a) mục 1', 'b) mục 2', '1.I mục 3', 'Điều 2. mục 4', 'Điều 7. mục 5'],
    );
  });

  it('reads legacy fonts run by run, inherited from styles too', async () => {
    const run = (font: string, text: string) =>
      `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body =
      `<w:p>${run('.VnTimeH', 'ñy ban')}${run('.VnTime', ' nh©n d©n ')}${run('Arial', 'tỉnh')}</w:p>` +
      paragraph('n­íc s¹ch', style('Vn2')) +
      `<w:p>${run('VNI-Times', 'tröô')}${run('VNI-Times', 'øng hoïc')}</w:p>`;
    const document = await documentIn(docx, wordFile(body, parts));
    assert.deepEqual(
      document.lines.map((line) => line.text),
      ['ỦY BAN nhân dân tỉnh', 'nước sạch', 'trường học'],
    );
    assert.equal(document.convertedFrom?.from, 'tcvn3, vni');
  });

  it('leaves out tracked deletions, field codes and hidden text, and says what a person should know', async () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">Giá </w:t></w:r><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>';
    const document = await documentIn(docx, wordFile(body));
    assert.deepEqual(shown(document), ['paragraph Giá mới']);
    assert.deepEqual(document.notes.toSorted(), ['Hidden text is left out.', 'Tracked deletions are left out.']);
  });

  it('keeps rows of a table as lines, and a table that lays out the page as paragraphs', async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
    const data = `<w:tbl><w:tr>${cell('Xã')}${cell('Số hộ')}</w:tr><w:tr>${cell('An Hải')}${cell('320')}</w:tr><w:tr>${cell('An Vĩnh')}${cell('415')}</w:tr></w:tbl>`;
    const layout = `<w:tbl><w:tr>${cell('UBND TỈNH', 'Số: 12/KH-UBND')}${cell('Ngày 3 tháng 4 năm 2005')}</w:tr></w:tbl>`;
    assert.deepEqual(shown(await documentIn(docx, wordFile(layout + data))), [
      'paragraph UBND TỈNH',
      'paragraph Số: 12/KH-UBND',
      'paragraph Ngày 3 tháng 4 năm 2005',
      'table Xã | Số hộ',
      'table An Hải | 320',
      'table An Vĩnh | 415',
    ]);
  });

  it('puts footnotes after the text, and headers and footers away as debris', async () => {
    const body = '<w:p><w:r><w:t>Theo quyết định</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
    const document = await documentIn(
      docx,
      wordFile(body, {
        'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${paragraph('Số 05 năm 2004')}</w:footnote></w:footnotes>`,
        'word/header1.xml': `<w:hdr ${W}>${paragraph('Bản tin nội bộ')}</w:hdr>`,
        'word/header2.xml': `<w:hdr ${W}>${paragraph('Bản tin nội bộ')}</w:hdr>`,
      }),
    );
    assert.deepEqual(shown(document), [
      'paragraph Theo quyết định[1]',
      'paragraph [1] Số 05 năm 2004',
      'debris Bản tin nội bộ',
    ]);
  });

  it('takes properties as weak evidence, and none that a program filled in by itself', async () => {
    const core = (creator: string, created: string) =>
      `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc" xmlns:dcterms="t"><dc:title>Document1</dc:title><dc:creator>${creator}</dc:creator><dcterms:created>${created}</dcterms:created></cp:coreProperties>`;
    const read = (creator: string, created: string) =>
      documentIn(docx, wordFile(paragraph('a'), { 'docProps/core.xml': core(creator, created) }));
    const own = await read('python-docx', '2013-12-23T23:15:00Z');
    assert.deepEqual([own.declared.title, own.declared.author, own.declared.published], [[], [], []]);
    const person = await read('Đỗ Thị Hà', '2009-05-15T02:00:00Z');
    assert.equal(person.declared.author[0]?.value, 'Đỗ Thị Hà');
    assert.equal(person.declared.published[0]?.value, '2009-05-15T02:00:00Z');
    assert.ok(person.declared.published[0]!.confidence < 0.2);
  });

  it('refuses entities of its own and depths that no editor writes', async () => {
    const bomb = zipped({
      'word/document.xml':
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document><w:p>&b;</w:p></w:document>',
    });
    await assert.rejects(documentIn(docx, bomb), { code: 'xml-entities' });
    const deep = wordFile('<w:tbl><w:tr><w:tc>'.repeat(200) + paragraph('a'));
    await assert.rejects(documentIn(docx, deep), { code: 'too-deep' });
  });

  it('reads what is left of a file that is cut off, and says so', async () => {
    const long = Array.from({ length: 2000 }, (_, at) => paragraph(`Đoạn ${at * 7919} của bài`)).join('');
    const whole = wordFile(long);
    const document = await documentIn(docx, whole.subarray(0, whole.length >> 1));
    assert.ok(document.lines.length > 100);
    assert.deepEqual(document.notes, ['The Word file is cut off: what follows its last line is lost.']);
  });
});
