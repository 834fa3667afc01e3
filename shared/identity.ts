import { createHash } from 'node:crypto';

/** The article's id: base64url(sha256(bucket NUL key [NUL member])), 43 characters, safe in a URL and as an OpenSearch `_id` (512 bytes at most, where keys go to 1,024). */
export function articleId(bucket: string, key: string, member: string | null = null): string {
  const parts = member === null ? [bucket, key] : [bucket, key, member];
  return createHash('sha256').update(parts.join('\0'), 'utf8').digest('base64url');
}

/** The collection of a key is its first folder: "dak-nong/2014/a.txt" is in "dak-nong", "a.txt" in "". */
export function collectionOf(key: string): string {
  const slash = key.indexOf('/');
  return slash < 0 ? '' : key.slice(0, slash);
}
