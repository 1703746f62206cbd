import { DataContract } from '@meshstage/plugin-data-mesh-common';

import { Database } from './Database';
import { exampleLies } from './exampleLies';
import { keyLies } from './keyLies';
import { nameLies } from './nameLies';
import { openContract } from './openContract';
import { qualityLies } from './qualityLies';
import { rangeLies } from './rangeLies';
import { typeLies } from './typeLies';
import { wordLies } from './wordLies';

/** Everything that a contract says about its data and that is not so; empty for an honest one. */
export async function contractLies(
  database: Database,
  contract: DataContract,
): Promise<string[]> {
  const object = await openContract(database, contract);
  const names = await nameLies(database, object);
  if (names.length > 0) {
    return names;
  }
  // stable ids came with ODCS 3.1, rules that anybody can check with 3.0
  const release = contract.apiVersion.replace(/^v/, '');
  return [
    ...wordLies(object, release >= '3.1'),
    ...(await typeLies(database, object)),
    ...(await keyLies(database, object)),
    ...(await exampleLies(database, object)),
    ...(await rangeLies(database, object)),
    ...(release >= '3' ? await qualityLies(database, object) : []),
  ];
}
