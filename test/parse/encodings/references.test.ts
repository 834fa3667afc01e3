import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveReferences } from '../../../functions/parse/encodings/references.ts';

const CASES: [before: string, after: string][] = [
  ['T&ocirc;i &#273;i h&#x1ECD;c &amp; l&agrave;m', 'Tôi đi học & làm'],
  ['Qu&amp;#7843;ng Tr&amp;#7883;', 'Quảng Trị'],
  ['&ldquo;Xong r&#7891;i&rdquo;, anh n&oacute;i&hellip;', '“Xong rồi”, anh nói…'],
  ['R&amp;D', 'R&D'],
  ['R&D &amp; s&aacute;ng ki&#7871;n', 'R&D &amp; sáng kiến'],
  ['<p>T&ocirc;i</p>', '<p>T&ocirc;i</p>'],
  ['{"text": "T&ocirc;i n&oacute;i &quot;xong&quot;"}', '{"text": "T&ocirc;i n&oacute;i &quot;xong&quot;"}'],
  ["const space = '&nbsp;';\nconst dash = '&mdash;';", "const space = '&nbsp;';\nconst dash = '&mdash;';"],
  ['a&b; AT&T; &unheardof; &#99999999;', 'a&b; AT&T; &unheardof; &#99999999;'],
];

for (const [before, after] of CASES) test(before, () => assert.equal(resolveReferences(before), after));
