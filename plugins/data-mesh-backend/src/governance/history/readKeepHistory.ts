import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { TREND_DAYS } from '../verdicts/readTrend';

const PLACE = 'dataMesh.governance.keepHistory';
/** What charts show has to be there. */
const FEWEST = TREND_DAYS;

/**
 * For how many days the history of governance is kept, by
 * `dataMesh.governance.keepHistory`; undefined where it is kept for ever, as it is
 * unless the configuration says otherwise. Throws when the option is wrong.
 */
export function readKeepHistory(config: Config): number | undefined {
  const keep = config.getOptionalConfig(PLACE);
  if (!keep) {
    return undefined;
  }
  const unknown = keep.keys().find(key => key !== 'days');
  if (unknown !== undefined) {
    throw new InputError(`${PLACE}.${unknown}: there is no such option`);
  }
  const days = keep.getOptionalNumber('days');
  if (days === undefined || !Number.isInteger(days) || days < FEWEST) {
    throw new InputError(
      `${PLACE}.days: ${
        days ?? 'nothing'
      } is no whole number of days, of ${FEWEST} at least; leave keepHistory out to keep everything`,
    );
  }
  return days;
}
