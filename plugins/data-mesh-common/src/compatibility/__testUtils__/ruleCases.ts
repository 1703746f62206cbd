import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { DataContract, DataProduct } from '../../model';
import { readDocument } from '../../read';
import { Change, Grades } from '../Change';
import { compareContracts } from '../compareContracts';
import { compareProducts } from '../compareProducts';
import { CompareOptions, MeasuredFacts } from '../CompareOptions';
import { placeChanges } from '../place/placeChanges';

const FOLDER = join(__dirname, '../__fixtures__/rules');

/** A change as the fixtures expect it; places as `line:column`. */
export interface ExpectedChange extends Grades {
  rule: string;
  path: string;
  flags: string[];
  at: { before: string; after: string };
}

type Table<T> = { [name: string]: T };

/** Options as YAML can hold them. */
interface FileOptions extends Omit<CompareOptions, 'measured' | 'iceberg'> {
  measured?: Table<MeasuredFacts>;
  iceberg?: {
    formatVersion?: number;
    before?: Table<number>;
    after?: Table<number>;
    partitionSources?: string[];
  };
}

interface ExpectedFile {
  options?: FileOptions;
  changes: ExpectedChange[];
}

/** One `__fixtures__/rules/<ID>/<case>`. */
export interface RuleCaseFiles {
  name: string;
  before: string;
  after: string;
  options: CompareOptions;
  expected: ExpectedChange[];
}

/** Rules that have a folder. */
export function ruleFolders(): string[] {
  return readdirSync(FOLDER).sort();
}

/** The cases of one rule. */
export function ruleCases(rule: string): RuleCaseFiles[] {
  return readdirSync(join(FOLDER, rule))
    .sort()
    .map(name => {
      const text = (file: string) =>
        readFileSync(join(FOLDER, rule, name, file), 'utf8');
      const { options, changes } = load(text('expected.yaml')) as ExpectedFile;
      return {
        name,
        before: text('before.yaml'),
        after: text('after.yaml'),
        options: optionsOf(options ?? {}),
        expected: changes,
      };
    });
}

function optionsOf({
  measured,
  iceberg,
  ...rest
}: FileOptions): CompareOptions {
  return {
    ...rest,
    ...(measured && { measured: new Map(Object.entries(measured)) }),
    ...(iceberg && {
      iceberg: {
        formatVersion: iceberg.formatVersion,
        before: new Map(Object.entries(iceberg.before ?? {})),
        after: new Map(Object.entries(iceberg.after ?? {})),
        partitionSources: new Set(iceberg.partitionSources),
      },
    }),
  };
}

/** The model of a text that has to have one. */
export function modelOf(text: string): DataContract | DataProduct {
  const { document, problems } = readDocument(text);
  if (!document) {
    throw new Error(`${problems.map(({ code }) => code)} in ${text}`);
  }
  return document;
}

/** Compares two texts of one kind and places what is found. */
export function compareTexts(
  before: string,
  after: string,
  options: CompareOptions = {},
): Change[] {
  const [old, now] = [modelOf(before), modelOf(after)];
  let changes: Change[] = [];
  if (old.kind === 'DataContract' && now.kind === 'DataContract') {
    changes = compareContracts(old, now, options);
  } else if (old.kind === 'DataProduct' && now.kind === 'DataProduct') {
    changes = compareProducts(old, now, options);
  } else {
    throw new Error('A contract cannot be compared with a product');
  }
  return placeChanges(changes, { before, after });
}

/** What the fixtures say about a change. */
export function summary({
  rule,
  path,
  history,
  consumers,
  producer,
  flags,
  at,
}: Change): ExpectedChange {
  return {
    rule,
    path,
    history,
    consumers,
    producer,
    flags,
    at: {
      before: `${at.before.line}:${at.before.column}`,
      after: `${at.after.line}:${at.after.column}`,
    },
  };
}
