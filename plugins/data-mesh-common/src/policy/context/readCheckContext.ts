import { isCompatibilityMode } from '../../compatibility';
import { Problem } from '../../model';
import { CONTEXT_PROBLEMS } from '../../model/contextProblems.table';
import { CompatibilitySettings, JudgeContext } from '../JudgeContext';
import { ContextFields } from './ContextFields';
import { readCatalog } from './readCatalog';
import { readGovernance } from './readGovernance';
import { readKnown, readLines, readProducts } from './readLive';

/** What a context says, and what is wrong with it. @public */
export interface CheckContextReading {
  /** Absent where it is none at all. */
  context?: JudgeContext;
  hash?: string;
  /** Where not empty, the answer may be another than that of the registry. */
  problems: Problem[];
}

/**
 * Reads what a registry gave, or a file that was made of it. What it does not
 * know it passes over, as of a newer registry; what is not as it should be is
 * reported and counts as not known, so that nothing passes because of it.
 *
 * @public
 */
export function readCheckContext(json: unknown): CheckContextReading {
  const problems: Problem[] = [];
  const fields = ContextFields.of(json, '', problems);
  if (
    !fields ||
    fields.optionalText('kind') !== 'CheckContext' ||
    fields.optionalText('apiVersion') !== 'meshstage.io/v1alpha1'
  ) {
    const { severity } = CONTEXT_PROBLEMS['context-kind'];
    return {
      problems: [{ code: 'context-kind', severity, path: '', data: {} }],
    };
  }
  const known = (key: string) =>
    fields.has(key) ? readKnown(fields, key) : undefined;
  const [readers, upstream] = [known('readers'), known('upstream')];
  const products = readProducts(fields);
  const catalog = readCatalog(fields);
  const governance = readGovernance(fields, { readers, upstream });
  const now = fields.optionalText('now');
  const context: JudgeContext = {
    source: readSource(fields),
    products,
    lines: readLines(fields, products, readers),
    compatibility: readCompatibility(fields),
    ...(catalog && { catalog }),
    ...(governance && { governance }),
    ...(now !== undefined && { now }),
  };
  return { context, hash: fields.optionalText('hash'), problems };
}

/** One that cannot be read may publish nothing. */
function readSource(fields: ContextFields): JudgeContext['source'] {
  const source = fields.inner('source');
  const id = source?.text('id') ?? '';
  const isAny = source?.has('domains') && source.isText('domains', '*');
  return { id, domains: isAny ? '*' : source?.texts('domains') ?? [] };
}

function readCompatibility(fields: ContextFields): CompatibilitySettings {
  const settings = fields.has('compatibility')
    ? fields.inner('compatibility')
    : undefined;
  if (!settings) {
    return {};
  }
  const mode = settings.optionalText('mode');
  const noticePeriodDays = settings.optionalNumber('noticePeriodDays');
  if (mode !== undefined && !isCompatibilityMode(mode)) {
    settings.wrong('mode', 'a mode such as FORWARD_TRANSITIVE');
  }
  return {
    ...(mode !== undefined && isCompatibilityMode(mode) && { mode }),
    ...(noticePeriodDays !== undefined && { noticePeriodDays }),
    ...(settings.has('classifications') && {
      classifications: settings.texts('classifications'),
    }),
  };
}
