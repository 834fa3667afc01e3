import { Client } from '@opensearch-project/opensearch';
import { AwsSigv4Signer } from '@opensearch-project/opensearch/aws-v3';

/** Endpoints of Amazon OpenSearch Service and Serverless: "search-x-y.eu-west-1.es.amazonaws.com", "z.eu-west-1.aoss.amazonaws.com". */
const MANAGED = /\.([a-z0-9-]+)\.(es|aoss)\.amazonaws\.com(\.cn)?$/;

/** The client gives up after this: the functions that write have 60 s, and SQS is the one that tries again. */
const REQUEST_TIMEOUT_MS = 20_000;

/**
 * A client for the engine. Whether requests are signed follows from the endpoint alone: SigV4 with the function's own credentials
 * where it is AWS's, none elsewhere.
 */
export function engine(endpoint: string, requestTimeout = REQUEST_TIMEOUT_MS): Client {
  const managed = MANAGED.exec(new URL(endpoint).hostname);
  const options = { node: endpoint, requestTimeout, maxRetries: 1, compression: 'gzip' as const };
  if (!managed) return new Client(options);
  const signer = AwsSigv4Signer({
    region: managed[1]!,
    service: managed[2] as 'es' | 'aoss',
    getCredentials: async () => ({
      accessKeyId: process.env.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY ?? '',
      ...(process.env.AWS_SESSION_TOKEN && { sessionToken: process.env.AWS_SESSION_TOKEN }),
    }),
  });
  return new Client({ ...options, ...signer });
}
