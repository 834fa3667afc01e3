/** What is known of an original besides its bytes. Hints never decide a type; content does. */
export interface Hints {
  bucket: string;
  key: string;
  versionId: string | null;
  /** The name inside a container, null outside one. */
  member?: string | null;
  /** What the uploader declared; a hint at best. */
  mediaType?: string | null;
  /** The day on which the original arrived, ISO 8601: dates after it are flagged `future`. */
  received?: string | null;
}
