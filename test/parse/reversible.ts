/** What must hold of any article: its pieces are the extracted text, in order and whole; its blocks are its text. */
import assert from 'node:assert/strict';
import type { Parsed } from '../../shared/article.ts';

export function assertReversible(parsed: Parsed): void {
  let at = 0;
  for (const piece of parsed.pieces) {
    assert.ok(
      piece.start >= at && piece.end > piece.start,
      `piece ${piece.role} at ${piece.start} overlaps or is empty`,
    );
    assert.equal(parsed.extracted.slice(at, piece.start).trim(), '', `unclaimed text before ${piece.start}`);
    at = piece.end;
  }
  assert.ok(at <= parsed.extracted.length, 'a piece ends behind the text');
  assert.equal(parsed.extracted.slice(at).trim(), '', `unclaimed text behind ${at}`);

  const body = parsed.pieces.filter(({ role }) => role === 'body');
  const slices = parsed.blocks.map(({ start, end }) => parsed.text.slice(start, end));
  assert.equal(slices.join('\n'), parsed.text, 'blocks are the text');
  assert.deepEqual(
    slices,
    body.map(({ start, end }) => parsed.extracted.slice(start, end)),
    'body pieces are the blocks',
  );
  const debris = parsed.pieces.filter(({ role }) => role === 'debris');
  assert.deepEqual(
    parsed.debris.map(({ text, rule }) => [text, rule]),
    debris.map(({ start, end, rule }) => [parsed.extracted.slice(start, end), rule]),
  );
}
