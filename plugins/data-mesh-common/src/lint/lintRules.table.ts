import { DataContract, DataProduct } from '../model';
import { LintRule } from './LintRule';
import { endInThePast } from './rules/endInThePast';
import { keyPositions } from './rules/keyPositions';
import { numberedVersion } from './rules/numberedVersion';
import { promisesOnce } from './rules/promisesOnce';
import { rangesHoldValues } from './rules/rangesHoldValues';
import { readablePromises } from './rules/readablePromises';
import { receivedInputs } from './rules/receivedInputs';
import { teamDates } from './rules/teamDates';

/** Rules for contracts. */
export const CONTRACT_RULES: readonly LintRule<DataContract>[] = [
  {
    id: 'numbered-version',
    title: 'a contract has a version number',
    check: numberedVersion,
  },
  {
    id: 'readable-promises',
    title: 'what an SLA promises can be measured',
    check: readablePromises,
  },
  {
    id: 'promises-once',
    title: 'nothing is promised twice',
    check: promisesOnce,
  },
  {
    id: 'end-in-the-past',
    title: 'what has ended is not active',
    check: endInThePast,
  },
  {
    id: 'ranges-hold-values',
    title: 'a range of values holds one',
    check: rangesHoldValues,
  },
  {
    id: 'key-positions',
    title: 'columns of a key have their own positions',
    check: keyPositions,
  },
  { id: 'team-dates', title: 'people leave after they came', check: teamDates },
];

/** Rules for products. */
export const PRODUCT_RULES: readonly LintRule<DataProduct>[] = [
  {
    id: 'received-inputs',
    title: 'an output is made of what input ports receive',
    check: receivedInputs,
  },
  { id: 'team-dates', title: 'people leave after they came', check: teamDates },
];
