import { StartFailure } from './failure.ts';

/** AWS emulators are looked for at this port by habit (LocalStack's). */
export const AWS_PORT = 4566;
/** OpenSearch's own. */
export const OPENSEARCH_PORT = 9200;

export type Ports = { aws: number; openSearch: number };

/** What `npm start` was asked for. `openSearchUrl`: an engine that runs already; none is started then. */
export type Settings = { samples: boolean; ports: Ports; openSearchUrl: string | null };

export const USAGE = `Usage: npm start [-- --empty]

Starts the archive on this machine: OpenSearch, a local AWS, the same stacks as on AWS, sample articles.
  --empty               upload no sample articles
  VANKHO_AWS_PORT         port of the local AWS (${AWS_PORT})
  VANKHO_OPENSEARCH_PORT  port of OpenSearch (${OPENSEARCH_PORT})
  OPENSEARCH_URL          an OpenSearch that runs already, e.g. http://127.0.0.1:9200; none is started then`;

export function readSettings(words: string[], environment: Record<string, string | undefined>): Settings {
  const unknown = words.find((word) => word !== '--empty');
  if (unknown !== undefined) {
    throw new StartFailure(`npm start knows no "${unknown}"; the only option is --empty (upload no sample articles).`);
  }
  return {
    samples: !words.includes('--empty'),
    ports: {
      aws: readPort('VANKHO_AWS_PORT', environment, AWS_PORT),
      openSearch: readPort('VANKHO_OPENSEARCH_PORT', environment, OPENSEARCH_PORT),
    },
    openSearchUrl: readUrl(environment.OPENSEARCH_URL),
  };
}

function readPort(name: string, environment: Record<string, string | undefined>, otherwise: number): number {
  const word = environment[name]?.trim();
  if (!word) return otherwise;
  const port = /^\d{1,5}$/.test(word) ? Number(word) : 0;
  if (port < 1 || port > 65_535) {
    throw new StartFailure(`${name} is "${word}", which is no port; set it to a number from 1 to 65535.`);
  }
  return port;
}

function readUrl(word: string | undefined): string | null {
  if (!word?.trim()) return null;
  const url = URL.parse(word.trim());
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new StartFailure(`OPENSEARCH_URL is "${word}", which is no address; give one like http://127.0.0.1:9200.`);
  }
  return url.href.replace(/\/$/, '');
}
