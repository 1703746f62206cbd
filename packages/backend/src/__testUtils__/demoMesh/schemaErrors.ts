import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { ValidateFunction } from 'ajv/dist/2019';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';
import { ReadDocument } from '@meshstage/plugin-data-mesh-common';
import { SPECS } from './repository';

const validators = new Map<string, ValidateFunction>();

/** Whether the official schemas are on this machine. */
export function hasSpecs(): boolean {
  return existsSync(SPECS);
}

/** What the official schema of its version finds in a document. */
export function schemaErrors({ path, reading }: ReadDocument): string[] {
  const document = load(reading.text ?? '') as { apiVersion: string };
  const standard = path.endsWith('.odps.yaml')
    ? ['odps-bitol', 'odps']
    : ['odcs', 'odcs'];
  const file = join(
    SPECS,
    standard[0],
    'schema',
    `${standard[1]}-json-schema-${document.apiVersion}.json`,
  );
  const validate = validators.get(file) ?? compile(file);
  validators.set(file, validate);
  return validate(document)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath} ${message}`,
      );
}

function compile(file: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
}
