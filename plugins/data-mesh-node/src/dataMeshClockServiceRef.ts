import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';

/** Tells the time by which data products are judged. @public */
export interface DataMeshClock {
  now(): Date;
}

/**
 * The one clock of gate, scan and waivers: through every door a waiver ends, and a
 * policy comes into force, at the instant that it says. The time of the machine
 * unless a test has put another clock there.
 *
 * @public
 */
export const dataMeshClockServiceRef = createServiceRef<DataMeshClock>({
  id: 'data-mesh.clock',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => ({ now: () => new Date() }),
    }),
});
