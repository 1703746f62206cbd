import { Knex } from 'knex';
import { claimReading } from '../store/claimReading';
import { OvertakenError } from './OvertakenError';

/** The place of one reading in the row of readings of its source. */
export interface Turn {
  /** Of the source before this reading, or its own number once taken. */
  readonly revision: number;
  readonly taken: boolean;
  /**
   * Takes the turn at the first call and resolves to its number; throws an
   * `OvertakenError` when another reading took one since this one began.
   */
  take(): Promise<number>;
}

/** A turn that is not taken yet. */
export function createTurn(options: {
  knex: Knex;
  sourceId: string;
  /** Of the source before it is read. */
  revision: number;
}): Turn {
  let { revision } = options;
  let taken = false;
  return {
    get revision() {
      return revision;
    },
    get taken() {
      return taken;
    },
    async take() {
      if (!taken) {
        const number = await claimReading(options);
        if (number === undefined) {
          throw new OvertakenError();
        }
        revision = number;
        taken = true;
      }
      return revision;
    },
  };
}
