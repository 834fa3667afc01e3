/** What a call does to strings, patterns, lists and maps, in steps: a figure of its work that no machine's speed changes. */
const LISTS = [
  'filter',
  'find',
  'findIndex',
  'findLast',
  'some',
  'every',
  'map',
  'flatMap',
  'forEach',
  'reduce',
  'includes',
  'indexOf',
  'slice',
  'join',
  'sort',
] as const;
const STRINGS = [
  'slice',
  'substring',
  'charCodeAt',
  'indexOf',
  'includes',
  'startsWith',
  'endsWith',
  'toLowerCase',
  'normalize',
  'split',
  'trim',
] as const;
const MAPS = ['get', 'set', 'has'] as const;

type Method = (this: unknown, ...given: unknown[]) => unknown;

export function workOf(run: () => void): number {
  let steps = 0;
  const restore: (() => void)[] = [];
  const count = (owner: object, name: string, cost: (self: unknown, answer: unknown) => number) => {
    const original: Method = Reflect.get(owner, name);
    const counted: Method = function (...given) {
      const answer = Reflect.apply(original, this, given);
      steps += cost(this, answer);
      return answer;
    };
    Object.defineProperty(owner, name, { value: counted, writable: true, configurable: true });
    restore.push(() => Object.defineProperty(owner, name, { value: original, writable: true, configurable: true }));
  };
  const length = (value: unknown) =>
    typeof value === 'string' ? value.length : Array.isArray(value) ? value.length : 0;
  for (const name of LISTS) count(Array.prototype, name, (self) => 1 + length(self));
  for (const name of STRINGS) count(String.prototype, name, (_, answer) => 1 + length(answer));
  for (const name of MAPS) count(Map.prototype, name, () => 1);
  count(RegExp.prototype, 'exec', (_, answer) => 1 + (Array.isArray(answer) ? length(answer[0]) : 0));
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}
