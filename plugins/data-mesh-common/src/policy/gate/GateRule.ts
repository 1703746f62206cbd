import { JsonObject } from '../../model';
import { GateProblemCode } from '../../model/gateProblems.table';
import { WaitingFor } from '../../client/types';
import { ReadDocument } from '../Bundle';
import { Subject } from './Subject';

/** What a rule of the gate finds. Its severity and texts are in the table of problems. */
export interface GateFinding {
  code: GateProblemCode;
  /** The document that it is in. */
  read: ReadDocument;
  /** Place in the document, for example `outputPorts[0].contractId`. */
  path: string;
  /** Where that is, if it was looked up; 1-based. */
  at?: { line?: number; column?: number };
  data: JsonObject;
  /** Set where nothing is wrong but something is not there yet. */
  waitingFor?: WaitingFor;
}

/** One rule of the built-in gate: a row and a small pure function. */
export interface GateRule {
  /** For ever; also the name of its folder of fixtures. */
  id: string;
  title: string;
  why: string;
  /** Every code that it can find. */
  codes: readonly GateProblemCode[];
  check: (subject: Subject) => GateFinding[];
}
