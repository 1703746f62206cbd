import { GivenWaivers } from '../../check/policies/GivenWaivers';

/** Waivers in files, of products that were asked what a change does to them. */
export interface ImpactWaivers {
  before: GivenWaivers;
  after: GivenWaivers;
}
