import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acrossLines, LOST, looksLikeCodes, restored } from '../../../../functions/parse/formats/pdf/soft-hyphens.ts';

describe('soft hyphens that were the letter ư', () => {
  const cases: [string, string, string][] = [
    ['within a word', `n${LOST}íc s¹ch`, 'n\u00adíc s¹ch'],
    ['at a word that is none without it', `trung ${LOST}¬ng`, 'trung \u00ad¬ng'],
    ['alone behind its onset', `®Çu t${LOST}, x©y`, '®Çu t\u00ad, x©y'],
    ['not where a new operation is no sign of it', `${LOST}nh©n d©n ${LOST}11/3`, 'nh©n d©n 11/3'],
    ['once where the code is there too', `n${LOST}\u00adíc`, 'n\u00adíc'],
  ];
  for (const [name, codes, expected] of cases) it(name, () => assert.equal(restored(codes), expected));

  it('joins a word that was broken at it', () => {
    assert.equal(acrossLines('tr-', 'êng häc', 'codes'), 'tr\u00adêng häc');
    assert.equal(acrossLines('các tr-', 'ờng học', 'letters'), 'các trường học');
    assert.equal(acrossLines('kinh tế thế kỷ XX-', 'XI', 'letters'), null);
    assert.equal(acrossLines('tr-', 'ờng', 'unicode'), null);
  });

  it('knows a page of codes from one of letters', () => {
    assert.equal(looksLikeCodes('Nh©n d©n x· ®· ®ãng gãp søc ng­êi, søc cña ®Ó x©y dùng n«ng th«n míi'), true);
    assert.equal(looksLikeCodes('Nhân dân xã đã đóng góp sức người, sức của để xây dựng nông thôn mới'), false);
    assert.equal(looksLikeCodes('Déjà vu: l’été à Évry, où le café coûte 2 €, §3 du règlement nº 5 © 2009'), false);
  });
});
