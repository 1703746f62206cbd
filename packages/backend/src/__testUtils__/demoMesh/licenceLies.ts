import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { DataContract } from '@meshstage/plugin-data-mesh-common';
import { fileOf } from './openContract';
import { ROOT } from './repository';

interface DataPackage {
  resources: { path: string; licenses?: object[] }[];
}

const DATA = 'node_modules/vega-datasets/data/';

const description: DataPackage = JSON.parse(
  readFileSync(
    resolve(ROOT, 'node_modules/vega-datasets/datapackage.json'),
    'utf8',
  ),
);

const LICENSED = new Set(
  description.resources
    .filter(({ licenses = [] }) => licenses.length > 0)
    .map(({ path }) => path),
);

/** A contract names its licence, and uses no file that came without one. */
export function licenceLies(contract: DataContract): string[] {
  const { path } = fileOf(contract);
  const stated = ['license', 'licenseUrl', 'source'].filter(
    name =>
      !contract.customProperties.some(
        ({ property, value }) => property === name && value,
      ),
  );
  return [
    ...stated.map(name => `no ${name} is stated`),
    ...(path.startsWith(DATA) && !LICENSED.has(basename(path))
      ? [`${path} came without a licence`]
      : []),
  ];
}
