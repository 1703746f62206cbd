import {
  JsonObject,
  JsonValue,
  SchemaObject,
} from '@meshstage/plugin-data-mesh-common';
import { columnsOf } from './columnsOf';
import { Database, identifier, literal } from './Database';

/** What a value must fulfil, by the option of its logical type. */
const OPTIONS: Record<string, (sql: string, option: string) => string> = {
  minLength: (sql, option) => `length(${sql}) >= ${Number(option)}`,
  maxLength: (sql, option) => `length(${sql}) <= ${Number(option)}`,
  pattern: (sql, option) => `regexp_matches(${sql}, ${literal(option)})`,
  minimum: (sql, option) => `${sql} >= ${Number(option)}`,
  maximum: (sql, option) => `${sql} <= ${Number(option)}`,
  multipleOf: (sql, option) => `${sql} % ${Number(option)} = 0`,
  minItems: (sql, option) => `len(${sql}) >= ${Number(option)}`,
  maxItems: (sql, option) => `len(${sql}) <= ${Number(option)}`,
  // that there is no zone is said by the physical type
  timezone: () => 'true',
};

/** Values outside the options or the enumeration of their column. */
export async function rangeLies(
  database: Database,
  object: SchemaObject,
): Promise<string[]> {
  const checks = columnsOf(object).flatMap(({ path, sql, property }) => [
    ...optionChecks(path, sql, property.logicalTypeOptions),
    ...enumCheck(path, sql, property.enum),
  ]);
  if (checks.length === 0) {
    return [];
  }
  const [violations] = await database.rows(
    `SELECT ${checks
      .map(
        (check, i) =>
          `(count(*) FILTER (NOT (${check.sql})))::VARCHAR AS c${i}`,
      )
      .join(', ')} FROM ${identifier(object.name)}`,
  );
  return checks.flatMap(({ title }, i) =>
    violations[`c${i}`] === '0'
      ? []
      : [`${title}: ${violations[`c${i}`]} values do not fulfil it`],
  );
}

function optionChecks(path: string, sql: string, options: JsonObject) {
  return Object.entries(options).map(([option, value]) => {
    const check = OPTIONS[option];
    if (!check) {
      throw new Error(`${path}: option ${option} is not checked by anybody`);
    }
    return { title: `${path}: ${option}`, sql: check(sql, String(value)) };
  });
}

function enumCheck(path: string, sql: string, values: JsonValue[]) {
  const list = values.map(value => literal(String(value))).join(', ');
  return values.length > 0
    ? [{ title: `${path}: enum`, sql: `${sql}::VARCHAR IN (${list})` }]
    : [];
}
