/** One of the people that the demo offers. */
export interface DemoUser {
  /** Entity ref of a User in the catalog. */
  entityRef: string;
  /** What the profile shows. */
  title: string;
}
