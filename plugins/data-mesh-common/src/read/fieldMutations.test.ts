import { JsonObject, Problem } from '../model';
import { officialSchema } from './__fixtures__/corpus';
import {
  JUDGED_STRICTER,
  NOT_JUDGED,
  UnjudgedField,
} from './__fixtures__/unjudgedFields.table';
import { fieldMutations } from './__testUtils__/fieldMutations';
import { OfficialValidator } from './__testUtils__/officialValidator';
import { isTheirs } from './__testUtils__/officialCodes';
import { SchemaField, schemaFields } from './__testUtils__/schemaFields';
import { soundDocument } from './__testUtils__/soundDocument';
import { readDocument } from './readDocument';

const RELEASES = [
  'odps 0.9.0',
  'odps 1.0.0',
  'odps 1.1.0',
  'odcs 2.2.1',
  'odcs 2.2.2',
  'odcs 3.0.0',
  'odcs 3.0.1',
  'odcs 3.0.2',
  'odcs 3.1.0',
  'odcs 3.2.0',
];

const official = new OfficialValidator();
const used = new Set<UnjudgedField>();

interface Judged {
  fields: number;
  mutations: number;
  /** Fields for which no sound document was found. */
  untried: string[];
  /** Changes that only one of the two objects to, the tables apart. */
  silent: string[];
  strict: string[];
}

function judge(release: string): Judged | undefined {
  const [standard, version] = release.split(' ');
  const schema = officialSchema(standard, version);
  if (!schema) {
    return undefined;
  }
  const head = {
    apiVersion: `v${version}`,
    kind: standard === 'odps' ? 'DataProduct' : 'DataContract',
  };
  const fields = schemaFields(schema as JsonObject);
  const judged: Judged = {
    fields: fields.length,
    mutations: 0,
    untried: [],
    silent: [],
    strict: [],
  };
  for (const field of fields) {
    const document = { ...(field.document as JsonObject), ...head };
    judgeField(release, { ...field, document }, judged);
  }
  return judged;
}

function judgeField(release: string, field: SchemaField, judged: Judged): void {
  const sound = soundDocument(field, official);
  if (!sound) {
    judged.untried.push(field.name);
    return;
  }
  const before = keysOf(readDocument(JSON.stringify(sound)).problems);
  if (before.size > 0 && !listed(JUDGED_STRICTER, release, field, 'none')) {
    judged.strict.push(`${field.name} as it is: ${[...before]}`);
  }
  for (const { what, document } of fieldMutations(field, sound)) {
    const isValid = official.isValid(document);
    const said = keysOf(readDocument(JSON.stringify(document)).problems);
    const isSaid = [...said].some(key => !before.has(key));
    judged.mutations += isValid === undefined ? 0 : 1;
    if (
      isValid === false &&
      !isSaid &&
      !listed(NOT_JUDGED, release, field, what)
    ) {
      judged.silent.push(`${field.name}: ${what}`);
    }
    if (isValid && isSaid && !listed(JUDGED_STRICTER, release, field, what)) {
      judged.strict.push(`${field.name}: ${what}, ${[...said]}`);
    }
  }
}

function keysOf(problems: readonly Problem[]): Set<string> {
  return new Set(
    problems.filter(isTheirs).map(({ code, path }) => `${code} ${path}`),
  );
}

function listed(
  table: readonly UnjudgedField[],
  release: string,
  { name }: SchemaField,
  what: string,
): boolean {
  const row = table.find(
    ({ releases: several, field, what: changes }) =>
      (several?.includes(release) ?? true) &&
      (changes?.includes(what) ?? true) &&
      (field.endsWith('...')
        ? name.startsWith(field.slice(0, -3))
        : name === field),
  );
  if (row) {
    used.add(row);
  }
  return row !== undefined;
}

describe('each field of the standards, removed and of wrong types', () => {
  it.each(RELEASES)(
    'is judged as by the official schema of %s',
    release => {
      const judged = judge(release);
      const { fields = 0, mutations = 0, untried = [] } = judged ?? {};
      process.stdout.write(
        `FIELDS ${release}: ${fields} fields, ${mutations} changes, ${untried.length} without a sound document\n`,
      );
      expect(judged?.silent ?? []).toEqual([]);
      expect(judged?.strict ?? []).toEqual([]);
      // Ends of relationships and maps, that other parts of the schema hold too.
      expect(new Set(untried).size).toBeLessThanOrEqual(5);
    },
    120_000,
  );

  it('needs every row of the tables', () => {
    const rows = [...NOT_JUDGED, ...JUDGED_STRICTER];
    const hasSchemas = officialSchema('odcs', '3.1.0') !== undefined;
    expect(hasSchemas ? rows.filter(row => !used.has(row)) : []).toEqual([]);
  });
});
