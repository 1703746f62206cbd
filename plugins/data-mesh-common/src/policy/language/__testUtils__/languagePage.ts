import { callRows } from '../../expression/__testUtils__/callRows';
import {
  MAX_DEPTH,
  MAX_EXPRESSION,
  MAX_STEPS,
} from '../../expression/expressionLimits';
import { FIELDS } from '../../items/fields.table';
import { matchRows } from '../../match/__testUtils__/matchRows';
import { OPERATORS } from '../../operators/operators.table';
import { ITEM_KINDS, ItemKind } from '../ItemKind';
import { EXAMPLE_POLICY } from '../__fixtures__/examplePolicy.table';

const KINDS: Record<ItemKind, string> = {
  product: 'The product itself, once.',
  ports: 'Each output port.',
  contracts: 'Each contract of a port.',
  datasets:
    'Each object of the schema of a contract: a table, a topic, a file.',
  columns: 'Each property of a dataset, nested ones too.',
  sla: 'Each service level that a contract promises.',
  servers: 'Each server of a contract.',
  inputs: 'Each thing that the product reads.',
};

const NEEDS: Record<string, string> = {
  catalog: 'the catalog',
  live: 'what is live',
  comparison: 'the live version',
  agreements: 'agreements',
  upstream: 'what is read',
  now: 'the time',
};

const COMBINED: [string, string, string][] = [
  ['all', 'a list of conditions', 'Each of them holds.'],
  ['any', 'a list of conditions', 'At least one of them holds.'],
  ['none', 'a list of conditions', 'None of them holds.'],
  ['not', 'a condition', 'It does not hold.'],
  [
    'cel',
    'an expression',
    'A [CEL](https://cel.dev) expression that is true or false, over `item`, what it stands in (`dataset`, `contract`, `port`, `product`), `domain` and `now`.',
  ],
];

const QUANTITIES: [string, string, string][] = [
  ['every', 'a condition', 'It holds of every element of the list.'],
  ['some', 'a condition', 'It holds of an element of the list.'],
];

