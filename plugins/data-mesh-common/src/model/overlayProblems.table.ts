import { JsonObject } from './Json';
import { ProblemTable } from './ProblemRow';
import { changeWords, shown } from './overlayTexts';
import { words } from './problemText';
import { quoted } from './quoted';

/** What comes after the change, by the part of the overlay. */
const PARTS: { readonly [part: string]: string } = {
  when: ', so that it concerns fewer items',
  match: ', so that it concerns fewer products',
};

function mayNot(data: JsonObject, whole?: string): string {
  return `Domain ${shown(data.domain)} may not ${changeWords(data, whole)}${
    PARTS[shown(data.part)] ?? ''
  } (${shown(data.policy)})`;
}

const MOST_KEPT = 5;

/** What an overlay leaves out, as it is written. */
function keptWords({ kept }: JsonObject): string {
  const all = Array.isArray(kept) ? kept : [];
  const more = all.length - MOST_KEPT;
  const text = all
    .slice(0, MOST_KEPT)
    .map(each => `\`${shown(each)}\``)
    .join(', ');
  return more > 0 ? `${text} and ${more} more` : text;
}

/** What can be wrong with overlays and with sets of policies, by code. */
export const OVERLAY_PROBLEMS = {
  'overlay-looser': {
    severity: 'error',
    title: 'Overlay that loosens',
    message: data => `${mayNot(data, 'ask for less than it does')}.`,
    fix: 'Ask for more than the policy does, or leave this out: what the policy asks for holds anyway.',
  },
  'overlay-incomparable': {
    severity: 'error',
    title: 'Overlay that is not comparable',
    message: data =>
      `${mayNot(
        data,
      )}: the two are not comparable, so it cannot be shown to be tighter.`,
    fix: 'Leave this as the policy has it, and add a condition of its own beside it.',
  },
  'overlay-narrows': {
    severity: 'error',
    title: 'Overlay that leaves out what the policy concerns',
    message: data =>
      `Domain ${shown(data.domain)} may not narrow \`${shown(
        data.part,
      )}\`: all that ${shown(data.policy)} concerns stays concerned.`,
    fix: 'Leave it out, or write what is to be concerned besides. To ask for more of some of them, put a condition with `any` into `assert`.',
  },
  'overlay-narrows-all': {
    severity: 'error',
    title: 'Overlay that leaves things out',
    message: data =>
      `Domain ${shown(data.domain)} may not narrow \`${shown(
        data.part,
      )}\`: ${shown(data.policy)} concerns every ${
        data.part === 'match' ? 'product' : 'item'
      }.`,
    fix: 'Leave it out. To ask for more of some of them, put a condition with `any` into `assert`.',
  },
  'overlay-keeps': {
    severity: 'warning',
    title: 'Overlay that leaves out what stays',
    message: data =>
      `Domain ${shown(data.domain)} leaves ${keptWords(data)} out of \`${shown(
        data.part,
      )}\`: ${shown(
        data.policy,
      )} concerns it all the same, and what is added besides, since an overlay only adds.`,
    fix: 'Write only what is to be concerned besides, or all that the policy has with it.',
  },
  'overlay-part-closed': {
    severity: 'error',
    title: 'Overlay of a part that is not open to it',
    message: data =>
      `Domain ${shown(data.domain)} may not change \`${shown(
        data.part,
      )}\` of ${shown(data.policy)}; open are ${
        words(data, 'open') || 'none'
      }.`,
    fix: 'Leave it out, or ask the owner of the policy to list it in tighten.allow.',
  },
  'overlay-of-another-domain': {
    severity: 'error',
    title: 'Overlay for somebody else',
    message: data =>
      `Domain ${shown(data.domain)} cannot tighten ${shown(
        data.policy,
      )}, which holds for domain ${shown(data.scope)} only.`,
    fix: 'Name a policy of all domains or of its own.',
  },
  'overlay-orphaned': {
    severity: 'warning',
    title: 'Overlay of nothing',
    message: data =>
      data.field === undefined
        ? `There is no policy ${quoted(data.policy)} to tighten.`
        : `${quoted(data.field)} is no field of ${shown(
            data.kind,
          )}, which ${shown(data.policy)} looks at.`,
    fix: data =>
      data.near === undefined
        ? 'Check the name; if it is gone, take the overlay away.'
        : `Did you mean ${quoted(
            data.near,
          )}? If it is gone, take the overlay away.`,
  },
  'overlay-redundant': {
    severity: 'info',
    title: 'Overlay that adds nothing',
    message: data =>
      `${shown(data.policy)} asks for all that domain ${shown(
        data.domain,
      )} adds to it.`,
    fix: 'Take the overlay away.',
  },
  'overlay-outrun': {
    severity: 'warning',
    title: 'Overlay that its policy has left behind',
    message: data =>
      `${shown(data.policy)} has changed, and what domain ${shown(
        data.domain,
      )} adds to it would now be refused: it may not ${changeWords(
        data,
      )}. What was added before still holds.`,
    fix: 'Write the overlay again for the policy as it is now.',
  },
  'policy-id-taken': {
    severity: 'error',
    title: 'Id that another file has',
    message: data =>
      `${quoted(data.policy)} stands in ${quoted(data.other)}${
        data.of === undefined ? '' : ` of source ${quoted(data.of)}`
      } too.`,
    fix: 'Give one of them another id.',
  },
  'policy-file-kept': {
    severity: 'warning',
    title: 'Last good revision in force',
    message: () =>
      'This file has errors, so what it said when it last had none is still in force.',
    fix: 'Mend the errors.',
  },
} satisfies ProblemTable;

/** Codes of what can be wrong with overlays and sets. */
export type OverlayProblemCode = keyof typeof OVERLAY_PROBLEMS;
