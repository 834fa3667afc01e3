type Method = (this: unknown, ...given: unknown[]) => unknown;

const isFunction = (value: unknown): value is Method => typeof value === 'function';
const length = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);
/** How far a search went: to what it found, or to the end. */
const searched = (self: unknown, answer: unknown): number =>
  typeof answer === 'number' && answer >= 0 ? answer : length(self);

/** Calls their function once an element; a search ends at the first that it wants. */
const CALLING = [
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
  'sort',
];
/** Cutting a string copies nothing: it is one step, however long the piece. */
const COSTS: [object, string[], (self: unknown, answer: unknown) => number][] = [
  [Array.prototype, ['slice', 'join', 'concat'], (_, answer) => length(answer)],
  [Array.prototype, ['indexOf', 'includes'], searched],
  [String.prototype, ['slice', 'substring', 'charCodeAt', 'startsWith', 'endsWith', 'trim'], () => 0],
  [String.prototype, ['toLowerCase', 'normalize', 'split'], (self) => length(self)],
  [String.prototype, ['indexOf'], searched],
  [Map.prototype, ['get', 'set', 'has'], () => 0],
  [RegExp.prototype, ['exec'], (_, answer) => (Array.isArray(answer) ? length(answer[0]) : 0)],
];

/** What a call does to strings, patterns, lists and maps, in steps: a figure of its work that no machine's speed changes. */
export function workOf(run: () => void): number {
  let steps = 0;
  const restore: (() => void)[] = [];
  const replace = (owner: object, name: string, wrap: (original: Method) => Method) => {
    const original: unknown = Reflect.get(owner, name);
    if (!isFunction(original)) throw new Error(`no ${name}`);
    const put = (value: Method) => Object.defineProperty(owner, name, { value, writable: true, configurable: true });
    put(wrap(original));
    restore.push(() => put(original));
  };
  const counting = (called: unknown): unknown =>
    isFunction(called)
      ? function (this: unknown, ...given: unknown[]) {
          steps++;
          return Reflect.apply(called, this, given);
        }
      : called;

  for (const name of CALLING)
    replace(Array.prototype, name, (original) => {
      return function (called, ...given) {
        return Reflect.apply(original, this, [counting(called), ...given]);
      };
    });
  for (const [owner, names, cost] of COSTS)
    for (const name of names)
      replace(owner, name, (original) => {
        return function (...given) {
          const answer = Reflect.apply(original, this, given);
          steps += 1 + cost(this, answer);
          return answer;
        };
      });
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}
