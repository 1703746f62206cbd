import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Knex } from 'knex';
import { failingOutcome } from '../../sources/runner/failingOutcome';
import { rests } from '../../sources/runner/rests';
import { PolicySourceConfig } from './config/PolicySourceConfig';
import { PolicyReading, readPolicies } from './readPolicies';
import { addPolicySource } from './store/addPolicySource';
import { readPolicySource } from './store/readPolicySource';
import {
  recordFirstFailure,
  recordPolicyOutcome,
} from './store/recordPolicyOutcome';
import { PolicyOutcome, PolicySourceRow } from './store/rows';
import { takeInPolicies } from './takeInPolicies';

const HEARTBEAT_MS = 10 * 60_000;

/**
 * Follows one source of policies: each call is one reading. What fails becomes
 * the state of the source, shown to people, and changes nothing of what is asked
 * of products; throws only when the database does not answer.
 */
export function createPolicyRunner(options: {
  source: PolicySourceConfig;
  /** All that are configured. */
  sources: readonly PolicySourceConfig[];
  knex: Knex;
  logger: LoggerService;
  now: () => number;
  random: () => number;
  /** Called when something else is asked or waived. */
  stored: () => Promise<void>;
}): (signal: AbortSignal) => Promise<void> {
  const { source, knex, logger, now } = options;
  const sourceId = source.id;
  let missingSince: number | undefined;

  /**
   * A replica with another configuration has taken it away. One that ends soon
   * has not to bring it back; where it was that replica that ended, nobody else
   * would, and what the source asks for would never be asked again.
   */
  async function bringBack(): Promise<void> {
    if (missingSince === undefined) {
      missingSince = now();
      logger.warn(
        `Policy source '${sourceId}' is not in the configuration of another replica, which took it away`,
      );
    } else if (now() - missingSince >= HEARTBEAT_MS) {
      await addPolicySource({ knex, sourceId });
      missingSince = undefined;
    }
  }

  /** Writes how it went, unless that is known. */
  async function record(row: PolicySourceRow, outcome: PolicyOutcome) {
    const { last_read_at: _r, last_success_at: _s, ...told } = outcome;
    const before = new Map<string, unknown>(Object.entries(row));
    const differs = Object.entries(told).some(
      ([key, value]) => before.get(key) !== value,
    );
    const last = Date.parse(row.last_read_at ?? iso(0));
    // A clock that was ahead may have written when it was read.
    if (differs || Math.abs(now() - last) > HEARTBEAT_MS) {
      await recordPolicyOutcome({ knex, sourceId, outcome });
    }
  }

  function tell(row: PolicySourceRow, { state, message }: PolicyOutcome) {
    if (state !== row.state || message !== row.message) {
      const text = `Policy source '${sourceId}' is ${state}. ${message ?? ''}`;
      logger[state === 'ok' ? 'info' : 'warn'](text.trim());
    }
  }

  return async signal => {
    const row = await readPolicySource({ knex, sourceId });
    if (!row) {
      await bringBack();
      return;
    }
    missingSince = undefined;
    if (rests(row, iso(now()))) {
      return;
    }
    const at = iso(now());
    const thorough = row.config_digest !== source.digest;
    const look = thorough || row.state !== 'ok';
    const etag = look ? undefined : row.etag ?? undefined;
    let reading: PolicyReading | undefined;
    try {
      reading = await readPolicies(source.source, etag, signal);
    } catch (error) {
      const { message, failures, next_attempt_at } = failingOutcome({
        error: toError(error),
        aborted: signal.aborted,
        failures: row.failures,
        now: now(),
        random: options.random,
      });
      const failed: PolicyOutcome = {
        // What was never read stays so: nobody knows yet what it asks for.
        state: row.state === 'never-read' ? 'never-read' : 'failing',
        message,
        failures,
        next_attempt_at,
        last_read_at: at,
      };
      if (failed.state === 'never-read' && !row.last_read_at) {
        // What was awaited does not come: what others ask for is said without it.
        await recordFirstFailure({ knex, sourceId, outcome: failed });
        await options.stored();
      } else {
        await record(row, failed);
      }
      tell(row, failed);
      return;
    }
    const read: PolicyOutcome = {
      state: 'ok',
      message: null,
      failures: 0,
      next_attempt_at: null,
      config_digest: source.digest,
      last_read_at: at,
      last_success_at: at,
      ...(reading && { etag: reading.etag ?? null }),
    };
    const work = { ...options, thorough, outcome: read };
    if (reading && (await takeInPolicies({ ...work, reading }))) {
      await options.stored();
    } else {
      await record(row, read);
    }
    tell(row, read);
  };
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
