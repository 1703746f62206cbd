import { DataProduct } from '../../model';
import { headFields } from '../contract/headFields';
import { customs, facts } from '../walk/customProperties';
import { by, elsewhere, notClassified } from '../walk/judges';
import { claims, fieldTrail, Judge } from '../walk/Pair';
import { deprecation } from './deprecation';
import { outputPorts } from './ports';

const owner: Judge<DataProduct> = pair => {
  const { before, after, run, name } = pair;
  run.add('D1', 'owner', fieldTrail(pair, 'owner'), {
    before: before.owner,
    after: after.owner,
    data: { name, field: 'owner' },
  });
};

/** A type that is derived on both sides follows from the inputs, which are judged. */
const type: Judge<DataProduct> = pair => {
  const { before, after, run, name } = pair;
  if (!before.type.derived || !after.type.derived) {
    run.add('Z1', 'changed', fieldTrail(pair, 'type'), {
      before: before.type.text ?? before.type.value,
      after: after.type.text ?? after.type.value,
      data: { name, field: 'type' },
    });
  }
};

/** Who judges which field of a product. */
export const PRODUCT = claims<DataProduct>({
  ...headFields<DataProduct>(),
  kind: elsewhere(),
  type,
  deprecated: deprecation(),
  synonyms: by(['M2', 'changed']),
  owner,
  inputPorts: by(['O2', 'input']),
  outputPorts,
  managementPorts: notClassified(),
  customProperties: customs('document', facts('owner')),
});
