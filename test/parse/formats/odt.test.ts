import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { odt } from '../../../functions/parse/formats/odt.ts';
import { documentIn, hintsFor, openDocument, shown } from './samples.ts';

const STYLES = `
  <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
  <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
  <style:style style:name="T1" style:family="text"><style:text-properties style:font-name=".VnTime"/></style:style>
  <text:list-style style:name="L1">
    <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>
  </text:list-style>`;

describe('odt', () => {
  it('is known by its mimetype', () => {
    assert.equal(odt.recognises(openDocument('<text:p>a</text:p>'), hintsFor('a.zip')), true);
  });

  it('reads titles, headings, spaces, breaks and runs in legacy fonts', async () => {
    const body = `<text:p text:style-name="P1">Mùa gặt</text:p><text:p text:style-name="P2">Vụ hè</text:p>
      <text:p>Sáng<text:s text:c="3"/>nay<text:line-break/>trời <text:span text:style-name="T1">n¾ng</text:span></text:p>`;
    const document = await documentIn(odt, openDocument(body, STYLES));
    assert.deepEqual(shown(document), [
      'heading1 Mùa gặt',
      'heading2 Vụ hè',
      'paragraph Sáng nay',
      'paragraph trời nắng',
    ]);
    assert.equal(document.declared.title[0]?.value, 'Mùa gặt');
  });

  it('numbers lists, keeps rows, puts notes after the text and leaves tracked changes out', async () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>đã xóa</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:list text:style-name="L1"><text:list-item><text:p>Một</text:p><text:list><text:list-item><text:p>phụ</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Hai</text:p></text:list-item></text:list>
      <table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>
      <text:p>Theo số liệu<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Cục Thống kê</text:p></text:note-body></text:note></text:p>`;
    assert.deepEqual(shown(await documentIn(odt, openDocument(body, STYLES))), [
      'item 1. Một',
      'item a) phụ',
      'item 2. Hai',
      'table a | b',
      'paragraph Theo số liệu[1]',
      'paragraph [1] Cục Thống kê',
    ]);
  });

  it('declares what its properties say', async () => {
    const meta =
      '<dc:title>Mùa gặt</dc:title><meta:initial-creator>Lê Văn Tám</meta:initial-creator><meta:creation-date>2010-05-04T07:00:00</meta:creation-date>';
    const { declared } = await documentIn(odt, openDocument('<text:p>a</text:p>', '', meta));
    assert.deepEqual(
      [declared.title[0]?.value, declared.author[0]?.value, declared.published[0]?.value],
      ['Mùa gặt', 'Lê Văn Tám', '2010-05-04T07:00:00'],
    );
  });
});
