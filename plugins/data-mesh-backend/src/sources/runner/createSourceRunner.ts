import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { SourceReadError } from '@meshstage/plugin-data-mesh-node';
import { Knex } from 'knex';
import { sha256 } from '../../database/sha256';
import { Intake } from '../../intake/Intake';
import { readSource } from '../store/readSource';
import { recordOutcome } from '../store/recordOutcome';
import { SourceRow } from '../store/rows';
import { checkReading } from './checkReading';
import { createTurn, Turn } from './createTurn';
import { describeAgain, describeUnreadable } from './describeReading';
import { failingOutcome } from './failingOutcome';
import { FollowedSource } from './FollowedSource';
import { notTakenIn } from './notTakenIn';
import { Outcome } from './Outcome';
import { OvertakenError } from './OvertakenError';
import { rests } from './rests';
import { takeIn } from './takeIn';

const HEARTBEAT_MS = 10 * 60_000;
/** Two that overtake each other for ever would both get nowhere. */
const MOST_READINGS = 5;

/** When this process last read a source; ISO 8601, UTC. */
export interface Seen {
  readAt?: string;
  successAt?: string;
}

/** Follows one source. */
export interface SourceRunner {
  readonly followed: FollowedSource;
  /**
   * One reading; another at once when it gave way to another one or to a request
   * and somebody waits for what is there now. What fails becomes the state of the
   * source, shown to people; throws only when the database does not answer, and
   * then the next run does what this one left.
   */
  run(signal: AbortSignal): Promise<void>;
  /** Newer than the database, which an unchanged reading does not write to. */
  seen(): Seen;
}

/** See {@link SourceRunner}. That runs of a source follow each other, in all replicas, is for the scheduler. */
export function createSourceRunner(options: {
  followed: FollowedSource;
  knex: Knex;
  intake: Intake;
  /** Tells everybody that products changed. */
  productsChanged: (refs: string[]) => Promise<void>;
  logger: LoggerService;
  now: () => number;
  random: () => number;
}): SourceRunner {
  const { followed, knex, logger, now } = options;
  const sourceId = followed.id;
  const seen: Seen = {};
  // Not worth writing when nothing else changed; it holds as long as what is
  // recorded is what that reading was compared with.
  let remembered: { etag?: string; revision: number } | undefined;

  async function follow(
    row: SourceRow,
    turn: Turn,
    domains: '*' | string[],
    signal: AbortSignal,
  ): Promise<Outcome> {
    const ok = { state: 'ok', failures: 0, next_attempt_at: null } as const;
    const digest = sha256(JSON.stringify([followed.digest, domains]));
    const thorough = row.config_digest !== digest;
    const held = JSON.parse(row.held_removals) as string[];
    const known =
      remembered?.revision === row.revision ? remembered.etag : row.etag;
    // The second look at missing products has to be a look, and what is said
    // of documents that cannot be read is known from the last good one only.
    const look = thorough || held.length > 0 || row.state !== 'ok';
    const etag = look ? undefined : known ?? undefined;

    const reading = await followed.source.read({ etag, signal });
    if (reading.type === 'unchanged') {
      if (etag === undefined) {
        throw new SourceReadError('The source says unchanged, but to nothing');
      }
      return { ...ok, message: row.message };
    }
    checkReading(reading);
    const work = { turn, domains, reading, thorough, held, signal };
    const taken = await takeIn({ ...options, ...work }).catch(error => {
      throw error instanceof OvertakenError || signal.aborted
        ? error
        : notTakenIn(sourceId, toError(error), logger);
    });
    const whole = taken.again.length === 0;
    remembered = {
      etag: whole ? reading.etag : undefined,
      revision: turn.revision,
    };
    const writing = turn.taken || thorough;
    return {
      ...ok,
      state: whole ? 'ok' : 'failing',
      message: whole
        ? describeUnreadable(reading.unreadable)
        : describeAgain(taken.again),
      held_removals: JSON.stringify(taken.held),
      config_digest: digest,
      domains: JSON.stringify(domains),
      ...(writing ? { etag: remembered.etag ?? null } : {}),
    };
  }

  /** Resolves to false when another reading has taken its turn meanwhile. */
  async function settle(
    row: SourceRow,
    turn: Turn,
    outcome: Outcome,
  ): Promise<boolean> {
    const at = iso(now());
    seen.readAt = at;
    seen.successAt = outcome.state === 'ok' ? at : seen.successAt;
    const before: Outcome = row;
    const told = outcome.state !== row.state || outcome.message !== row.message;
    const differs = Object.entries(outcome).some(
      ([key, value]) => before[key as keyof Outcome] !== value,
    );
    const heartbeat =
      outcome.state === 'ok' &&
      // A clock that was ahead may have written when it was read.
      Math.abs(now() - Date.parse(row.last_success_at ?? iso(0))) >
        HEARTBEAT_MS;
    if (!differs && !heartbeat) {
      return true;
    }
    if (told) {
      const text = `Source '${sourceId}' is ${outcome.state}. ${
        outcome.message ?? ''
      }`;
      logger[outcome.state === 'ok' ? 'info' : 'warn'](text.trim());
    }
    return await recordOutcome({
      knex,
      sourceId,
      revision: turn.revision,
      outcome: {
        ...outcome,
        last_read_at: at,
        ...(outcome.state === 'ok' ? { last_success_at: at } : {}),
      },
    });
  }

  /** Resolves to false when this reading gave way. */
  async function readOnce(
    row: SourceRow,
    signal: AbortSignal,
  ): Promise<boolean> {
    const { revision } = row;
    const turn = createTurn({ knex, sourceId, revision });
    let outcome: Outcome;
    try {
      const access = await followed.access();
      outcome =
        'suspended' in access
          ? { state: 'suspended', message: access.suspended }
          : await follow(row, turn, access.domains, signal);
    } catch (error) {
      if (error instanceof OvertakenError) {
        logger.debug(`Source '${sourceId}': ${error.message}`);
        return false;
      }
      outcome = failingOutcome({
        error: toError(error),
        aborted: signal.aborted,
        failures: row.failures,
        now: now(),
        random: options.random,
      });
    }
    return await settle(row, turn, { ...outcome, requested_at: null });
  }

  return {
    followed,
    seen: () => ({ ...seen }),
    async run(signal) {
      for (let readings = 0; readings < MOST_READINGS; readings += 1) {
        const row = await readSource({ knex, sourceId });
        const again = readings > 0;
        if (
          !row ||
          rests(row, iso(now())) ||
          // Who asked did so once; nobody else asks for it before the schedule.
          (again && (row.requested_at === null || signal.aborted)) ||
          (await readOnce(row, signal))
        ) {
          return;
        }
      }
    },
  };
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
