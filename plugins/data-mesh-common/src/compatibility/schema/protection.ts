import { SchemaProperty } from '../../model';
import { Condition } from '../RuleRow';
import { Comparison } from '../walk/Comparison';
import { fieldTrail, Judge, Pair } from '../walk/Pair';

/** Judges masking together with the encrypted name that may stand for it (A1b, A2). */
export const masking: Judge<SchemaProperty> = pair => {
  const { before, after, run, name } = pair;
  const data = { name };
  if (before.masking !== after.masking) {
    const trail = fieldTrail(pair, 'masking');
    const finding = { before: before.masking, after: after.masking, data };
    const { readers } = run.options;
    const exempt =
      readers !== undefined && readers.every(each => each.exemptFromMasking);
    const conditions: Condition[] = exempt ? ['exempt'] : [];
    if (after.masking === undefined) {
      run.add('A2', 'masking', trail, finding);
    } else if (before.masking === undefined) {
      run.add('A1b', 'introduced', trail, { ...finding, conditions });
    } else {
      run.add('A1b', 'changed', trail, { ...finding, conditions });
    }
  }
  const [old, now] = [before.encryptedName, after.encryptedName];
  const told =
    before.masking !== after.masking &&
    (old === undefined || now === undefined);
  if (old !== now && !told) {
    run.add('Z1', 'changed', fieldTrail(pair, 'encryptedName'), {
      before: old,
      after: now,
      data: { name, field: 'encryptedName' },
    });
  }
};

/** Judges how protected a property is (A1a, A2). */
export const classification: Judge<SchemaProperty> = pair => {
  const { before, after, run, name } = pair;
  const trail = fieldTrail(pair, 'classification');
  const finding = {
    before: before.classification,
    after: after.classification,
    data: { name },
  };
  const old = rankOf(run, before.classification);
  const now = rankOf(run, after.classification);
  if (old === undefined || now === undefined || old === now) {
    run.add('A1a', 'incomparable', trail, finding);
  } else if (now > old) {
    const conditions = clearances(pair, now);
    run.add('A1a', 'raised', trail, { ...finding, conditions });
  } else {
    run.add('A2', 'classification', trail, finding);
  }
};

/** -1 where nothing is stated; `undefined` for words outside of the configured list. */
function rankOf(
  { options }: Comparison,
  level: string | undefined,
): number | undefined {
  if (level === undefined) {
    return options.classifications ? -1 : undefined;
  }
  const word = level.trim().toLowerCase();
  const rank = options.classifications?.findIndex(
    each => each.trim().toLowerCase() === word,
  );
  return rank === undefined || rank < 0 ? undefined : rank;
}

function clearances(
  { run }: Pair<SchemaProperty>,
  needed: number,
): Condition[] {
  const { readers } = run.options;
  if (!readers) {
    return [];
  }
  const isCleared = (clearance: string | undefined) =>
    clearance !== undefined && (rankOf(run, clearance) ?? -1) >= needed;
  return readers.every(({ clearance }) => isCleared(clearance))
    ? ['cleared']
    : ['not-cleared'];
}
