import { JsonObject } from '../../model';
import { DataProductEntity } from '../../entity';
import { readMatch } from './readMatch';

/**
 * A `match` that was read without a problem as one function; absent = all
 * products. Throws for one that has problems: it was to be refused on reading.
 */
export function compileMatch(
  match: JsonObject | undefined,
): (entity: DataProductEntity) => boolean {
  if (match === undefined) {
    return () => true;
  }
  const reading = readMatch(match);
  if ('problems' in reading) {
    throw new Error(`This match has problems: ${JSON.stringify(reading)}`);
  }
  return reading.test;
}
