/**
 * Scores what `enrich` reads against hand-made answers: `node tools/score-gold.ts [GOLD.json …] [--brief]`.
 * Without a path: the gold of ../shared/vietnamese, scored by its own scorer, where that folder is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enrich } from '../functions/enrich/enrich.ts';
import { languageFor } from '../functions/enrich/languages/languages.ts';
import { sentencesOf } from '../functions/enrich/sentences.ts';
import type { Hints } from '../functions/parse/hints.ts';
import type { Enriched, Parsed } from '../shared/article.ts';
import { article } from '../test/enrich/article.ts';

const SHARED = '../shared';
const SCORER = join(SHARED, 'vietnamese/score.mjs');
const GOLD = join(SHARED, 'vietnamese/gold');
const SEEDS = join(SHARED, 'seeds');

interface Sentence {
  id: string;
  text: string;
  publish_date_context?: string | null;
}

interface Seed {
  id: string;
  file: string;
}

const days = ({ start, end }: { start: string; end: string }) => ({ start, end });

/** The shape that the scorer reads, as its README gives it. */
function prediction(id: string, read: Enriched) {
  const { text } = read;
  const sentences = sentencesOf(text, languageFor(read.language)).map(({ start, end }) => text.slice(start, end));
  return {
    id,
    title: read.title,
    publishDate: read.published?.value.slice(0, 10) ?? null,
    printDate: read.printed?.value.slice(0, 10) ?? null,
    eventDates: read.events.map(days),
    dates: read.dates.filter(({ role }) => role !== 'document').map(days),
    people: read.people.map(({ name, offices }) => ({ name, roles: offices })),
    orgs: read.agencies.map(({ name }) => name),
    places: read.places.map(({ name, code63, code34 }) => ({ name, code63, code34 })),
    legalRefs: read.cites.map(({ type, number, date, issuer }) => ({ type, number, date, issuer })),
    abbreviations: read.abbreviations.map(({ short, long }) => ({ abbr: short, expansion: long })),
    author: read.authors[0]?.name ?? null,
    source: read.credit,
    captions: read.captions,
    debris: read.debris.map((line) => line.text),
    firstSentence: sentences.at(0),
    lastSentence: sentences.at(-1),
    breadcrumb: read.breadcrumb,
    views: read.views,
  };
}

const ofSentence = ({ text, publish_date_context }: Sentence): Parsed =>
  article({ text, published: publish_date_context ?? null });

async function ofSeed({ file }: Seed): Promise<Parsed> {
  const { read } = await import('../functions/parse/parse.ts');
  const hints: Hints = { bucket: 'seeds', key: file, versionId: null };
  for await (const one of read(readFileSync(join(SEEDS, file)), hints)) if ('parsed' in one) return one.parsed;
  throw new Error(`Nothing was parsed in ${file}.`);
}

async function predictions(gold: Sentence[] | Seed[]) {
  return Promise.all(
    gold.map(async (one) => prediction(one.id, enrich('file' in one ? await ofSeed(one) : ofSentence(one)))),
  );
}

/** What a sentence of our own leaves out is empty. */
const NOTHING = { people: [], orgs: [], places: [], legal_refs: [], dates: [], abbreviations: [] };

/** Folders of gold hold one seed a file; a file holds an array of sentences. */
async function score(path: string, flags: string[]): Promise<void> {
  const isFile = path.endsWith('.json');
  const parse = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const seeds = isFile ? [] : readdirSync(path).filter((file) => /^\d.*\.json$/.test(file));
  const scratch = mkdtempSync(join(tmpdir(), 'score-'));
  const [gold, predicted] = [join(scratch, 'gold.json'), join(scratch, 'predicted.json')];
  const answers = isFile
    ? parse(path).map((sentence: Sentence) => ({ ...NOTHING, ...sentence }))
    : seeds.map((file) => parse(join(path, file)));
  writeFileSync(gold, JSON.stringify(answers));
  writeFileSync(predicted, JSON.stringify(await predictions(answers)));
  console.log(path);
  spawnSync(process.execPath, [SCORER, 'gold', gold, predicted, ...flags], { stdio: 'inherit' });
  rmSync(scratch, { recursive: true });
}

const given = process.argv.slice(2);
const flags = given.filter((word) => word.startsWith('--'));
const paths = given.filter((word) => !word.startsWith('--'));

if (!existsSync(SCORER)) console.log(`Passed over: ${SCORER} is not there.`);
else for (const path of paths.length ? paths : [join(GOLD, 'sentences.json'), GOLD]) await score(path, flags);
