import { readFileSync, writeFileSync } from 'node:fs';
import { GetApiKeyCommand } from '@aws-sdk/client-api-gateway';
import type { Clients } from './clients.ts';
import type { Outputs } from './deploy.ts';
import { AWS } from './emulator.ts';
import { StartFailure } from './failure.ts';

/** What a script needs to talk to the local cloud; written to endpoint.json. */
export type Endpoint = {
  apiUrl: string;
  apiKey: string;
  bucket: string;
  region: string;
  s3Endpoint: string;
  openSearchUrl: string;
};

/** `https://abc123.execute-api.us-east-1.amazonaws.com/v1/` → `http://127.0.0.1:4566/restapis/abc123/v1/_user_request_`. */
export function localApiUrl(apiUrl: string, awsUrl: string): string {
  const parts = /^https:\/\/([a-z0-9]+)\.execute-api\.[^/]+\/([^/]+)/.exec(apiUrl);
  if (!parts) throw new StartFailure(`The stack's ApiUrl is ${apiUrl}, which is no address of a REST API.`);
  return `${awsUrl}/restapis/${parts[1]}/${parts[2]}/_user_request_`;
}

export async function describeEndpoint(
  outputs: Outputs,
  clients: Clients,
  awsUrl: string,
  openSearchUrl: string,
): Promise<Endpoint> {
  const key = await clients.apiGateway.send(new GetApiKeyCommand({ apiKey: outputs.ApiKeyId, includeValue: true }));
  return {
    apiUrl: localApiUrl(outputs.ApiUrl, awsUrl),
    apiKey: key.value ?? '',
    bucket: outputs.OriginalsBucket,
    region: AWS.region,
    s3Endpoint: awsUrl,
    openSearchUrl,
  };
}

export function writeEndpoint(file: string, endpoint: Endpoint): void {
  writeFileSync(file, `${JSON.stringify(endpoint, null, 2)}\n`);
}

export function readEndpoint(file: string): Endpoint | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
