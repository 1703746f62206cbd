import { dump } from 'js-yaml';
import { JsonValue } from '../model';

/** A field of a document, with what a reader should know about it. */
export interface YamlField {
  key: string;
  /** `undefined` leaves the field out. */
  value: JsonValue | undefined;
  comment?: string;
  /** Starts a new paragraph. */
  apart?: boolean;
}

const LINE = 90;

/**
 * YAML that people go on editing: the fields in the order given, each below
 * its comment.
 */
export function yamlText(fields: YamlField[]): string {
  return fields
    .filter(({ value }) => value !== undefined)
    .map(({ key, value, comment, apart }) =>
      [
        apart ? '\n' : '',
        comment === undefined ? '' : commentLines(comment),
        dump({ [key]: value }, { lineWidth: LINE, noRefs: true }),
      ].join(''),
    )
    .join('');
}

function commentLines(comment: string): string {
  return comment
    .split('\n')
    .map(line => `# ${line}\n`)
    .join('');
}
