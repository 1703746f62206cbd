import { PlaceOf } from '../items/Item';
import { PolicyPoint } from '../language/DataPolicy';
import { PolicyBaseline } from './PolicyBaseline';
import { PolicyWaiver } from './PolicyWaiver';

/** Where and with what a policy is asked. @public */
export interface EvaluateOptions {
  point: PolicyPoint;
  /** Of any product; those of others do no harm. Absent = nothing is waived. */
  waivers?: readonly PolicyWaiver[];
  /** Of the product; absent = nothing had failed before. */
  baseline?: PolicyBaseline;
  /** Finds the line of each item that did not pass; absent = nobody looks now. */
  placeOf?: PlaceOf;
  /** Items told of each outcome and policy; 2,000 unless told. All are counted. */
  mostEvidence?: number;
}
