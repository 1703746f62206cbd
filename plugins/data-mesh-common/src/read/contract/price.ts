import { release } from '../fields/Reading';
import { NUMBER, shaped, STABLE_ID, TEXT } from '../fields/shape';
import { jsonObject } from './jsonObject';

/** `price`, kept as written. */
export const price = shaped(
  jsonObject,
  {
    id: { ...STABLE_ID, since: release(3, 1) },
    priceAmount: NUMBER,
    priceCurrency: TEXT,
    priceUnit: TEXT,
  },
  reading => reading.version < release(3, 1),
);
