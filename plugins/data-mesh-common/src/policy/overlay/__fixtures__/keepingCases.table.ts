import { JsonObject } from '../../../model';
import { OverlayCase } from './overlayCases.table';

const NAMED: JsonObject = { name: { glob: '*.raw' } };
const BIG: JsonObject = { columnCount: { atLeast: 100 } };
const GRAINED: JsonObject = { granularity: { exists: true } };
const SAID: JsonObject = { description: { exists: true } };
const FEW: JsonObject = { tags: { some: { in: ['a'] } } };

function when(given: JsonObject, wanted: JsonObject) {
  return {
    policy: {
      forEach: 'datasets',
      when: given,
      assert: { retention: { exists: true } },
      tighten: { allow: ['when'] },
    },
    set: { when: wanted },
  };
}

function match(given: JsonObject, wanted: JsonObject) {
  return {
    policy: {
      match: given,
      assert: { purpose: { exists: true } },
      tighten: { allow: ['match'] },
    },
    set: { match: wanted },
  };
}

const leaves = (kept: string, part = 'when') =>
  `Domain sales leaves ${kept} out of \`${part}\`: global.raw-retention concerns it all the same, and what is added besides, since an overlay only adds.`;

/** Overlays that add to what is concerned; nothing is said where they write only that. */
export const KEEPING_CASES: readonly OverlayCase[] = [
  {
    says: leaves('`granularity exists`'),
    ...when({ any: [NAMED, GRAINED] }, { any: [NAMED, SAID] }),
  },
  {
    says: leaves('`name glob "*.raw"`, `columnCount atLeast 100`'),
    ...when({ any: [NAMED, GRAINED, BIG] }, { any: [SAID, GRAINED] }),
  },
  {
    // Wider than what is there, and so the same said again.
    says: leaves('`granularity exists`'),
    ...when(
      { any: [BIG, GRAINED] },
      { any: [{ columnCount: { atLeast: 50 } }, SAID] },
    ),
  },
  {
    says: leaves('`granularity exists and columnCount atLeast 100`'),
    ...when({ any: [NAMED, { all: [GRAINED, BIG] }] }, { any: [NAMED, SAID] }),
  },
  {
    says: leaves('`not granularity exists`, `tags some`'),
    ...when(
      { any: [NAMED, { not: GRAINED }, FEW] },
      { any: [NAMED, { cel: 'item.columnCount > 9' }] },
    ),
  },
  {
    says: leaves('`item.columnCount > 9`'),
    ...when(
      { any: [NAMED, { cel: 'item.columnCount > 9' }] },
      { any: [NAMED, SAID] },
    ),
  },
  {
    says: leaves('`spec.type $in ["x"]`', 'match'),
    ...match(
      { $any: [{ 'spec.lifecycle': 'active' }, { 'spec.type': 'x' }] },
      { $any: [{ 'spec.lifecycle': 'active' }, { 'spec.domain': 'sales' }] },
    ),
  },
  { says: '', ...when({ any: [NAMED, GRAINED] }, SAID) },
  { says: '', ...when({ any: [NAMED, GRAINED] }, { any: [SAID, BIG] }) },
  {
    says: '',
    ...when({ any: [NAMED, GRAINED] }, { any: [SAID, GRAINED, NAMED] }),
  },
  {
    says: '',
    ...when({ any: [BIG, GRAINED] }, { columnCount: { atLeast: 50 } }),
  },
  { says: '', ...when(NAMED, SAID) },
  {
    says: '',
    ...match(
      { $any: [{ 'spec.lifecycle': 'active' }, { 'spec.type': 'x' }] },
      { 'spec.domain': 'sales' },
    ),
  },
];
