/** vankho status [KEY]: how many articles stand where, which failed and why; or all that is known of one. */
import { countState, history, rowsInState } from '../shared/aws/ledger-status.ts';
import { articleId } from '../shared/identity.ts';
import { type LedgerRow, State } from '../shared/ledger.ts';
import { findArchive } from './archive.ts';
import { Complaint } from './complaint.ts';

/** Failures that fit on a screen; --all shows the rest. */
const SHOWN = 20;

export interface StatusOptions {
  local: boolean;
  json: boolean;
  all: boolean;
}

export async function status(key: string | undefined, options: StatusOptions): Promise<void> {
  const { bucket, ledgerTable, name } = await findArchive(options);
  if (key !== undefined) return showOne(ledgerTable, bucket, key, options);
  const counts = Object.fromEntries(
    await Promise.all(State.options.map(async (state) => [state, await countState(ledgerTable, state)] as const)),
  );
  const failed: LedgerRow[] = [];
  for await (const row of rowsInState(ledgerTable, 'failed')) {
    failed.push(row);
    if (!options.all && !options.json && failed.length >= SHOWN) break;
  }
  if (options.json) {
    console.log(JSON.stringify({ counts, failed }));
    return;
  }
  console.log(`Archive: ${name}, bucket ${bucket}`);
  for (const [state, count] of Object.entries(counts)) console.log(`${String(count).padStart(9)} ${state}`);
  if (failed.length > 0) console.log('\nFailed:');
  for (const { key: at, member, reason } of failed) {
    console.log(`  ${at}${member ? ` › ${member}` : ''}\n      ${reason?.message} [${reason?.code}]`);
  }
  const more = (counts.failed ?? 0) - failed.length;
  if (more > 0) console.log(`  and ${more} more: npx vankho status --all`);
}

async function showOne(table: string, bucket: string, key: string, { json }: StatusOptions): Promise<void> {
  const { row, events } = await history(table, articleId(bucket, key));
  if (!row)
    throw new Complaint(`The ledger has no file ${key}. Keys are as in the bucket, with their folders: dak-nong/a.txt`);
  if (json) {
    console.log(JSON.stringify({ row, events }));
    return;
  }
  console.log(`${row.key}: ${row.state}${row.reason ? ` – ${row.reason.message} [${row.reason.code}]` : ''}`);
  const { size, mediaType, sha256, versionId, revision } = row;
  console.log(
    `  ${size ?? '?'} bytes, ${mediaType ?? 'type unknown'}, SHA-256 ${sha256 ?? '?'}, version ${versionId ?? '?'}, revision ${revision}`,
  );
  for (const { time, kind, agent, detail } of events)
    console.log(`  ${time}  ${kind} by ${agent}${detail ? `: ${detail}` : ''}`);
}
