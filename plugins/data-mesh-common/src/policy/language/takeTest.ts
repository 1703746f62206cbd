import { takeDay } from '../files/takeDay';
import { PolicyTest, TestWaiver } from './DataPolicy';
import { into, Keys, readMapping } from './readMapping';
import { date, json, listOf, oneOf, Take, text, wrong } from './takes';

const MOST_PATHS = 50;
const MOST_WAIVERS = 50;
const EXPECTATIONS: readonly PolicyTest['expect'][] = [
  'pass',
  'fail',
  'not-applicable',
  'error',
  'waived',
  'not-evaluated',
];

const takePaths = listOf(text(500), MOST_PATHS);

/** A test of nothing would pass whatever the policy says. */
const takeGiven: Take<string[]> = (node, reading) =>
  node.kind === 'list' && node.items.length === 0
    ? wrong(node, reading, 'at least one path')
    : takePaths(node, reading);

const WAIVER: Keys<Partial<TestWaiver>> = {
  port: into('port', text(500)),
  column: into('column', text(2_000)),
  expires: into('expires', takeDay, 'no waiver is for ever'),
};

const takeWaiver: Take<TestWaiver> = (node, reading) => {
  const { expires, ...rest } = readMapping<Partial<TestWaiver>>(
    node,
    {},
    WAIVER,
    reading,
  );
  return expires === undefined ? undefined : { ...rest, expires };
};

const KEYS: Keys<Partial<PolicyTest>> = {
  name: into('name', text(200), 'what the test shows'),
  given: into('given', takeGiven, 'the documents that are judged'),
  expect: into('expect', oneOf(EXPECTATIONS), 'what the verdict must be'),
  // `at` is the place of the test itself in what was read.
  at: into('where', text(500)),
  now: into('now', date),
  live: into('live', takePaths),
  waivers: into('waivers', listOf(takeWaiver, MOST_WAIVERS)),
  catalog: into('catalog', json),
};

/** A test beside a policy. */
export const takeTest: Take<PolicyTest> = (node, reading) => {
  const { name, given, expect, ...rest } = readMapping<Partial<PolicyTest>>(
    node,
    {},
    KEYS,
    reading,
  );
  return name !== undefined && given && expect
    ? { ...rest, name, given, expect, at: reading.place(node.start) }
    : undefined;
};
