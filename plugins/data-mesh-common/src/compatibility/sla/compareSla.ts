import { DataContract, SlaProperty } from '../../model';
import { normaliseSla, slaTerm } from '../../slo';
import { Comparison } from '../walk/Comparison';
import { byKey, matchItems, MatchKey } from '../walk/matchItems';
import { comparePair, Judge } from '../walk/Pair';
import { keyText, Trail } from '../walk/Trail';
import { compareField } from '../walk/judges';
import { NOT_CLASSIFIED } from '../walk/compareLeaves';
import { isEnd, judgeEnd } from './judgeMove';
import { textOf } from './level';
import { SLA } from './slaFields';

/** What the service level promises about what, whatever it is called. */
function topic({ property, element }: SlaProperty, otherwise?: string): string {
  return JSON.stringify([
    slaTerm(property)?.name ?? property,
    element ?? otherwise,
  ]);
}

/** Judges the service levels of two contracts (L1 to L4). */
export const serviceLevels: Judge<DataContract> = pair => {
  const { before, after, run } = pair;
  const byTopic: MatchKey<SlaProperty> = {
    before: sla => topic(sla, before.slaDefaultElement),
    after: sla => topic(sla, after.slaDefaultElement),
  };
  const { pairs, removed, added } = matchItems(before.sla, after.sla, [
    byKey<SlaProperty>(({ id }) => id),
    byKey<SlaProperty>(sla => topic(sla)),
    byTopic,
  ]);
  const found = run.changes.length;
  for (const [i, j] of pairs) {
    const [old, now] = [before.sla[i], after.sla[j]];
    const trail = { ...trailOf(old), before: i, after: j };
    comparePair(SLA, {
      before: old,
      after: now,
      trail,
      name: nameOf(old),
      run,
    });
  }
  for (const i of removed) {
    const sla = before.sla[i];
    const isRetention = slaTerm(sla.property)?.name === 'retention';
    run.add(
      'L1',
      isRetention ? 'retention' : 'removed',
      { ...trailOf(sla), before: i },
      {
        before: sla,
        data: { name: nameOf(sla), before: textOf(sla), after: 'nothing' },
      },
    );
  }
  for (const j of added) {
    addLevel(run, after.sla[j], { ...trailOf(after.sla[j]), after: j });
  }
  run.retentionChanged = run.changes
    .slice(found)
    .some(({ rule }) => /^(?:L\d|M2)$/.test(rule));
  if (before.slaDefaultElement !== after.slaDefaultElement) {
    compareField(pair, 'slaDefaultElement', NOT_CLASSIFIED);
  }
};

function addLevel(run: Comparison, sla: SlaProperty, trail: Trail): void {
  const normal = normaliseSla(sla);
  const data = { name: nameOf(sla), after: textOf(sla) };
  if (normal && isEnd(normal)) {
    judgeEnd(run, trail, normal, { after: sla, data });
  } else {
    run.add('L2', 'added', trail, { after: sla, data });
  }
}

function trailOf({ id, property, element }: SlaProperty): Trail {
  const name = element === undefined ? property : `${property} of ${element}`;
  const key = id === undefined ? keyText('property', name) : keyText('id', id);
  return { field: 'sla', key };
}

function nameOf({ property, element }: SlaProperty): string {
  return element === undefined ? property : `${property} of ${element}`;
}
