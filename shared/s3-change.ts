/** The bodies of the first queue: S3's notifications, its test event, and touches by replay. */
import * as z from 'zod';
import { Touch } from './change.ts';

/** A key about which something was said; what is true of it, the bucket says. */
export interface ChangedKey {
  bucket: string;
  key: string;
  cause: string;
}

const Notification = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      s3: z.object({ bucket: z.object({ name: z.string() }), object: z.object({ key: z.string() }) }),
    }),
  ),
});
const TestEvent = z.object({ Event: z.literal('s3:TestEvent') });

/** S3 form-encodes keys in its notifications: "a+b.txt" arrives as "a%2Bb.txt", a space as "+". */
const decodeKey = (key: string): string => decodeURIComponent(key.replaceAll('+', ' '));

/**
 * Which keys a message speaks of; none for `s3:TestEvent`, which S3 sends when the notification is set up.
 * Throws on a body of another form: the message goes to the dead letters, where a person can look at it.
 */
export function changedKeys(body: string): ChangedKey[] {
  const json: unknown = JSON.parse(body);
  if (TestEvent.safeParse(json).success) return [];
  const touch = Touch.safeParse(json);
  if (touch.success)
    return [{ bucket: touch.data.touch.bucket, key: touch.data.touch.key, cause: touch.data.touch.reason }];
  return Notification.parse(json).Records.map(({ eventName, s3 }) => ({
    bucket: s3.bucket.name,
    key: decodeKey(s3.object.key),
    cause: eventName,
  }));
}