/** Columns as wide as their widest cell, as the formatter of the repository wants them. */
function table(head: string[], rows: string[][]): string {
  const cells = [head, ...rows].map(row =>
    row.map(cell => cell.replace(/\|/g, '\\|')),
  );
  const widths = head.map((_, at) =>
    Math.max(3, ...cells.map(row => row[at].length)),
  );
  const line = (row: string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const [first, ...others] = cells.map(line);
  const rule = line(widths.map(width => '-'.repeat(width)));
  return [first, rule, ...others].join('\n');
}

function operatorRows(): string[][] {
  return [
    ...OPERATORS.map(({ name, types, takes, what }) => [
      `\`${name}\``,
      types.length === 9 ? 'every type' : types.join(', '),
      takes,
      what,
    ]),
    ...QUANTITIES.map(([name, takes, what]) => [
      `\`${name}\``,
      'list, objects',
      takes,
      what,
    ]),
  ];
}

function fieldRows(kind: ItemKind): string[][] {
  return Object.entries(FIELDS[kind]).map(
    ([name, { type, what, needs, of }]) => [
      `\`${name}\``,
      type,
      [
        what,
        ...(of
          ? [
              `Fields of each: ${Object.keys(of)
                .map(each => `\`${each}\``)
                .join(', ')}.`,
            ]
          : []),
        ...(needs ? [`Not evaluated without ${NEEDS[needs]}.`] : []),
      ].join(' '),
    ],
  );
}

/** The page about the language, of the tables that it is made of. */
export function languagePage(): string {
  return `${[
    '# The language of policies',
    'A policy is a YAML document: what it looks at (`forEach`), which of these are concerned (`when`), what must then hold (`assert`), why, and how to mend what does not. A file can hold several, divided by `---`; one with an error is not loaded, the others are. Everything is checked where a file is loaded, so a misspelt field is an error with its line and never a policy that finds nothing.',
    'This page is made from the tables in `plugins/data-mesh-common/src/policy`; [how](../plugins/data-mesh-common/README.md#pages-that-are-made). What can be wrong with a file stands in [Problems](problems.md#found-when-a-file-of-policies-is-read).',
    `\`\`\`yaml\n${EXAMPLE_POLICY.trim()}\n\`\`\``,
    'Left out, `forEach` is `product`, `when` concerns every item and `match` every product; `enforce` refuses to publish, does in a dry run what publishing would do, and writes down in a scan; `rollout` is in force at once.',
    '`fix` says in `text` how to mend what fails. What stands in `set`, fields of the item and the values that would pass, is offered as a patch where the submission is shown, if a document has room for each of them and no overlay of the domain refuses it.',
    '## Conditions',
    '`when` and `assert` are mappings from fields to operators, `masking: { in: [hash] }`; several fields, and several operators of a field, must all hold. Beside fields stand',
    table(
      ['', 'Takes', 'Holds where'],
      COMBINED.map(([name, ...rest]) => [`\`${name}\``, ...rest]),
    ),
    'A field that is missing, null, blank or an empty list is `absent`, and so is a blank element of a list; every other operator says no, `notIn` too, so `not: { masking: { in: [none] } }` holds where nothing is said about masking and `masking: { notIn: [none] }` does not. A value of another type is an error with its place, neither yes nor no; so is a text of more than 10,000 characters behind a pattern or in an expression. What could never be is refused when the policy is loaded: a blank value, a length of 0, a word that a field never says, such as `lifecycle: { in: [activ] }`.',
    '## Operators',
    table(['Operator', 'Of fields of type', 'Takes', 'Says'], operatorRows()),
    'Durations are written as `P90D`, `90d` or `3 months`, sizes as `10 GB` or `10 GiB`, dates as `2026-01-31`, versions as `1.2.3`. A month has 30 days, and twelve months are a year of 365. A custom property can be asked everything; `atLeast`, `atMost` and `between` read it as what the policy compares it with, `equals`, `in` and `notIn` as it is written. Its whole name is one key, `custom.retention.raw`, where an expression reads nested values, `item.custom.retention.raw`. In `every` and `some` an operator speaks of the element itself, `tags: { some: { equals: pii } }`, and a field of what the element has, `roles: { some: { access: { equals: write } } }`.',
    '## Expressions',
    'What operators cannot say, an expression can: `cel: dataset.retention <= days("P90D")`. It is checked where the policy is loaded: names, fields and types, `text < number` does not go together. So is what is written out and could never have an answer: `timestamp("soon")`, a whole number by `0`, `item.tags[-1]`, `item.name.substring(5, 2)`. A field is named with its thing, `item.masking`, `product.owner`; a custom property as `item.custom.key` or `item.custom["a key"]`, and `"a key" in item.custom` asks whether it is there. Numbers, dates and durations compare with `==`, `!=`, `<`, `<=`, `>` and `>=`; a date less a date is a duration; `in` asks for an entry of a list. Of `domain` there are `name`, `owner`, `kmsKey`, `storagePrefix` and `namespace`, which are not evaluated without the catalog.',
    table(['Call', 'Says'], callRows()),
    `An expression has at most ${MAX_EXPRESSION} characters. Lists are looked at within lists ${MAX_DEPTH} deep, and a run takes at most ${MAX_STEPS} steps for an item, which is reckoned from the sizes of its lists and texts before it starts; more is an error, and so is a value that is not there, too long or of another type. What the other side of an \`&&\` or \`||\` decides is never asked for.`,
    'A policy takes at most 10,000,000 steps for all items of a product; operators and patterns count too. That is many times what ordinary conditions take for thousands of columns. Where it is used up, that item and those after it are an error: make the expressions simpler, or have `match` and `when` concern less.',
    '## Which products',
    'A `match` is a filter predicate of Backstage over the entity of the product, with `$all`, `$any`, `$not`, `$in`, `$exists`, `$hasPrefix` and, for lists, `$contains`; upper and lower case make no difference. What could fit no product is refused. It can name',
    matchRows().join('\n'),
    '## Messages',
    'A message can show what an item says, `{{item.path}}`, and what the things around it say, `{{product.owner}}`: every field but those of `domain`.',
    '## Fields',
    'The list is closed. Besides, every item has `custom.<key>`: what its owner put into `customProperties`.',
    ...ITEM_KINDS.flatMap(kind => [
      `### ${kind}`,
      KINDS[kind],
      table(['Field', 'Type', 'What it is'], fieldRows(kind)),
    ]),
  ].join('\n\n')}\n`;
}
