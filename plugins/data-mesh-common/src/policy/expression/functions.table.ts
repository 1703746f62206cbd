/** Something that expressions can call. */
export interface CallRow {
  /** As it is written. */
  call: string;
  /** What it answers, for the documentation. */
  says: string;
}

/** What expressions can call by name alone. */
export const FUNCTIONS: ReadonlyMap<string, CallRow> = new Map([
  [
    'has',
    {
      call: 'has(item.masking)',
      says: 'The field has a value. A field without one has no answer where it is compared, so ask this first.',
    },
  ],
  [
    're',
    {
      call: 're(item.name, "(^|_)email$")',
      says: 'A part of the text fits the pattern, as with `matches`; the pattern is written out.',
    },
  ],
  [
    'glob',
    {
      call: 'glob(item.name, "*_raw")',
      says: 'The whole text fits, as with `glob`; it is written out.',
    },
  ],
  [
    'days',
    {
      call: 'days("P90D")',
      says: 'A duration with its unit, `90d` and `3 months` too; to compare durations and what lies between two dates with.',
    },
  ],
  [
    'size',
    {
      call: 'size(item.tags)',
      says: 'How many characters a text has, how many entries a list.',
    },
  ],
  [
    'timestamp',
    {
      call: 'timestamp("2026-01-31T00:00:00Z")',
      says: 'An instant, written whole.',
    },
  ],
  [
    'duration',
    {
      call: 'duration("24h")',
      says: 'A duration as CEL writes it, in hours, minutes and seconds.',
    },
  ],
  ['double', { call: 'double("1.5")', says: 'The number that a text spells.' }],
  ['int', { call: 'int("3")', says: 'The whole number that a text spells.' }],
  ['string', { call: 'string(item.depth)', says: 'A value as text.' }],
]);

/** What expressions can call on a value. */
export const METHODS: ReadonlyMap<string, CallRow> = new Map([
  [
    'contains',
    {
      call: 'item.name.contains("mail")',
      says: 'The text has this part.',
    },
  ],
  [
    'startsWith',
    {
      call: 'item.name.startsWith("raw_")',
      says: 'The text begins with this.',
    },
  ],
  [
    'endsWith',
    { call: 'item.name.endsWith("_id")', says: 'The text ends with this.' },
  ],
  [
    'substring',
    {
      call: 'item.name.substring(0, 3)',
      says: 'The part of a text from one place to before another.',
    },
  ],
  [
    'indexOf',
    {
      call: 'item.name.indexOf("_")',
      says: 'Where the part begins, from 0; -1 where it is not there.',
    },
  ],
  [
    'lastIndexOf',
    {
      call: 'item.name.lastIndexOf("_")',
      says: 'Where the part begins for the last time.',
    },
  ],
  [
    'lowerAscii',
    {
      call: 'item.name.lowerAscii()',
      says: 'The text in small letters.',
    },
  ],
  [
    'upperAscii',
    { call: 'item.name.upperAscii()', says: 'The text in capital letters.' },
  ],
  [
    'trim',
    { call: 'item.name.trim()', says: 'The text without blanks around it.' },
  ],
  ['size', { call: 'item.tags.size()', says: 'As `size(...)`.' }],
  [
    'getFullYear',
    {
      call: 'now.getFullYear()',
      says: 'The year of a date or instant, in UTC, as with all of these.',
    },
  ],
  ['getMonth', { call: 'now.getMonth()', says: 'Its month, from 0.' }],
  ['getDate', { call: 'now.getDate()', says: 'Its day of the month, from 1.' }],
  [
    'getDayOfWeek',
    {
      call: 'now.getDayOfWeek()',
      says: 'Its day of the week, from 0 for Sunday.',
    },
  ],
  ['getHours', { call: 'now.getHours()', says: 'Its hour.' }],
  ['getMinutes', { call: 'now.getMinutes()', says: 'Its minute.' }],
  ['getSeconds', { call: 'now.getSeconds()', says: 'Its second.' }],
]);

/** What looks at the entries of a list, one after the other. */
export const COMPREHENSIONS: ReadonlyMap<string, CallRow> = new Map([
  [
    'all',
    {
      call: 'item.tags.all(tag, tag != "pii")',
      says: 'It holds of every entry.',
    },
  ],
  [
    'exists',
    {
      call: 'item.tags.exists(tag, tag == "pii")',
      says: 'It holds of an entry.',
    },
  ],
  [
    'exists_one',
    {
      call: 'item.tags.exists_one(tag, tag == "pii")',
      says: 'It holds of exactly one entry.',
    },
  ],
  [
    'filter',
    {
      call: 'item.tags.filter(tag, tag != "pii").size() > 1',
      says: 'The entries of which it holds, as a list.',
    },
  ],
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
