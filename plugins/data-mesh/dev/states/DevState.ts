/** One way in which everything behind the screens can be. */
export interface DevState {
  id: string;
  title: string;
  /** What a designer should see then. */
  what: string;
}
