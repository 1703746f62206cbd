/** What expressions can call by name alone. */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  'has',
  'size',
  're',
  'glob',
  'days',
  'timestamp',
  'duration',
  'double',
  'int',
  'string',
]);

/** What expressions can call on a text, list, date or duration. */
export const METHODS: ReadonlySet<string> = new Set([
  'contains',
  'endsWith',
  'startsWith',
  'indexOf',
  'lastIndexOf',
  'substring',
  'lowerAscii',
  'upperAscii',
  'trim',
  'size',
  'getFullYear',
  'getMonth',
  'getDate',
  'getDayOfWeek',
  'getHours',
  'getMinutes',
  'getSeconds',
]);

/** What looks at the entries of a list, one after the other. */
export const COMPREHENSIONS: ReadonlySet<string> = new Set([
  'all',
  'exists',
  'exists_one',
  'filter',
]);

/** What CEL has and expressions of policies do not: what to write instead. */
export const REFUSED: ReadonlyMap<string, string> = new Map([
  [
    'matches',
    '`matches` can take for ever on some texts; write `re(text, pattern)`.',
  ],
  [
    'map',
    '`map` is not there: what it makes could grow without end; use `filter`, `exists` or `all`.',
  ],
  [
    'getDayOfYear',
    '`getDayOfYear` differs between machines; compare dates themselves.',
  ],
]);
