/** Answers as API Gateway takes them: JSON in UTF-8, headers that keep a browser from doing anything else with it. Pure. */
import type { APIGatewayProxyResult } from 'aws-lambda';
import { type Problem, Refused } from '../../shared/search.ts';

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

export function answerOf(
  status: number,
  body: object,
  origin: string | undefined,
  allowed: readonly string[],
): APIGatewayProxyResult {
  const type = status >= 400 && 'type' in body ? 'application/problem+json' : 'application/json';
  const cors = origin && allowed.includes(origin) ? { 'access-control-allow-origin': origin, vary: 'origin' } : {};
  return {
    statusCode: status,
    headers: { ...HEADERS, ...cors, 'content-type': `${type}; charset=utf-8` },
    body: JSON.stringify(body),
  };
}

/** An error → what the researcher reads; never the engine's own words. */
export function problemOf(error: unknown, engine: { status: number; type: string } | null): Problem {
  if (error instanceof Refused) return error.problem;
  if (engine?.status === 404 && engine.type.includes('search_context_missing')) return CURSOR_EXPIRED;
  return engine?.status === 400 ? NOT_ASKABLE : ENGINE_AWAY;
}

const CURSOR_EXPIRED = new Refused(
  410,
  'The cursor has expired',
  'A cursor rests for five minutes between two pages at the most.',
  {
    hint: 'Begin the walk again without cursor.',
  },
).problem;

const NOT_ASKABLE = new Refused(
  400,
  'The question cannot be asked',
  'The search engine cannot take the question in this form.',
  {
    hint: 'Ask for fewer or other words; a cursor must be as the answer before gave it.',
  },
).problem;

const ENGINE_AWAY = new Refused(503, 'The archive cannot answer now', 'The search engine did not answer in time.', {
  hint: 'Try again in a minute; if it stays, tell the archive.',
  temporary: true,
}).problem;
