import { DataContract, readDocument } from '@meshstage/plugin-data-mesh-common';
import { Field } from './schemaEdit';

const TYPES = ['string', 'integer', 'number', 'boolean'];

/** The text of a contract with one table of these fields. */
export function contractText(version: string, fields: Field[]): string {
  const properties = fields.map(
    ({ name, type, required, description }) => `      - name: ${name}
        logicalType: ${TYPES[type % TYPES.length]}
        required: ${required}
        description: ${description}
`,
  );
  return `apiVersion: v3.1.0
kind: DataContract
id: bench-contract
version: ${version}
status: active
schema:
  - name: readings
    physicalType: table
    properties:
${properties.join('')}`;
}

/** The model of a text that has to be a contract. */
export function contractOf(text: string): DataContract {
  const { document, problems } = readDocument(text);
  if (document?.kind !== 'DataContract') {
    throw new Error(`No contract: ${problems.map(({ code }) => code)}`);
  }
  return document;
}
