import { Problem } from '../../model';
import { nearName } from '../../read/fields/nearName';
import { DataPolicyOverlay } from '../language/DataPolicy';
import { applyOverlay } from '../overlay/applyOverlay';
import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { OverlayOutcome } from '../overlay/OverlayOutcome';
import { placed } from '../overlay/placed';
import { overlayKey } from './overlayKey';
import { OverlayReport } from './PolicySet';
import { SetFile } from './SetFile';

/** Policies of a domain that are other than for everybody, by id. */
export type Tightened = ReadonlyMap<
  string,
  ReadonlyMap<string, EffectivePolicy>
>;

/** An overlay with its file and what became of it. */
export interface OverlayAnswer {
  file: SetFile;
  report: OverlayReport;
  problems: readonly Problem[];
}

/**
 * Adds all overlays of all files. One that was accepted before, by its key, is not
 * refused because its policy became stricter since.
 */
export function addOverlays(
  files: readonly SetFile[],
  policies: ReadonlyMap<string, EffectivePolicy>,
  accepted: ReadonlySet<string>,
): { tightened: Tightened; answers: readonly OverlayAnswer[] } {
  const tightened = new Map<string, Map<string, EffectivePolicy>>();
  const answers: OverlayAnswer[] = [];
  for (const file of files) {
    for (const overlay of file.reading.overlays) {
      const { of, domain } = overlay;
      const ofDomain = tightened.get(domain) ?? new Map();
      const policy = ofDomain.get(of) ?? policies.get(of);
      const outcome: OverlayOutcome = policy
        ? applyOverlay(policy, overlay, {
            accepted: accepted.has(overlayKey(file.source, overlay)),
          })
        : orphaned(overlay, policies);
      if (outcome.state === 'applied') {
        tightened.set(domain, ofDomain.set(of, outcome.policy));
      }
      answers.push({
        file,
        report: {
          of,
          domain,
          source: file.source,
          path: file.path,
          state: outcome.state,
        },
        problems: outcome.problems,
      });
    }
  }
  return { tightened, answers };
}

function orphaned(
  overlay: DataPolicyOverlay,
  policies: ReadonlyMap<string, EffectivePolicy>,
): OverlayOutcome {
  const near = nearName(overlay.of, policies.keys());
  const data = { policy: overlay.of, ...(near !== undefined && { near }) };
  return {
    state: 'orphaned',
    problems: [
      placed(overlay, { code: 'overlay-orphaned', path: 'spec.of', data }),
    ],
  };
}
