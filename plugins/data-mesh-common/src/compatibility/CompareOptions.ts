import { JsonValue } from '../model';

/** How somebody reads the data: by an input port, an agreement, or as seen. @public */
export interface Reader {
  /** `sql` reads by name; `typed` has generated or compiled types; `positional` counts columns. */
  access?: 'sql' | 'typed' | 'positional' | string;
  /** Highest classification that this reader may see. */
  clearance?: string;
  /** Sees values as they are where others see them masked. */
  exemptFromMasking?: boolean;
  /** Roles of the contract that this reader holds. */
  roles?: readonly string[];
}

/** What was measured about the data written under the old contract. @public */
export interface MeasuredFacts {
  /** How many values are null. */
  nulls?: number;
  /** How many rows repeat a value, or the new key of an object. */
  duplicates?: number;
  /** Every distinct value, where there are few. */
  values?: readonly JsonValue[];
  minLength?: number;
  maxLength?: number;
  min?: number;
  max?: number;
  /** Most digits before the decimal point. */
  maxDigits?: number;
  /** How many values have a fraction. */
  fractions?: number;
  /** How many values are outside of the new constraint or find no partner of a new relationship. */
  violations?: number;
}

/** What Iceberg knows and documents do not say. Elements are named `orders.amount`. @public */
export interface IcebergFacts {
  formatVersion?: number;
  /** Field ids of the old and the new schema. */
  before?: ReadonlyMap<string, number>;
  after?: ReadonlyMap<string, number>;
  /** Elements that a partition transform reads. */
  partitionSources?: ReadonlySet<string>;
}

/** What a comparison may know beside the two documents. @public */
export interface CompareOptions {
  /** Those who read the data; left out = nobody knows who. */
  readers?: readonly Reader[];
  /** By element, `orders` or `orders.amount` (effective names); quality rules as `orders.amount#name`. */
  measured?: ReadonlyMap<string, MeasuredFacts>;
  iceberg?: IcebergFacts;
  /** From the least to the most protected. */
  classifications?: readonly string[];
  /** ISO 8601; without it nothing is near and nothing is over. */
  now?: string;
  /** 90 unless told. */
  noticePeriodDays?: number;
  /** How many agreements still live on the old version. */
  liveAgreements?: number;
  /** ISO 8601, the end of the window that was announced. */
  sunsetAt?: string;
}
