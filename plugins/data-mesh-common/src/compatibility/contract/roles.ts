import { ContractRole } from '../../model';
import { Condition } from '../RuleRow';
import { Comparison } from '../walk/Comparison';
import { customs } from '../walk/customProperties';
import { by, notClassified } from '../walk/judges';
import { byKey, matchItems } from '../walk/matchItems';
import { claims, comparePair, Judge } from '../walk/Pair';
import { keyText, Trail } from '../walk/Trail';

const approvers = by<ContractRole>(['A3', 'approvers']);

/** Who judges which field of a role. */
const ROLE = claims<ContractRole>({
  id: by(['M2', 'changed']),
  // Who holds the role under its old name holds nothing any more.
  role: by(['A3', 'removed']),
  access: notClassified(),
  description: by(['D1', 'changed']),
  firstLevelApprovers: approvers,
  secondLevelApprovers: approvers,
  customProperties: customs('other'),
  unknown: notClassified(),
});

/** Pairs the roles of a contract or of a server (A3, A4). */
export function roles<T extends { roles: ContractRole[] }>(): Judge<T> {
  return ({ before, after, trail: parent, run }) => {
    const old = before.roles;
    const now = after.roles;
    const { pairs, removed, added } = matchItems(old, now, [
      byKey<ContractRole>(({ id }) => id),
      byKey<ContractRole>(({ role }) => role),
    ]);
    const at = ({ id, role }: ContractRole): Trail => ({
      parent,
      field: 'roles',
      key: id === undefined ? keyText('role', role) : keyText('id', id),
    });
    for (const [i, j] of pairs) {
      const trail = { ...at(old[i]), before: i, after: j };
      const name = old[i].role;
      comparePair(ROLE, { before: old[i], after: now[j], trail, name, run });
    }
    for (const i of removed) {
      run.add(
        'A3',
        'removed',
        { ...at(old[i]), before: i },
        {
          before: old[i],
          data: { name: old[i].role },
          conditions: holders(run, old[i].role),
        },
      );
    }
    for (const j of added) {
      const data = { name: now[j].role };
      run.add(
        'A4',
        'added',
        { ...at(now[j]), after: j },
        { after: now[j], data },
      );
    }
  };
}

/** Nobody holds it, where it is known who holds what. */
function holders({ options }: Comparison, role: string): Condition[] {
  const { readers } = options;
  const known = readers?.every(reader => reader.roles !== undefined);
  return known &&
    !readers?.some(reader => reader.roles?.some(each => each === role))
    ? ['no-holders']
    : [];
}
