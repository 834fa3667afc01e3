import { Client, errors } from '@opensearch-project/opensearch';
import { AwsSigv4Signer } from '@opensearch-project/opensearch/aws-v3';
import type { Source } from '../article.ts';
import { DERIVED } from '../index-names.ts';
import { CURSOR_KEEP_ALIVE } from '../limits.ts';
import type { Archive, Engine } from '../ports.ts';

/** Endpoints of Amazon OpenSearch Service and Serverless: "search-x-y.eu-west-1.es.amazonaws.com", "z.eu-west-1.aoss.amazonaws.com", "search-x-y.aos.eu-west-1.on.aws". */
const MANAGED =
  /\.(?<region>[a-z0-9-]+)\.(?<service>es|aoss)\.amazonaws\.com(\.cn)?$|\.aos\.(?<dual>[a-z0-9-]+)\.on\.aws$/;

/** The client gives up after this: the functions that write have 60 s, and SQS is the one that tries again. */
const REQUEST_TIMEOUT_MS = 20_000;

/**
 * A client for the engine. Whether requests are signed follows from the endpoint alone: SigV4 with the function's own credentials
 * where it is AWS's, none elsewhere.
 */
export function connect(
  endpoint: string,
  { requestTimeout, maxRetries } = { requestTimeout: REQUEST_TIMEOUT_MS, maxRetries: 1 },
): Client {
  const managed = MANAGED.exec(new URL(endpoint).hostname);
  const options = { node: endpoint, requestTimeout, maxRetries, compression: 'gzip' as const };
  if (!managed?.groups) return new Client(options);
  const { region, service, dual } = managed.groups;
  const signer = AwsSigv4Signer({
    region: region ?? dual ?? '',
    service: service === 'aoss' ? 'aoss' : 'es',
    getCredentials: async () => ({
      accessKeyId: process.env.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY ?? '',
      ...(process.env.AWS_SESSION_TOKEN && { sessionToken: process.env.AWS_SESSION_TOKEN }),
    }),
  });
  return new Client({ ...options, ...signer });
}

/** The engine as the index stage sees it. */
export const openEngine = (client: Client, alias: string, wanted?: { index: string; body: IndexBody }): Engine => ({
  async ready() {
    if (wanted) await ensureIndex(client, alias, wanted);
  },
  async bulk(lines) {
    try {
      const { body } = await client.bulk({ body: lines as Record<string, unknown>[] });
      return body.items.map((item) => {
        const [outcome] = Object.values(item);
        const { _id, status, error } = outcome as {
          _id: string;
          status: number;
          error?: { type: string; reason?: string };
        };
        return { id: _id, status, error: error ? `${error.type}: ${error.reason ?? ''}` : null };
      });
    } catch (error) {
      if (error instanceof errors.ResponseError && (error.statusCode === 400 || error.statusCode === 413)) return [];
      throw error;
    }
  },
  async revisions(ids) {
    if (ids.length === 0) return new Map();
    try {
      const { body } = await client.mget({ index: alias, _source: false, body: { ids: [...ids] } });
      const docs = body.docs as { _id: string; _version?: number; found?: boolean }[];
      return new Map(docs.flatMap(({ _id, _version, found }) => (found && _version ? [[_id, _version]] : [])));
    } catch (error) {
      if (isMissing(error)) return new Map();
      throw error;
    }
  },
  async page(after, size) {
    const { body } = await client.search({
      index: alias,
      ignore_unavailable: true,
      body: {
        size,
        version: true,
        sort: [{ id: 'asc' }],
        _source: ['source.bucket', 'source.key', 'source.member'],
        ...(after !== null && { search_after: [after] }),
      },
    });
    const found = body.hits.hits as unknown as { _id: string; _version: number; _source: { source: Source } }[];
    const articles = found.map(({ _id, _version, _source: { source } }) => ({
      id: _id,
      bucket: source.bucket,
      key: source.key,
      member: source.member ?? null,
      revision: _version,
    }));
    return { articles, next: articles.length < size ? null : (articles.at(-1)?.id ?? null) };
  },
});

const isMissing = (error: unknown): boolean => error instanceof errors.ResponseError && error.statusCode === 404;

export interface IndexBody {
  settings: object;
  mappings: object;
}

/** Indexes whose mapping this process has brought up to date. */
const upToDate = new Set<string>();

/**
 * Makes the index behind the alias when the engine has none (another function doing the same at once does no harm), and adds to an older
 * one the fields that have come since.
 */
async function ensureIndex(
  client: Client,
  alias: string,
  { index, body }: { index: string; body: IndexBody },
): Promise<void> {
  const { body: there } = await client.indices.existsAlias({ name: alias });
  if (there && upToDate.has(alias)) return;
  try {
    if (there) await client.indices.putMapping({ index: alias, body: body.mappings });
    else await client.indices.create({ index, body: { ...body, aliases: { [alias]: { is_write_index: true } } } });
  } catch (error) {
    const exists = error instanceof errors.ResponseError && error.message.includes('resource_already_exists_exception');
    if (!exists) throw error;
  }
  upToDate.add(alias);
}

/** The archive as the query function's routes see it. An archive that has no article yet has no index either, and answers with nothing. */
export const openArchive = (client: Client, alias: string): Archive => ({
  async search(body, viewed) {
    const { body: answer } = await client.search(viewed ? { body } : { index: alias, ignore_unavailable: true, body });
    return answer;
  },
  async openView() {
    try {
      const { body } = await client.createPit({ index: [alias], keep_alive: CURSOR_KEEP_ALIVE });
      return body.pit_id;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async closeView(view) {
    await client.deletePit({ body: { pit_id: [view] } });
  },
  async get(id) {
    try {
      const { body } = await client.get({ index: alias, id, _source_excludes: [DERIVED] });
      return { article: body._source as Record<string, unknown>, revision: Number(body._version) };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  async health() {
    const { body } = await client.cluster.health();
    return body.status;
  },
});
