import { withoutEntities } from './entities.ts';
import { isArticle } from './json-ld.ts';
import type { Known } from './line-facts.ts';
import type { Markup } from './markup.ts';

/** What a page declares that helps to find its text: title, description, `articleBody`. */
export function knownOf({ metas, nodes, documentTitle }: Markup): Known {
  const first = (...names: string[]): string => names.map((name) => metas.get(name)?.[0]).find((value) => value) ?? '';
  const bodies = nodes.filter(isArticle).map(({ articleBody }) => articleBody);
  const body = bodies.find((value): value is string => typeof value === 'string') ?? '';
  return {
    title: withoutEntities(first('og:title') || documentTitle),
    description: withoutEntities(first('og:description', 'description')),
    body: withoutEntities(body),
  };
}
