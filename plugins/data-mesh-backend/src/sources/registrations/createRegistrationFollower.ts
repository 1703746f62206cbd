import { toError } from '@backstage/errors';
import { createSourceRunner, SourceRunner } from '../runner/createSourceRunner';
import { findRegistrations } from '../store/findRegistrations';
import { RegistrationRow } from '../store/rows';
import { followRegistration } from './followRegistration';
import { RegistrationServices } from './registerUrl';

const AT_A_TIME = 4;
const PATIENCE_MS = 60_000;

/**
 * Reads every registered URL once, a few at a time and each at most a minute
 * long. Throws when the database failed for any of them, after all had their
 * turn.
 */
export function createRegistrationFollower(
  services: RegistrationServices,
): (signal: AbortSignal) => Promise<void> {
  // Kept from run to run: they remember what is not worth writing.
  const runners = new Map<string, { key: string; runner: SourceRunner }>();

  function runnerOf(registration: RegistrationRow): SourceRunner {
    const id = registration.registration_id;
    const key = JSON.stringify(registration);
    const known = runners.get(id);
    if (known?.key === key) {
      return known.runner;
    }
    const runner = createSourceRunner({
      ...services,
      followed: followRegistration({ ...services, registration }),
    });
    runners.set(id, { key, runner });
    return runner;
  }

  return async signal => {
    const rows = await findRegistrations({ knex: services.knex, where: {} });
    const ids = new Set(rows.map(row => row.registration_id));
    for (const id of [...runners.keys()].filter(each => !ids.has(each))) {
      runners.delete(id);
    }
    const failures: Error[] = [];
    const queue = rows.values();
    async function takeTurns(): Promise<void> {
      for (const registration of queue) {
        if (signal.aborted) {
          return;
        }
        const soon = AbortSignal.any([
          signal,
          AbortSignal.timeout(PATIENCE_MS),
        ]);
        try {
          await runnerOf(registration).run(soon);
        } catch (error) {
          failures.push(toError(error));
        }
      }
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, takeTurns));
    if (failures.length > 0) {
      throw new Error(
        `${failures.length} of ${rows.length} registered URLs could not be followed`,
        { cause: failures[0] },
      );
    }
  };
}
