import { JsonValue, renderProblem } from '../../../model';
import {
  PAGE_EXAMPLES,
  PAGE_OVERLAY,
  PAGE_POLICY,
  PageExample,
} from '../__fixtures__/pageExamples.table';
import { applyOverlay } from '../applyOverlay';
import { effectivePolicyOf } from '../effectivePolicyOf';
import {
  overlayText,
  policyText,
  readOverlay,
  readPolicy,
} from './policyTexts';

/** In `assert`; the other way round in `when` and `match`. */
const TIGHTER: readonly [string, string][] = [
  ['`in`, `subsetOf`', 'fewer of the same values'],
  ['`notIn`', 'more values'],
  ['`atMost`', 'less'],
  ['`atLeast`', 'more'],
  ['`between`, `length`', 'inside the range'],
  ['`equals`, `matches`, `glob`', 'the same only'],
  ['`exists`, `absent`, `unique`, `contains`', 'one more'],
  ['`all`, `none`', 'one member more, or a member that is tighter'],
  ['`any`', 'one member less, or members that are tighter'],
  ['`not`', 'what in it is looser'],
  ['`every`, `some`', 'what in it is tighter'],
  ['`cel`', 'one more expression, which must hold too'],
];

/** The page about overlays; its answers are asked for. */
export function overlayPage(): string {
  const { state } = applyOverlay(
    effectivePolicyOf(readPolicy(PAGE_POLICY)),
    readOverlay(PAGE_OVERLAY),
  );
  return `${[
    '# Overlays: what a domain adds to a policy',
    'A global policy holds everywhere. A domain may only tighten it, for its own products, with an overlay in a source of its own. This page is made by asking the code; [how](../plugins/data-mesh-common/README.md#pages-that-are-made).',
    yaml(PAGE_POLICY),
    yaml(PAGE_OVERLAY),
    `This one is ${state}. An overlay adds and never replaces: an item is concerned if one \`when\` holds, and then both \`assert\` must hold; of severity and enforcement the stricter counts, of two grace periods the shorter, of two dates the earlier. So an overlay cannot loosen a policy that becomes stricter later. Several overlays of a domain add up the same way, in any order.`,
    '## What is tighter',
    'In `assert`, compared with the test of the same field by the same operator:',
    TIGHTER.map(([words, what]) => `- ${words}: ${what}`).join('\n'),
    'A test of which the policy has none is always an addition. In `when` and `match` the order is reversed, since more items or products are concerned where they are wider; both can be changed only where `tighten.allow` of the policy lists them. Without `tighten` all the rest is open.',
    'Write into them only what is to be concerned besides: a text that says one member of an `any` again and leaves out another reads as if it took that out. It does not, and its author is told with a warning.',
    'What is looser is refused when it is loaded, and so is what cannot be compared:',
    PAGE_EXAMPLES.map(example).join('\n'),
    '## What becomes of an overlay',
    [
      '- _applied_: it is in force.',
      '- _refused_: the policy holds as it is, or with what the domain had added before; the overlay is an error of its file.',
      '- _redundant_: the policy asks for all of it already. Also when the policy became stricter since: an overlay that was accepted is not refused for that.',
      '- _orphaned_: its policy, or a field that it names, is gone. The policy holds as it is.',
    ].join('\n'),
    'None of them refuses a publish. A file with an error stays in force as it last was without one, also over a restart; one that never was without one is an error for every product of its scope, since nobody knows what it asks for. The source decides for whom its files speak: a domain has policies whose ids begin with its name, and overlays for itself.',
  ].join('\n\n')}\n`;
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text.trim()}\n\`\`\``;
}

function example({ policy, set }: PageExample): string {
  const { state, problems } = applyOverlay(
    effectivePolicyOf(
      readPolicy(policyText({ forEach: 'datasets', ...policy })),
    ),
    readOverlay(overlayText(set)),
  );
  const [part] = Object.keys(set);
  const said = problems.map(problem => renderProblem(problem).message);
  const answer =
    state === 'refused' ? said[0] : [`${state}.`, ...said].join(' ');
  return `- \`${flow(policy[part])}\` in \`${part}\`, and \`${flow(
    set[part],
  )}\`: ${answer}`;
}

/** As in YAML, on one line. */
function flow(value: JsonValue): string {
  if (Array.isArray(value)) {
    return `[${value.map(flow).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, each]) => `${key}: ${flow(each)}`,
    );
    return `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' && !/^[\w ]+$/.test(value)
    ? `'${value}'`
    : String(value);
}
