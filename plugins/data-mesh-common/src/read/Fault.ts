import { JsonObject } from '../model';
import { ReadProblemCode } from '../model/problems.table';

/** Something that ends reading before there is a tree; the offset is one in the text. */
export interface Fault {
  code: ReadProblemCode;
  offset: number;
  data: JsonObject;
}
