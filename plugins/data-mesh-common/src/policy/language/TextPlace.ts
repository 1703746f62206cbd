/** A place in a text, both from 1. @public */
export interface TextPlace {
  line: number;
  column: number;
}
