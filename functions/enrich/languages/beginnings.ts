/** "Giám đốc", "Giám đốc Sở" of "Giám đốc Sở Ngoại vụ". */
export function beginningsOf(name: string): string[] {
  const words = name.split(' ');
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
}

/** Names by the words that they begin with; null where several begin so. */
export function byBeginning(names: Iterable<string>): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const name of new Set(names)) {
    for (const beginning of beginningsOf(name)) found.set(beginning, found.has(beginning) ? null : name);
  }
  return found;
}
