import { errors } from '@opensearch-project/opensearch';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { loggable, logger } from '../../shared/aws/observe.ts';
import { connect, openArchive } from '../../shared/aws/opensearch.ts';
import { QuerySettings, settings } from '../../shared/environment.ts';
import { ALIAS } from '../../shared/index-names.ts';
import { CLIENT_TIMEOUT_MS } from '../../shared/limits.ts';
import { Refused } from '../../shared/search.ts';
import { answerOf, problemOf } from './answer.ts';
import type { Request, Route } from './request.ts';
import { article } from './routes/article.ts';
import { articles } from './routes/articles.ts';
import { health } from './routes/health.ts';

const { OPENSEARCH_URL, ALLOWED_ORIGINS } = settings(QuerySettings);
const archive = openArchive(connect(OPENSEARCH_URL, { requestTimeout: CLIENT_TIMEOUT_MS, maxRetries: 0 }), ALIAS);
const origins = ALLOWED_ORIGINS.split(',').filter((origin) => origin !== '');

/** API Gateway's resources; infra/search-api.ts lists the same paths. */
const routes: Record<string, Route> = { '/articles': articles, '/articles/{id}': article, '/health': health };

export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const request: Request = { path: event.pathParameters ?? {}, query: event.multiValueQueryStringParameters ?? {} };
  const origin = event.headers?.origin ?? event.headers?.Origin;
  try {
    const route = routes[event.resource];
    if (!route) throw new Refused(404, 'No such path', 'There is nothing at this path.', { hint: 'See docs/api.md.' });
    const { status, body } = await route(request, archive);
    logger.info('answered', { resource: event.resource, status });
    return answerOf(status, body, origin, origins);
  } catch (error) {
    const engine =
      error instanceof errors.ResponseError ? { status: error.statusCode ?? 0, type: error.message } : null;
    const problem = problemOf(error, engine);
    logger.warn('refused', {
      resource: event.resource,
      status: problem.status,
      ...(problem.status >= 500 && loggable(error)),
    });
    return answerOf(problem.status, problem, origin, origins);
  }
}
