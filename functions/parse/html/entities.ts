import { decodeHTMLStrict } from 'entities/decode';

/** "Tom &amp; Jerry &#8211; 2" → "Tom & Jerry – 2": values of JSON-LD and meta tags that were escaped twice. */
export const withoutEntities = (text: string): string => (text.includes('&') ? decodeHTMLStrict(text) : text);
