import { Source } from '@meshstage/plugin-data-mesh-node';
import { IntakeRequest } from '../../intake/Intake';

/** Into which domains a source may publish right now, or why it may not be read. */
export type SourceAccess = { domains: '*' | string[] } | { suspended: string };

/** A source with everything that following it needs. */
export interface FollowedSource {
  id: string;
  type: string;
  door: Extract<IntakeRequest['door'], 'source' | 'registration'>;
  /** As in {@link IntakeRequest}. */
  submittedBy: string;
  /** As in {@link IntakeRequest}: of a person who is there right now. */
  credentials?: IntakeRequest['credentials'];
  source: Source;
  /** Differs when the configuration does; then everything is judged again. */
  digest: string;
  /** Asked before every reading. */
  access(): Promise<SourceAccess>;
}
