/** Runs of text with their fonts → plain text: legacy Vietnamese fonts are read as the letters that they drew. */

export interface Run {
  text: string;
  /** The font's name as the file has it, "" or undefined where it says none. */
  font?: string | undefined;
}

/** Joins runs; neighbours in one font are decoded together, since editors part a letter from its tone mark. */
export class RunReader {
  read(runs: Run[]): string {
    let text = '';
    for (let at = 0; at < runs.length; ) {
      const font = runs[at]!.font ?? '';
      let joined = '';
      for (; at < runs.length && (runs[at]!.font ?? '') === font; at++) joined += runs[at]!.text;
      text += joined;
    }
    return text;
  }
}
