/** The XML vocabularies: NITF, NewsML-G2, TEI, ALTO. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alto } from '../../../functions/parse/formats/alto.ts';
import type { Format } from '../../../functions/parse/formats/format.ts';
import { newsml } from '../../../functions/parse/formats/newsml.ts';
import { nitf } from '../../../functions/parse/formats/nitf.ts';
import { tei } from '../../../functions/parse/formats/tei.ts';
import { xml } from '../../../functions/parse/formats/xml.ts';
import { documentIn, documentsIn, hintsFor, shown, utf8 } from './samples.ts';

const NITF = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-5.dtd"><nitf><head><title>x</title><docdata><date.issue norm="20140627T083000+0700"/><key-list><keyword key="lúa"/></key-list></docdata></head>
<body><body.head><hedline><hl1>Mùa gặt</hl1><hl2>Lúa được mùa</hl2></hedline><byline>By <person>Lê An</person><byttl>Phóng viên</byttl></byline></body.head>
<body.content><p>Sáng nay, <location>An Hải</location> vào mùa.</p><hl2>Giá lúa</hl2><p>Giá tăng.</p><media><media-reference source="a.jpg"/><media-caption>Cánh đồng</media-caption></media></body.content></body></nitf>`;

const item = (
  guid: string,
  story: string,
) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" xml:lang="vi"><itemMeta><firstCreated>2014-06-27T08:00:00Z</firstCreated></itemMeta>
<contentMeta><headline>Mùa gặt</headline><by>By Lê An</by><creditline>Báo Tỉnh</creditline><contentCreated>2014-06-27T08:30:00+07:00</contentCreated><keyword>lúa</keyword></contentMeta><contentSet>${story}</contentSet></newsItem>`;
const STORY =
  '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Sáng nay.</p><p>Trời nắng.</p></body></html></inlineXML>';

const TEI = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Thư làng</title><author><persName>Lê An</persName></author></titleStmt><publicationStmt><publisher>Viện</publisher><date when="1998"/></publicationStmt><sourceDesc><bibl><date when="1936-05-04"/></bibl></sourceDesc></fileDesc><profileDesc><langUsage><language ident="vi">x</language></langUsage></profileDesc></teiHeader>
<text><body><div><head>Chương một</head><fw>Trang 3</fw><p>Người <choice><sic>nàh</sic><corr>nhà</corr></choice> quê<note place="foot">Tức nông dân</note> ra <lb break="no"/>đồng.</p><lg><l>Trăm năm</l><l>Chữ tài</l></lg></div></body></text></TEI>`;

const word = (content: string, more = '') => `<String CONTENT="${content}" WC="0.5" ${more}/>`;
const ALTO = `<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout><Page><TopMargin><TextBlock><TextLine>${word('Trang')}${word('3')}</TextLine></TextBlock></TopMargin><PrintSpace><TextBlock><TextLine>${word('Mùa')}${word('gặt', 'SUBS_TYPE="HypPart1" SUBS_CONTENT="gặt-hái"')}<HYP CONTENT="-"/></TextLine><TextLine>${word('hái', 'SUBS_TYPE="HypPart2" SUBS_CONTENT="gặt-hái"')}${word('đến')}</TextLine></TextBlock></PrintSpace></Page></Layout></alto>`;

const cases: [Format, string, string[], Record<string, unknown>][] = [
  [
    nitf,
    NITF,
    [
      'title1 Mùa gặt',
      'subtitle Lúa được mùa',
      'author By Lê An Phóng viên',
      'paragraph Sáng nay, An Hải vào mùa.',
      'heading2 Giá lúa',
      'paragraph Giá tăng.',
      'caption Cánh đồng',
    ],
    { title: 'Mùa gặt', author: 'Lê An', published: '2014-06-27T08:30:00+07:00', tags: ['lúa'] },
  ],
  [
    newsml,
    item('urn:a', STORY),
    ['title1 Mùa gặt', 'paragraph Sáng nay.', 'paragraph Trời nắng.'],
    { title: 'Mùa gặt', author: 'Lê An', published: '2014-06-27T08:00:00Z', credit: 'Báo Tỉnh', language: 'vi' },
  ],
  [
    tei,
    TEI,
    [
      'heading2 Chương một',
      'debris Trang 3',
      'paragraph Người nhà quê ra đồng.',
      'paragraph Trăm năm',
      'paragraph Chữ tài',
      'paragraph Tức nông dân',
    ],
    { title: 'Thư làng', author: 'Lê An', published: '1998', language: 'vi' },
  ],
  [alto, ALTO, ['debris Trang 3', 'paragraph Mùa gặt-hái đến'], {}],
];

describe('xml', () => {
  for (const [format, text, lines, declared] of cases) {
    it(`${format.name} is known by its root and read by its words`, async () => {
      assert.equal(format.recognises(utf8(text), hintsFor('a.txt')), true);
      const document = await documentIn(format, utf8(text));
      assert.deepEqual(shown(document), lines);
      for (const [field, expected] of Object.entries(declared)) {
        const [, got] = Object.entries(document.declared).find(([name]) => name === field)!;
        const first: unknown = Array.isArray(got) && typeof got[0] === 'object' ? got[0].value : got;
        assert.deepEqual(first, expected, field);
      }
    });
  }

  it('knows only its own root', () => {
    for (const [format] of cases)
      assert.equal(format.recognises(utf8('<html><body><p>alto</p></body></html>'), hintsFor('a')), false);
  });

  it('parts the items of a news message', async () => {
    const message = `<newsMessage><itemSet>${item('urn:a', STORY)}${item('urn:b', STORY)}</itemSet></newsMessage>`;
    assert.deepEqual(
      (await documentsIn(newsml, utf8(message))).map(({ name }) => name),
      ['urn:a', 'urn:b'],
    );
  });

  it('tells the reader where OCR was unsure', async () => {
    assert.match((await documentIn(alto, utf8(ALTO))).notes[0]!, /^The OCR was sure of its words by 50 % only/);
  });

  it('refuses entities of its own, external or nested, and keeps what is left of a cut-off file', async () => {
    const bomb =
      '<!DOCTYPE nitf [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><nitf><body><body.content><p>&b;</p></body.content></body></nitf>';
    await assert.rejects(documentIn(nitf, utf8(bomb)), { code: 'xml-entities' });
    const cut = await documentIn(nitf, utf8(NITF.slice(0, NITF.indexOf('<media>'))));
    assert.deepEqual(
      [cut.lines.at(-1)?.text, cut.notes],
      ['Giá tăng.', ['The XML is cut off: what follows its last line is lost.']],
    );
  });

  it('reads an export in words of its own by the names of its fields, and any other as it stands', async () => {
    const own =
      '<?xml version="1.0"?><tin><bai><tieu_de>Mùa gặt</tieu_de><noi_dung><p>Sáng nay.</p><p>Trời nắng.</p></noi_dung><ngay_dang>27/6/2014</ngay_dang></bai></tin>';
    assert.equal(xml.recognises(utf8(own), hintsFor('a')), true);
    const document = await documentIn(xml, utf8(own));
    assert.deepEqual(shown(document), ['title1 Mùa gặt', 'paragraph Sáng nay.', 'paragraph Trời nắng.']);
    assert.equal(document.declared.published[0]?.value, '2014-06-27');
    const other = await documentIn(
      xml,
      utf8('<?xml version="1.0"?><sach><chuong>Một <b>hai</b></chuong><chuong>Ba</chuong></sach>'),
    );
    assert.deepEqual(shown(other), ['paragraph Một hai', 'paragraph Ba']);
    assert.match(other.notes[0]!, /^The XML's words \(<sach>\) are not known/);
    assert.equal(xml.recognises(utf8('<?xml version="1.0"?><html><body/></html>'), hintsFor('a')), false);
  });
});
