import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeRun, repair } from '../../../functions/parse/encodings/runs.ts';

describe('a run in a legacy font', () => {
  const RUNS: [font: string, codes: string, letters: string, from: string | null][] = [
    ['.VnTime', 'Héi nghÞ tæng kÕt', 'Hội nghị tổng kết', 'tcvn3'],
    ['.VnTimeH', 'héi nghÞ tæng kÕt', 'HỘI NGHỊ TỔNG KẾT', 'tcvn3'],
    ['.VnArialH', '§oµn', 'ĐOÀN', 'tcvn3'],
    ['ABCDEF+.VnTime', '®iÒu', 'điều', 'tcvn3'],
    ['VnTime', '®iÒu', 'điều', 'tcvn3'],
    ['.VnTime', 'v\u03bc', 'và', 'tcvn3'],
    ['.VnCentury Schoolbook', 'b¸o', 'báo', 'tcvn3'],
    ['VNI-Times', 'Tröôøng Ñaïi hoïc', 'Trường Đại học', 'vni'],
    ['"VNI-Helve"', 'HOÄI NGHÒ', 'HỘI NGHỊ', 'vni'],
    ['VPS Times', 'h\u2020c', 'học', 'vps'],
    ['.VnTime', '“Nam”', '“Nam”', null],
    ['.VnTime', 'Điện Biên', 'Điện Biên', null],
    ['.VnTime', 'trường học', 'trường học', null],
    ['Times New Roman', 'ViÖt', 'ViÖt', null],
    ['Vivaldi', 'café', 'café', null],
    ['', 'café', 'café', null],
  ];
  for (const [font, codes, letters, from] of RUNS) {
    test(`${font}: ${codes}`, () => {
      const run = decodeRun(codes, font);
      assert.equal(run.text, letters);
      assert.equal(run.convertedFrom?.from ?? null, from);
    });
  }

  test('a sign that begins a run joins the vowel that ended the run before', () => {
    const joined = decodeRun('Ho', 'VNI-Times').text + decodeRun('äi', 'VNI-Times').text;
    assert.equal(joined.normalize('NFC'), 'Hội');
  });
  test('no font, no conversion', () =>
    assert.deepEqual(decodeRun('ViÖt', null), { text: 'ViÖt', convertedFrom: null }));
});

describe('a text whose fonts are not known', () => {
  test('each paragraph by itself: right ones, TCVN3, VNI and English in one text', () => {
    const lines: [before: string, after: string][] = [
      ['Biên bản bàn giao thiết bị phòng học.', 'Biên bản bàn giao thiết bị phòng học.'],
      ['H«m nay chóng t«i gåm cã ®¹i diÖn hai bªn.', 'Hôm nay chúng tôi gồm có đại diện hai bên.'],
      ['Bªn A:', 'Bên A:'],
      ['Hai beân thoáng nhaát noäi dung baøn giao nhö sau ñaây.', 'Hai bên thống nhất nội dung bàn giao như sau đây.'],
      ['The printer was made by Nestlé & Söhne, Zürich.', 'The printer was made by Nestlé & Söhne, Zürich.'],
      ['· 12 m¸y in', '· 12 máy in'],
    ];
    const { text, convertedFrom, notes } = repair(lines.map(([before]) => before).join('\n'));
    assert.deepEqual(
      text.split('\n'),
      lines.map(([, after]) => after),
    );
    assert.equal(convertedFrom?.from, 'tcvn3');
    assert.equal(notes.length, 1);
  });

  test('capitals come from the letters around, and what is not known is said', () => {
    const { text, convertedFrom } = repair(
      'Sè: 12/BC\nB¸O C¸O QUý HAI VÒ X¢Y DùNG NHµ ë\në Hµ Giang cã m­a to. ý kiÕn cña «ng ¸i lµ chê.\nTØnh ®· göi sang Êp B¾c.',
    );
    assert.deepEqual(text.split('\n').slice(1), [
      'BÁO CÁO QUÝ HAI VỀ XÂY DỰNG NHÀ Ở',
      'Ở Hà Giang có mưa to. Ý kiến của ông ái là chờ.',
      'Tỉnh đã gửi sang ấp Bắc.',
    ]);
    assert.match(convertedFrom?.loss ?? '', /tcvn3 has no code for some capitals/);
  });

  test('TCVN3 in a UTF-8 text that was encoded twice', () => {
    const codes = 'Thñ tôc cÊp giÊy phÐp l¸i xe';
    const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode(codes));
    const { text, convertedFrom } = repair(twice);
    assert.equal(text, 'Thủ tục cấp giấy phép lái xe');
    assert.equal(convertedFrom?.from, 'utf-8 twice, tcvn3');
  });

  test('bytes that windows-1252 has no character for, lost or replaced', () => {
    const text = 'Đồng chí Đặng Ánh về xã, chợ họp đông; ý kiến của bà con đều được ghi đủ và trả lời';
    const read = (replacement: string) =>
      [...new TextEncoder().encode(text)]
        .map((byte) =>
          [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)
            ? replacement
            : new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
        )
        .join('');
    assert.equal(repair(read('\ufffd')).text, text);
    assert.equal(repair('Giá»\u009d há»\u008dc cá»§a trÆ°á»\u009dng').text, 'Giờ học của trường');
    assert.equal(repair('Giá» há»c cá»§a trÆ°á»ng').text, 'Giờ học của trường');
  });

  test('a blank in place of the no-break space in a letter encoded twice', () => {
    const twice = new TextDecoder('windows-1252').decode(
      new TextEncoder().encode('Làng Vàng là một làng nghề và là nơi họp chợ'),
    );
    assert.equal(repair(twice.replaceAll('\u00a0', ' ')).text, 'Làng Vàng là một làng nghề và là nơi họp chợ');
    assert.equal(repair(twice.replace(/\u00a0 ?/g, ' ')).text, 'Làng Vàng là một làng nghề và là nơi họp chợ');
  });
});
