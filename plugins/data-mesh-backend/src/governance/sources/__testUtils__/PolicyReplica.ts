import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { ClaimsOf } from '../../../access/claimsOf';
import { MemorySource } from '../../../sources/__testUtils__/MemorySource';
import { followFileWaivers } from '../../waivers/followFileWaivers';
import { withPortalWaivers } from '../../waivers/withPortalWaivers';
import { PolicySourceConfig } from '../config/PolicySourceConfig';
import {
  createGovernanceDefinitions,
  ServedDefinitions,
} from '../createGovernanceDefinitions';
import { createPolicyRunner } from '../createPolicyRunner';
import { ensurePolicySources } from '../store/ensurePolicySources';
import { readPolicySource } from '../store/readPolicySource';
import { OWNER } from './definitionTexts';

/** A source in memory, for whom it holds, and the folders of it that hold for others. */
export interface MemoryPolicies {
  source: MemorySource;
  level?: string;
  folders?: { [folder: string]: string };
  digest?: string;
}

/** One backend with sources of policies in memory; several can share a database. */
export class PolicyReplica {
  now = Date.parse('2026-11-22T12:00:00Z');
  /** How often it was told that something else is asked. */
  stored = 0;
  /** Groups of everybody, as the catalog has it. */
  groups = [OWNER];
  /** Asks the catalog of whom somebody speaks for. */
  claimsOf: ClaimsOf = async person => new Set([person, ...this.groups]);
  readonly logger = mockServices.logger.mock();
  readonly auditor = mockServices.auditor.mock();
  readonly #knex: Knex;
  readonly sources: PolicySourceConfig[];
  readonly definitions;

  private constructor(knex: Knex, sources: { [id: string]: MemoryPolicies }) {
    this.#knex = knex;
    this.sources = Object.entries(sources).map(([id, own]) => ({
      id,
      type: 'files',
      level: own.level ?? 'global',
      folders: new Map(Object.entries(own.folders ?? {})),
      schedule: { frequency: { minutes: 1 }, timeout: { minutes: 1 } },
      source: own.source,
      digest: own.digest ?? '1',
    }));
    this.definitions = withPortalWaivers({
      knex,
      definitions: createGovernanceDefinitions({
        knex,
        sources: this.sources,
      }),
    });
  }

  /** As a backend that starts. */
  static async start(
    knex: Knex,
    sources: { [id: string]: MemoryPolicies },
  ): Promise<PolicyReplica> {
    const replica = new PolicyReplica(knex, sources);
    await ensurePolicySources({ knex, ids: Object.keys(sources) });
    return replica;
  }

  /** One reading of a source, or of each. */
  async read(id?: string, signal = new AbortController().signal) {
    const sources = this.sources;
    for (const source of sources) {
      if (id === undefined || source.id === id) {
        const { logger } = this;
        const now = () => this.now;
        const random = () => 0;
        const parts = {
          source,
          sources,
          knex: this.#knex,
          logger,
          now,
          random,
          stored: () => this.followWaivers(),
        };
        await createPolicyRunner(parts)(signal);
      }
    }
  }

  /** Has waivers of files count whose approver may approve. */
  async followWaivers() {
    this.stored += 1;
    await followFileWaivers({
      knex: this.#knex,
      definitions: this.definitions,
      claimsOf: this.claimsOf,
      auditor: this.auditor,
      logger: this.logger,
      now: () => new Date(this.now),
    });
  }

  async current(): Promise<ServedDefinitions> {
    const current = await this.definitions.current();
    if (!current) {
      throw new Error('A source was never read');
    }
    return current;
  }

  /** What is asked of products of a domain: the longest that raw data is kept. */
  async asked(domain = 'sales'): Promise<unknown[]> {
    const { set } = await this.current();
    return (set.byDomain.get(domain) ?? set.everywhere).flatMap(({ assert }) =>
      assert.map(each => 'wanted' in each && each.wanted),
    );
  }

  /** Source, path and code of every problem. */
  async problems(): Promise<string[]> {
    const { problems } = await this.current();
    return problems.map(
      ({ source, path, problem }) => `${source}/${path} ${problem.code}`,
    );
  }

  async row(id: string) {
    return await readPolicySource({ knex: this.#knex, sourceId: id });
  }
}
