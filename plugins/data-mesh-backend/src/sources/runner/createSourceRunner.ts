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
import { Outcome } from './Outcome';
import { OvertakenError } from './OvertakenError';
import { takeIn } from './takeIn';

const HEARTBEAT_MS = 10 * 60_000;

/** When this process last read a source; ISO 8601, UTC. */
export interface Seen {
  readAt?: string;
  successAt?: string;
}

/** Follows one source. */
export interface SourceRunner {
  readonly followed: FollowedSource;
  /**
   * One reading. What fails becomes the state of the source, shown to people;
   * throws only when the database does not answer, and then the next run does
   * what this one left.
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

  async function settle(
    row: SourceRow,
    turn: Turn,
    outcome: Outcome,
  ): Promise<void> {
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
      now() - Date.parse(row.last_success_at ?? iso(0)) > HEARTBEAT_MS;
    if (!differs && !heartbeat) {
      return;
    }
    if (told) {
      const text = `Source '${sourceId}' is ${outcome.state}. ${
        outcome.message ?? ''
      }`;
      logger[outcome.state === 'ok' ? 'info' : 'warn'](text.trim());
    }
    await recordOutcome({
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

  return {
    followed,
    seen: () => ({ ...seen }),
    async run(signal) {
      const row = await readSource({ knex, sourceId });
      if (!row || (row.next_attempt_at ?? '') > iso(now())) {
        return;
      }
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
          return;
        }
        outcome = failingOutcome({
          error: toError(error),
          aborted: signal.aborted,
          failures: row.failures,
          now: now(),
          random: options.random,
        });
      }
      await settle(row, turn, { ...outcome, requested_at: null });
    },
  };
}

// What a database says of itself is for the log, not for everybody.
function notTakenIn(sourceId: string, error: Error, logger: LoggerService) {
  logger.error(`Source '${sourceId}' could not be taken in`, error);
  return new SourceReadError(
    'What was read could not be taken in (the log of the backend says why); the next reading tries again',
    { cause: error, retryAfterMs: 0 },
  );
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
