import { Impact, RenderedProblem } from '@meshstage/plugin-data-mesh-common';
import { ImpactWaivers } from './ImpactWaivers';

/** What a change of policies does, and of what that is said. */
export interface ToldImpact {
  impact: Impact;
  /** With paths below the folder, and of other sources of a registry with their ids. */
  problems: readonly {
    source?: string;
    path: string;
    problem: RenderedProblem;
  }[];
  /** Offline, with paths below the folder: a registry knows which of them count. */
  waivers?: ImpactWaivers;
  /** The registry that was asked; absent where only given files were. */
  registry?: string;
  /** Offline, with what a context file knows. */
  withContext?: true;
  /** Products that could have been asked. */
  total: number;
  complete: boolean;
  /** No file is another one, so nobody was asked. */
  unchanged?: true;
}
