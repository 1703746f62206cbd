import { ContractServer, DataContract } from '../../model';
import { Condition } from '../RuleRow';
import { isProduction } from '../types/Dialects';
import { customs } from '../walk/customProperties';
import { equal } from '../walk/equal';
import { by, notClassified } from '../walk/judges';
import { byKey, matchItems } from '../walk/matchItems';
import { claims, comparePair, fieldTrail, Judge } from '../walk/Pair';
import { keyText, Trail } from '../walk/Trail';
import { roles } from './roles';

/** Connection fields that say how files and messages are written, not where they are. */
const FORMATS: ReadonlySet<string> = new Set([
  'format',
  'delimiter',
  'encoding',
]);

const connection: Judge<ContractServer> = pair => {
  const { before, after, run, name } = pair;
  const parent = fieldTrail(pair, 'connection');
  const [old, now] = [before.connection, after.connection];
  for (const field of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const was = Object.hasOwn(old, field) ? old[field] : undefined;
    const is = Object.hasOwn(now, field) ? now[field] : undefined;
    if (!equal(was, is)) {
      const trail = { parent, field };
      const finding = { before: was, after: is, data: { name, field } };
      if (FORMATS.has(field)) {
        run.add('X2', 'format', trail, finding);
      } else if (field === 'compression') {
        run.add('X2', 'compression', trail, finding);
      } else {
        run.add('S4b', 'changed', trail, finding);
      }
    }
  }
};

/** Who judges which field of a server. */
const SERVER = claims<ContractServer>({
  id: by(['M2', 'changed']),
  name: notClassified(),
  type: by(['S4b', 'changed']),
  environment: notClassified(),
  description: by(['M2', 'changed']),
  connection,
  roles: roles(),
  customProperties: customs('server'),
  unknown: notClassified(),
});

/** Pairs the servers of two contracts (S4a, S4b, S5). */
export const servers: Judge<DataContract> = ({ before, after, run }) => {
  const old = before.servers;
  const now = after.servers;
  const { pairs, removed, added } = matchItems(old, now, [
    byKey<ContractServer>(({ id }) => id),
    byKey<ContractServer>(({ name }) => name),
  ]);
  for (const [i, j] of pairs) {
    const trail = { ...trailOf(old[i]), before: i, after: j };
    const name = old[i].name;
    comparePair(SERVER, { before: old[i], after: now[j], trail, name, run });
  }
  for (const i of removed) {
    const production: Condition[] = isProduction(old[i])
      ? []
      : ['not-production'];
    run.add(
      'S4a',
      'removed',
      { ...trailOf(old[i]), before: i },
      {
        before: old[i],
        data: { name: old[i].name },
        conditions: production,
      },
    );
  }
  for (const j of added) {
    const data = { name: now[j].name };
    run.add(
      'S5',
      'added',
      { ...trailOf(now[j]), after: j },
      { after: now[j], data },
    );
  }
};

function trailOf({ id, name }: ContractServer): Trail {
  const key = id === undefined ? keyText('server', name) : keyText('id', id);
  return { field: 'servers', key };
}
