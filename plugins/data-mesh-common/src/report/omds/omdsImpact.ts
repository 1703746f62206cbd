import { JsonValue } from '../../model';
import {
  OMDS_ENDING,
  OMDS_IMPACT,
  OmdsImpact,
  OmdsSection,
  OmdsType,
} from './omdsImpact.table';

/** One difference by the words of OMDS. */
export interface OmdsDifference {
  type: OmdsType;
  /** Top-level field of the document. */
  section: string;
  /** The innermost field. */
  field: string;
  after?: JsonValue;
}

/** What a difference is worth by the tables of OMDS. */
export function omdsImpact(
  kind: keyof typeof OMDS_IMPACT,
  { type, section, field, after }: OmdsDifference,
): OmdsImpact {
  if (
    kind === 'DataProduct' &&
    section === 'status' &&
    type === 'CHANGE' &&
    OMDS_ENDING.has(String(after).toLowerCase())
  ) {
    return 'MAJOR';
  }
  const sections: { readonly [section: string]: OmdsSection } =
    OMDS_IMPACT[kind];
  const fields = (
    Object.hasOwn(sections, section) ? sections[section] : sections['*']
  )[type];
  return Object.hasOwn(fields, field) ? fields[field] : fields['*'];
}
