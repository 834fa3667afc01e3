/** What a route is given and what it answers, and how a request's parameters become a checked one. Pure. */
import type * as z from 'zod';
import type { Archive } from '../../shared/ports.ts';
import { Refused } from '../../shared/search.ts';

export interface Request {
  path: Record<string, string | undefined>;
  /** Each parameter with all its values. */
  query: Record<string, string[] | undefined>;
}

export interface Answer {
  status: number;
  body: object;
}

export type Route = (request: Request, archive: Archive) => Promise<Answer>;

/** Parameters by a schema; throws `Refused` (400) naming the parameter and what is expected of it. */
export function checked<T extends z.ZodType>(schema: T, query: Request['query']): z.infer<T> {
  const flat = Object.fromEntries(
    Object.entries(query).flatMap(([name, values]) =>
      values?.length ? [[name, values.length > 1 ? values : values[0]]] : [],
    ),
  );
  const read = schema.safeParse(flat);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : null;
  const parameter = unknown ?? issue?.path.join('.') ?? '';
  const detail = unknown
    ? `There is no parameter ${unknown}.`
    : `The parameter ${parameter}: ${issue?.message ?? 'cannot be read'}.`;
  throw new Refused(400, 'A parameter cannot be read', detail, {
    hint: 'docs/api.md lists the parameters with examples.',
  });
}
