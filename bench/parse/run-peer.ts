/** One peer over the pages of a folder, in a process of its own: node run-peer.ts PEER PAGES OUTPUT. Prints CPU seconds and peak MB as JSON. */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse as pathOf } from 'node:path';
import { PEERS } from './peers.ts';

const [name = '', folder = '', output = ''] = process.argv.slice(2);
const peer = await PEERS[name]!();
const log = console.log;
// Some peers print about pages that they do not like.
for (const level of ['log', 'warn', 'error', 'info', 'debug'] as const) console[level] = () => {};

const started = process.cpuUsage();
writeFileSync(output, '');
for (const file of readdirSync(folder)
  .filter((each) => each.endsWith('.html'))
  .toSorted()) {
  const id = pathOf(file).name;
  const nothing = { text: '', title: null, byline: null, date: null };
  const prediction = await peer(readFileSync(join(folder, file)), `https://bench.example/${id}`).catch(() => nothing);
  appendFileSync(output, `${JSON.stringify({ id, ...prediction })}\n`);
}
const { user, system } = process.cpuUsage(started);
log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));
