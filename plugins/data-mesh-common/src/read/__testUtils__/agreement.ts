import { load } from 'js-yaml';
import { JsonValue } from '../../model';
import { CorpusDocument } from '../__fixtures__/corpus';
import { DISAGREEMENTS } from '../__fixtures__/corpusExceptions.table';
import { readDocument } from '../readDocument';
import { isTheirs } from './officialCodes';
import { OfficialValidator } from './officialValidator';

/** One document as the official schema of its release and as we see it. */
export interface Agreement {
  path: string;
  /** As written; empty where nothing can be read. */
  apiVersion: string;
  /** By the schema; `undefined` where there is none for it. */
  valid: boolean | undefined;
  /** Codes that a schema could see as well, each once. */
  codes: string[];
  agreed: boolean;
  /** Why not, where the table says so. */
  why?: string;
}

/** Judges documents in both ways. */
export function agreements(documents: readonly CorpusDocument[]): Agreement[] {
  const official = new OfficialValidator();
  return documents.map(({ path, bytes }) => {
    const { document, problems } = readDocument(bytes);
    const valid = official.isValid(parse(bytes));
    const codes = problems.filter(isTheirs).map(({ code }) => code);
    return {
      path,
      apiVersion: document?.apiVersion ?? '',
      valid,
      codes: [...new Set(codes)].sort(),
      agreed: valid === undefined || valid === (codes.length === 0),
      why: DISAGREEMENTS.find(row => path.endsWith(row.document))?.why,
    };
  });
}

/** The document as the schemas see it; `undefined` where it is no YAML. */
function parse(bytes: Uint8Array): JsonValue | undefined {
  try {
    return load(new TextDecoder().decode(bytes)) as JsonValue;
  } catch {
    return undefined;
  }
}

/** The report as a page. */
export function agreementPage(rows: readonly Agreement[]): string {
  const judged = rows.filter(({ valid }) => valid !== undefined);
  const agreed = judged.filter(row => row.agreed);
  return `${[
    '# Agreement with the official schemas',
    `${
      judged.length
    } public documents of ODPS and ODCS, deliberately broken ones included, each judged by the official JSON Schema of the version that it names and by \`readDocument\`: ${
      agreed.length
    } times both say the same, ${
      judged.length - agreed.length
    } times not, each for a reason that is given. ${
      rows.length - judged.length
    } more documents name no version that has a schema. Findings that no schema can have, such as dangling references, are left out.`,
    'Made from the specifications and the corpus beside the repository; [how](../../plugins/data-mesh-common/README.md#pages-that-are-made).',
    '## Where the two differ',
    judged
      .filter(row => !row.agreed)
      .map(
        ({ path, valid, codes, why }) =>
          `- \`${path}\`: ${valid ? 'valid' : 'invalid'} by its schema, here ${
            codes.join(', ') || 'sound'
          }: ${why ?? 'not explained'}.`,
      )
      .join('\n'),
    '## File by file',
    rows
      .map(
        ({ path, apiVersion, valid, codes }) =>
          `- \`${path}\`, ${apiVersion || 'no version'}: ${wordOf(
            valid,
          )}, here ${codes.join(', ') || 'sound'}`,
      )
      .join('\n'),
  ].join('\n\n')}\n`;
}

function wordOf(valid: boolean | undefined): string {
  if (valid === undefined) {
    return 'no schema';
  }
  return valid ? 'valid' : 'invalid';
}
