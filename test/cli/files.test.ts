import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { filesBelow, md5Of } from '../../cli/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'vankho-files-'));
mkdirSync(join(folder, '2014'));
writeFileSync(join(folder, 'a b+c.txt'), 'a');
writeFileSync(join(folder, '2014', 'Đắk.txt'), 'b');
writeFileSync(join(folder, '.DS_Store'), '');
after(() => rmSync(folder, { recursive: true }));

const keys = async (paths: string[], collection?: string) =>
  (await Array.fromAsync(filesBelow(paths, collection))).map(({ key }) => key);

describe('files to ingest', () => {
  test('a folder is a collection, its folders go on below it', async () => {
    assert.deepEqual(await keys([folder]), [`${basename(folder)}/2014/Đắk.txt`, `${basename(folder)}/a b+c.txt`]);
  });
  test('a file is in the collection of its folder', async () => {
    assert.deepEqual(await keys([join(folder, '2014', 'Đắk.txt')]), ['2014/Đắk.txt']);
  });
  test('a collection may be named', async () => {
    assert.deepEqual(await keys([folder], 'dak-nong'), ['dak-nong/2014/Đắk.txt', 'dak-nong/a b+c.txt']);
  });
  test('what is not there is said', async () => {
    await assert.rejects(keys([join(folder, 'nothing')]), /no file or folder/);
  });
  test('the fixity is S3’s', async () => {
    assert.equal(await md5Of(join(folder, 'a b+c.txt')), '0cc175b9c0f1b6a831c399e269772661');
  });
});
