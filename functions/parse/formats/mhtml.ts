/** A page saved whole by a browser (.mht, .mhtml): the HTML part that is its root. */
import { Permanent } from '../../../shared/errors.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { candidate } from './lines.ts';
import { header, isSavedPage, mailHeaders } from './mail.ts';

export const mhtml: Format = {
  name: 'mhtml',
  mediaType: 'multipart/related',
  recognises(bytes) {
    const headers = mailHeaders(bytes);
    return headers !== null && isSavedPage(headers);
  },
  async read(bytes, hints) {
    const { default: PostalMime } = await import('postal-mime');
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 }).catch((error: unknown) => {
      throw new Permanent('damaged', `The saved page cannot be read (${String(error)}): save it again.`, {
        cause: error,
      });
    });
    const page = mail.html ?? '';
    if (page === '')
      throw new Permanent('no-article', 'The saved page has no HTML part, or is cut off before it: save it again.');
    const read = await html.read(new TextEncoder().encode(`\ufeff${page}`), hints);
    if (read.kind !== 'document') return read;
    const url = header(mailHeaders(bytes) ?? [], 'snapshot-content-location');
    const { declared } = read.document;
    const title = candidate(mail.subject, 'header', 'mhtml/subject', 0.3);
    return {
      kind: 'document',
      document: {
        ...read.document,
        mediaType: 'multipart/related',
        declared: {
          ...declared,
          title: [...declared.title, ...title],
          canonicalUrl: declared.canonicalUrl ?? (url || null),
        },
      },
    };
  },
};
