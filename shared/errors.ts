/**
 * An input that no retry can mend: the article goes to `failed` with this reason at once.
 * Every other error is worth a retry by the queue.
 */
export class Permanent extends Error {
  /** A stable word for facets and replay: "empty", "too-large", "not-text" … */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Permanent';
    this.code = code;
  }
}
