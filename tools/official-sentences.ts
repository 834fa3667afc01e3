import tables from './official-sentences.json' with { type: 'json' };

const SLOT = /\{(\w+)\}/;

/**
 * Sentences as offices write them, words joined by "_": the treebank is of newspapers and has few agencies and titles.
 * Each pattern of `official-sentences.json` is filled in turn, its slots from the tables by `next`, numbers from 0 to 1.
 */
export function officialSentences(count: number, next: () => number): string[] {
  const lists: Record<string, string[]> = tables;
  return Array.from({ length: count }, (_, at) => {
    let sentence = tables.sentence[at % tables.sentence.length]!;
    for (let slot = SLOT.exec(sentence); slot; slot = SLOT.exec(sentence)) {
      const choices = lists[slot[1]!]!;
      sentence = sentence.replace(slot[0], choices[Math.floor(next() * choices.length)]!);
    }
    return sentence;
  });
}
