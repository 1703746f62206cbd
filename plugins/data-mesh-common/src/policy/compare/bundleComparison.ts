import { Change, Grade } from '../../compatibility';
import { JsonValue } from '../../model';
import { BundleComparison } from '../Judgement';
import { Compared } from './Compared';

/** Changes kept; a document could have a hundred thousand. */
const MOST = 500;
/** Characters of a value; a whole table may have been removed. */
const MAX_VALUE = 2_000;

const WEIGHT: Readonly<Record<Grade, number>> = { ok: 0, review: 1, break: 2 };

/** A comparison as it is kept with the submission. */
export function bundleComparison(compared: Compared): BundleComparison {
  const { read, changes, place } = compared;
  const gravest = [...changes].sort((a, b) => weight(b) - weight(a));
  return {
    document: read.path,
    comparison: {
      against: compared.against,
      mode: compared.mode,
      bump: compared.bump,
      ...(compared.deservedVersion !== undefined && {
        deservedVersion: compared.deservedVersion,
      }),
      ...(compared.declaredBump && { declaredBump: compared.declaredBump }),
      breaking: compared.breaking,
      enforced: compared.enforced,
      changes: gravest.slice(0, MOST).map(({ at, before, after, ...rest }) => {
        const { line, column } = place(at.after.path);
        return {
          ...rest,
          ...(isShort(before) && { before }),
          ...(isShort(after) && { after }),
          at: {
            before: at.before,
            after: { path: at.after.path, line, column },
          },
        };
      }),
      total: changes.length,
    },
  };
}

/** Who reads comes first, then what is written, then who writes. */
function weight({ consumers, history, producer }: Change): number {
  return WEIGHT[consumers] * 9 + WEIGHT[history] * 3 + WEIGHT[producer];
}

function isShort(value: JsonValue | undefined): boolean {
  return value !== undefined && JSON.stringify(value).length <= MAX_VALUE;
}
