#!/usr/bin/env node
/** The archivist's command. Each verb is a file of its own, loaded when it is asked for. */
import { Command } from 'commander';
import { Complaint } from './complaint.ts';

const program = new Command('vankho').description('The archive at the command line.').showHelpAfterError();
const local = ['--local', 'talk to the local cloud even where AWS settings are given', false] as const;
const json = ['--json', 'print JSON', false] as const;

program
  .command('ingest')
  .description('upload files and folders; a folder is a collection. Run again, it goes on where it stopped')
  .argument('<paths...>', 'files and folders')
  .option('--collection <name>', 'the collection, instead of the folder’s name')
  .option('--no-wait', 'do not wait until the articles are searchable')
  .option(...local)
  .action(async (paths, options) => (await import('./ingest.ts')).ingest(paths, options));
program
  .command('status')
  .description('how many articles stand where, which failed and why; with a key, the history of one')
  .argument('[key]', 'a key as in the bucket: dak-nong/a.txt')
  .option('--all', 'every failure', false)
  .option(...json)
  .option(...local)
  .action(async (key, options) => (await import('./status.ts')).status(key, options));
program
  .command('search')
  .description('search the archive')
  .argument(
    '[words...]',
    'words that must all be there; a phrase in quotes within the quotes of the shell: \'"Sở Ngoại vụ"\'',
  )
  .option(
    '--filter <name=value>',
    'place=…, published=2014..2016, cites=…, collection=…; may be given again',
    (pair, pairs: string[]) => [...pairs, pair],
    [],
  )
  .option('--sort <order>', 'relevance, newest, oldest or event')
  .option('--size <number>', 'how many', '10')
  .option(...json)
  .option(...local)
  .action(async (words, options) => (await import('./search.ts')).search(words, options));
program
  .command('reconcile')
  .description('compare bucket, ledger and index, and put back what they do not agree on')
  .option('--failed', 'put back as well what failed by no fault of the file', false)
  .option('--older-than <seconds>', 'leave alone what changed later than this', '900')
  .option(...json)
  .option(...local)
  .action(async (options) => (await import('./reconcile.ts')).reconcile(options));
program
  .command('read')
  .description('print what the archive reads of local files, without any cloud')
  .argument('<files...>', 'files of any kind')
  .option('--published <day>', 'the publish date of articles that have none, for reading "24/12"')
  .option(...json)
  .action(async (files, options) => (await import('./read.ts')).read(files, options));

program
  .command('decode')
  .description('print the text of files and the charset that it was in')
  .argument('<files...>', 'text files in any charset')
  .action(async (files) => {
    process.exitCode = await (await import('./decode.ts')).decodeCommand(files, process.stdout);
  });
program
  .command('words')
  .description('Vietnamese words, joined by _, of each line of standard input')
  .action(async () => (await import('./words.ts')).wordsCommand(process.stdin, process.stdout));
program
  .command('language')
  .description('the language of each line of standard input, ISO 639-1')
  .action(async () => (await import('./language.ts')).languageCommand(process.stdin, process.stdout));
program
  .command('normalise')
  .description('each line of standard input as the archive compares it')
  .action(async () => (await import('./normalise.ts')).normaliseCommand(process.stdin, process.stdout));

process.on('SIGINT', () => {
  console.error('\nStopped. Run the same command again: it goes on where it stopped.');
  process.exit(130);
});

try {
  await program.parseAsync();
} catch (error) {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(error instanceof Complaint ? message : `${name}: ${message} (DEBUG=1 shows where)`);
  if (process.env.DEBUG) console.error(stack);
  process.exitCode = 1;
}
