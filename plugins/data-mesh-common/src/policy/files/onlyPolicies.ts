import { parseTree } from '../../read/parseTree';
import { decodeText } from '../../read/text/decodeText';
import { FileProblems } from '../language/FileProblems';
import { PolicyReading } from '../language/PolicyReading';
import { DocumentPart, splitDocuments } from '../language/splitDocuments';
import { definitionKind } from './definitionKind';
import { DEFINITION_LIMITS, MOST_DOCUMENTS } from './definitionLimits';

/** What cannot be understood, like that for which it stands. */
const BROKEN = '---\n[\n';

/**
 * A text with its policies and overlays only, which asks for the same as the
 * whole: waivers name products, and scorecards are nothing to judge by. What is
 * no definition stays something that cannot be understood.
 *
 * @public
 */
export function onlyPolicies(content: string): string {
  const { text, fault } = decodeText(content, DEFINITION_LIMITS);
  if (fault || text === undefined) {
    return BROKEN;
  }
  const parts = splitDocuments(text, MOST_DOCUMENTS);
  const kept = parts.slice(0, MOST_DOCUMENTS).map(onlyPolicy);
  return [...kept, ...(parts.length > MOST_DOCUMENTS ? [BROKEN] : [])].join('');
}

function onlyPolicy({ text }: DocumentPart): string {
  const { root } = parseTree(text, DEFINITION_LIMITS);
  if (root?.kind !== 'map') {
    return BROKEN;
  }
  const reading = new PolicyReading(text, 0, new FileProblems());
  switch (definitionKind(root, reading)) {
    case 'DataPolicy':
    case 'DataPolicyOverlay':
      return text.startsWith('---') ? text : `---\n${text}\n`;
    case undefined:
      return BROKEN;
    default:
      return '';
  }
}
