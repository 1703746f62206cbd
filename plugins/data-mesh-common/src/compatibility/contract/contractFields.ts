import { CustomProperty, DataContract } from '../../model';
import { schemaObjects } from '../schema/compareObjects';
import { serviceLevels } from '../sla/compareSla';
import { customs } from '../walk/customProperties';
import { by, elsewhere, notClassified } from '../walk/judges';
import { claims } from '../walk/Pair';
import { headFields } from './headFields';
import { roles } from './roles';
import { servers } from './servers';

const FACT = /^slo\.(.+)\.(window|target)$/;

/** Objectives at the root are judged with the service level that they speak of. */
function objectives({ sla }: DataContract): (entry: CustomProperty) => unknown {
  const levels = new Map(sla.map(each => [each.property, each]));
  return ({ property }) => {
    const match = FACT.exec(property);
    const fact = match?.[2];
    return match && (fact === 'window' || fact === 'target')
      ? levels.get(match[1])?.[fact]
      : undefined;
  };
}

/** Who judges which field of a contract. Service levels come before the objects that repeat their retention. */
export const CONTRACT = claims<DataContract>({
  ...headFields<DataContract>(),
  kind: elsewhere(),
  dataProduct: notClassified(),
  servers,
  sla: serviceLevels,
  slaDefaultElement: serviceLevels,
  schema: schemaObjects,
  roles: roles(),
  price: by(['P1', 'changed']),
  customProperties: customs('document', objectives),
});
