import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { CurrentObject, Originals } from '../ports.ts';

const client = new S3Client({ maxAttempts: 3 });

const isMissing = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound' || error.name === 'NoSuchVersion');

/**
 * Reads the current version of a key. An object of more than `largest` bytes is not read: the answer has its size and no bytes.
 * S3 reads are strongly consistent: what was put before is what is read.
 */
async function readCurrent(bucket: string, key: string, largest: number): Promise<CurrentObject | null> {
  try {
    const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const size = object.ContentLength ?? 0;
    const tooLarge = size > largest;
    const bytes = tooLarge || !object.Body ? new Uint8Array() : await object.Body.transformToByteArray();
    if (tooLarge && object.Body && 'destroy' in object.Body) object.Body.destroy();
    return {
      bytes,
      etag: object.ETag ?? '',
      versionId: object.VersionId ?? null,
      size,
      mediaType: object.ContentType ?? null,
    };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** S3's answer to HEAD of an object whose key of encryption it is not told: it is there, and cannot be looked at. */
const isSealed = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 400;

/** Whether the key has a current version, without reading it. */
async function exists(bucket: string, key: string): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    if (isSealed(error)) return true;
    throw error;
  }
}

/** 1,000 keys a page: S3's own size. */
async function page(bucket: string, after: string | null): ReturnType<Originals['page']> {
  const start = after === null ? {} : { StartAfter: after };
  const listed = await client.send(new ListObjectsV2Command({ Bucket: bucket, EncodingType: 'url', ...start }));
  const objects = (listed.Contents ?? []).map(({ Key, ETag }) => ({
    key: decodeURIComponent((Key ?? '').replaceAll('+', ' ')),
    etag: ETag ?? '',
  }));
  return { objects, next: listed.IsTruncated ? (objects.at(-1)?.key ?? null) : null };
}

export const originals: Originals = { readCurrent, exists, page };

export async function putJson(bucket: string, key: string, json: string): Promise<void> {
  await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: json, ContentType: 'application/json' }));
}

/** The text of an object that must be there. */
export async function getText(bucket: string, key: string): Promise<string> {
  const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  if (!object.Body) throw new Error(`${bucket}/${key} came without a body.`);
  return object.Body.transformToString('utf-8');
}
