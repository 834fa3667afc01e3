declare module '*/eld/src/dictionary.js' {
  export const dictionary: string[];
}

declare module '*/eld/src/ngrams/extrasmall.js' {
  export const ngramsData: { languages: Record<number, string>; ngrams: Record<string, Record<number, number>> };
}
