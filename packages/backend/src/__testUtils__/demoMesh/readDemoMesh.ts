import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DataContract,
  DataProduct,
  readDocument,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';
import { PRODUCTS } from './repository';

/** Reads a document as the portal would; `mend` edits its text before. */
export function readDemoDocument(
  path: string,
  mend: (text: string) => string = text => text,
): ReadDocument {
  const content = mend(readFileSync(join(PRODUCTS, path), 'utf8'));
  return {
    path,
    sha256: createHash('sha256').update(content).digest('hex'),
    reading: readDocument(content),
  };
}

/** Every document of the demo mesh, by path. */
export function readDemoMesh(): ReadDocument[] {
  return readdirSync(PRODUCTS, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.od[pc]s\.yaml$/.test(path))
    .sort()
    .map(path => readDemoDocument(path));
}

/** The model of a document that has to be a contract. */
export function asContract({ path, reading }: ReadDocument): DataContract {
  if (reading.document?.kind !== 'DataContract') {
    throw new Error(`${path} is no contract`);
  }
  return reading.document;
}

/** The model of a document that has to be a product. */
export function asProduct({ path, reading }: ReadDocument): DataProduct {
  if (reading.document?.kind !== 'DataProduct') {
    throw new Error(`${path} is no product`);
  }
  return reading.document;
}
