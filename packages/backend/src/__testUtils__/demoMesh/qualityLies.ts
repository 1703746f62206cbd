import {
  JsonValue,
  QualityRule,
  SchemaObject,
} from '@meshstage/plugin-data-mesh-common';
import { Column, columnsOf } from './columnsOf';
import { Database, identifier, literal } from './Database';

/** Operators of ODCS on a measured number. */
const HOLDS: Record<string, (measured: number, value: JsonValue) => boolean> = {
  mustBe: (measured, value) => measured === value,
  mustNotBe: (measured, value) => measured !== value,
  mustBeGreaterThan: (measured, value) => measured > Number(value),
  mustBeGreaterOrEqualTo: (measured, value) => measured >= Number(value),
  mustBeLessThan: (measured, value) => measured < Number(value),
  mustBeLessOrEqualTo: (measured, value) => measured <= Number(value),
};

/** Rules that the data break, or that nobody could check. */
export async function qualityLies(
  database: Database,
  object: SchemaObject,
): Promise<string[]> {
  const rules = [
    ...object.quality.map(rule => ({ rule, column: undefined })),
    ...columnsOf(object).flatMap(column =>
      column.property.quality.map(rule => ({ rule, column })),
    ),
  ];
  const lies = rules.length === 0 ? ['no quality rule'] : [];
  for (const { rule, column } of rules) {
    const title = `${column?.path ?? 'object'}: rule ${
      rule.id ?? rule.name ?? rule.type
    }`;
    const holds = rule.operator && HOLDS[rule.operator.name];
    const sql = measurement(rule, object, column);
    if (!rule.operator || !holds || !sql) {
      lies.push(`${title}: cannot be checked`);
      continue;
    }
    const measured = Number(await database.value(sql));
    if (!holds(measured, rule.operator.value)) {
      lies.push(`${title}: ${measured} is measured`);
    }
  }
  return lies;
}

function measurement(
  rule: QualityRule,
  object: SchemaObject,
  column: Column | undefined,
): string | undefined {
  const table = identifier(object.name);
  if (rule.type === 'sql') {
    return rule.query
      ?.replaceAll('${table}', table)
      .replaceAll('${column}', column?.sql ?? '');
  }
  const amount = count(rule, column);
  const unit = rule.unit === 'percent' ? '100.0 / count(*) * ' : '';
  return amount && `SELECT ${unit}(${amount}) FROM ${table}`;
}

/** Expression that counts what a metric of the library counts. */
function count(rule: QualityRule, column?: Column): string | undefined {
  switch (rule.metric) {
    case 'rowCount':
      return 'count(*)';
    case 'nullValues':
      return column && `count(*) FILTER (${column.sql} IS NULL)`;
    case 'duplicateValues': {
      const names = column ? [column.property.name] : list(rule, 'properties');
      return `count(*) - count(DISTINCT (${names.map(identifier).join(', ')}))`;
    }
    case 'invalidValues':
      return column && `count(*) FILTER (NOT (${valid(rule, column.sql)}))`;
    default:
      return undefined;
  }
}

function valid(rule: QualityRule, sql: string): string {
  const pattern = rule.arguments?.pattern;
  return typeof pattern === 'string'
    ? `regexp_matches(${sql}, ${literal(pattern)})`
    : `${sql}::VARCHAR IN (${list(rule, 'validValues')
        .map(literal)
        .join(', ')})`;
}

function list(rule: QualityRule, argument: string): string[] {
  const value = rule.arguments?.[argument];
  return Array.isArray(value) ? value.map(String) : [];
}
