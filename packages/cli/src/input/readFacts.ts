import { JsonValue, MeasuredFacts } from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../CannotRun';
import { readYaml } from './readYaml';

const COUNTS = [
  'nulls',
  'duplicates',
  'minLength',
  'maxLength',
  'min',
  'max',
  'maxDigits',
  'fractions',
  'violations',
] as const;
const KNOWN = [...COUNTS, 'values'];

/**
 * Reads what was measured, a mapping from elements such as `orders.amount` to
 * facts. @throws CannotRun, naming the element and the fact that is none
 */
export async function readFacts(
  path: string,
): Promise<Map<string, MeasuredFacts>> {
  const content = await readYaml(path);
  if (!isMapping(content)) {
    throw new CannotRun(
      `'${path}' has to map elements to what was measured, such as 'orders.amount: { nulls: 0 }'.`,
    );
  }
  return new Map(
    Object.entries(content).map(([element, facts]) => [
      element,
      factsOf(path, element, facts),
    ]),
  );
}

function factsOf(path: string, element: string, facts: unknown): MeasuredFacts {
  if (!isMapping(facts)) {
    throw new CannotRun(`'${path}': '${element}' has no facts.`);
  }
  const result: MeasuredFacts = {};
  for (const key of Object.keys(facts)) {
    if (!KNOWN.includes(key)) {
      throw new CannotRun(
        `'${path}': '${element}' has no fact '${key}'; there are ${KNOWN.join(
          ', ',
        )}.`,
      );
    }
  }
  for (const name of COUNTS) {
    const value = facts[name];
    if (typeof value === 'number' && Number.isFinite(value)) {
      result[name] = value;
    } else if (value !== undefined) {
      throw new CannotRun(`'${path}': '${name}' of '${element}' is no number.`);
    }
  }
  const { values } = facts;
  if (Array.isArray(values) && values.every(isScalar)) {
    result.values = values;
  } else if (values !== undefined) {
    throw new CannotRun(
      `'${path}': 'values' of '${element}' is no list of values.`,
    );
  }
  return result;
}

function isMapping(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): value is JsonValue {
  return (
    value === null || ['string', 'number', 'boolean'].includes(typeof value)
  );
}
