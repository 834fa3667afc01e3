/** vankho search WORDS…: asks the archive's API as a researcher would. */
import { styleText } from 'node:util';
import { Problem, SearchResponse } from '../shared/search.ts';
import { findArchive } from './archive.ts';
import { Complaint } from './complaint.ts';

export interface SearchOptions {
  local: boolean;
  json: boolean;
  size: string;
  sort?: string;
  filter: string[];
}

export async function search(words: string[], { local, json, size, sort, filter }: SearchOptions): Promise<void> {
  const { apiUrl, apiKey } = await findArchive({ local });
  const parameters = new URLSearchParams({ q: words.join(' '), size, ...(sort && { sort }) });
  for (const pair of filter) {
    const [name = '', value] = pair.split(/=(.*)/s);
    if (value === undefined)
      throw new Complaint(
        `A filter is NAME=VALUE, for example place="Đắk Nông" or published=2014..2016; this is none: ${pair}`,
      );
    parameters.append(name, value);
  }
  const answer = await fetch(`${apiUrl}/articles?${parameters}`, { headers: { 'x-api-key': await apiKey() } });
  const body: unknown = await answer.json();
  if (!answer.ok) {
    const problem = Problem.partial().safeParse(body).data;
    throw new Complaint(`${problem?.detail ?? answer.statusText} ${problem?.hint ?? ''}`.trim());
  }
  if (json) console.log(JSON.stringify(body));
  else print(SearchResponse.parse(body));
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x2F;': '/',
};

/** Snippets are HTML; a terminal shows what matched in bold. */
function toTerminal(html: string): string {
  return html
    .replace(/<mark>(.*?)<\/mark>/gs, (_, text: string) => styleText('bold', text, { stream: process.stdout }))
    .replace(/&(?:amp|lt|gt|quot|#x27|#x2F);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ');
}

function print({ total, hits, timedOut }: SearchResponse): void {
  console.log(`${total} article${total === 1 ? '' : 's'}${timedOut ? ' found before time ran out' : ''}`);
  for (const { title, published, source, snippets, id } of hits) {
    console.log(
      `\n${styleText('underline', title ?? source.key, { stream: process.stdout })}  ${published?.value ?? 'no date'}`,
    );
    for (const { html } of snippets.filter(({ field }) => field !== 'title').slice(0, 2))
      console.log(`  … ${toTerminal(html)} …`);
    console.log(`  ${source.key}${source.member ? ` › ${source.member}` : ''}  ${id}`);
  }
}
