/** GET /health: whether the archive can answer. */
import type { Route } from '../request.ts';

export const health: Route = async (_request, archive) => {
  const engine = await archive.health();
  return { status: engine === 'red' ? 503 : 200, body: { status: engine === 'red' ? 'ill' : 'well', engine } };
};
