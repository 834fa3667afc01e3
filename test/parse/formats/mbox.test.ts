import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mbox } from '../../../functions/parse/formats/mbox.ts';
import { hintsFor, membersIn, utf8 } from './samples.ts';

const mail = (subject: string, body: string) =>
  `From a@example.org Tue May  4 09:15:00 2010\nFrom: a@example.org\nTo: b@example.org\nSubject: ${subject}\nDate: Tue, 4 May 2010 09:15:00 +0700\n\n${body}\n\n`;

describe('mbox', () => {
  it('parts the mails and gives back lines that were quoted', async () => {
    const bytes = utf8(mail('một', 'Thân bài\n\nFrom here the road goes on.\n>From Huế') + mail('hai', 'x'));
    assert.equal(mbox.recognises(bytes, hintsFor('a')), true);
    const members = await membersIn(mbox, bytes);
    assert.deepEqual(
      members.map((member) => member.name),
      ['1.eml', '2.eml'],
    );
    const first = new TextDecoder().decode(members[0]!.bytes);
    assert.ok(first.startsWith('From: a@') && first.includes('\nFrom here the road') && first.includes('\nFrom Huế'));
  });

  it('is no text that begins with the word', () => {
    assert.equal(mbox.recognises(utf8('From the mayor to all: read this.\nIt is: good.\n'), hintsFor('a.mbox')), false);
  });
});
