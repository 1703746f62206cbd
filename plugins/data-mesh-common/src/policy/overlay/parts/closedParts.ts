import { DataPolicy } from '../../language/DataPolicy';
import { OverlayPart, PartFinding } from './PartFinding';

/** Who concerns more takes others in, so that must have been allowed by name. */
const ONLY_BY_NAME: ReadonlySet<string> = new Set(['match', 'when']);

/** Parts of an overlay that its policy does not open, each as a fault. */
export function closedParts(
  { tighten }: DataPolicy,
  findings: readonly PartFinding[],
): PartFinding[] {
  const open = tighten?.allow;
  return findings
    .filter(({ part }) => (open ? !isOpen(part, open) : ONLY_BY_NAME.has(part)))
    .map(({ part }) => ({
      part,
      effect: {
        code: 'overlay-part-closed',
        data: {
          open: open ? [...open] : ['severity', 'assert', 'enforce', 'rollout'],
        },
      },
    }));
}

/** `rollout` opens `rollout.graceDays` too. */
function isOpen(part: OverlayPart, open: readonly string[]): boolean {
  return open.some(name => part === name || part.startsWith(`${name}.`));
}
