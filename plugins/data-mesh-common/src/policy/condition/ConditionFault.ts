import { JsonObject } from '../../model';
import { PolicyProblemCode } from '../../model/policyProblems.table';
import { Condition } from '../language/Condition';

/** Something in a condition that does not fit the items that it is asked of. */
export interface ConditionFault {
  condition: Condition;
  /** Which of its words it is. */
  part: 'field' | 'operator' | 'wanted';
  code: PolicyProblemCode;
  data: JsonObject;
}
