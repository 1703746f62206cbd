import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { load } from 'js-yaml';
import { z } from 'zod';
import { Case } from './Case';
import { caseSchema } from './caseSchema';

const FOLDER = resolvePackagePath('@meshstage/conformance', 'cases');

const fieldsSchema = z.record(z.string(), z.unknown());

/** All cases. @throws with the file, the case and the place of whatever is wrong in one */
export function readCases(): Case[] {
  const given = parse(fieldsSchema, readYaml('texts/given.yaml'), 'given');
  const cases = readdirSync(FOLDER)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .flatMap(name =>
      parse(z.array(fieldsSchema), readYaml(name), name).map(each =>
        parse(caseSchema, { ...given, ...each }, `${name}: ${each.name}`),
      ),
    );
  const names = cases.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new Error(`Two cases are called '${twice}'`);
  }
  return cases;
}

function readYaml(name: string): unknown {
  return load(readFileSync(join(FOLDER, name), 'utf8'));
}

function parse<T>(schema: z.ZodType<T>, value: unknown, place: string): T {
  const { data, error } = schema.safeParse(value);
  if (error) {
    throw new Error(`${place}:\n${z.prettifyError(error)}`);
  }
  return data;
}
