import { CannotRun } from './CannotRun';

/** Nothing stands where something was looked for, which may be what somebody wants to know. */
export class NothingThere extends CannotRun {
  override name = 'NothingThere';
}
