import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import {
  Bundle,
  CatalogFacts,
  CompatibilitySettings,
  contextKeys,
  judge,
  Judgement,
} from '@meshstage/plugin-data-mesh-common';
import { Visibility } from '../access/Visibility';
import { lockNames } from '../database/locks';
import { Definitions } from '../governance/sources/GovernanceDefinitions';
import { LiveState, readJudgeContext } from '../registry/readJudgeContext';
import { IntakeRequest } from './Intake';
import { readGovernance } from './readGovernance';
import { readPredecessors } from './readPredecessors';

/** A judgement with the live state that it was made against. */
export interface LiveJudgement {
  judgement: Judgement;
  live: LiveState;
  /** The ref that the product of the bundle would get when it is new. */
  candidateRef?: string;
  /** sha256 of what is live: of the product or, of a contract alone, of its line. */
  before?: string;
}

/** What a judgement takes from the shell, beside documents and live state. */
export interface JudgeServices {
  compatibility: CompatibilitySettings;
  logger: LoggerService;
  now: () => Date;
}

/** What is read once for all bundles of a request, before any of them is judged. */
export interface KnownBefore {
  /** Absent while the catalog does not answer. */
  facts: CatalogFacts | undefined;
  /** Absent while the policies were never read. */
  definitions: Definitions | undefined;
}

/**
 * Judges a bundle against what is live. Until the transaction ends nobody else
 * decides about its product, ref or contracts.
 */
export async function judgeLive(options: {
  tx: Knex.Transaction;
  bundle: Bundle;
  request: Pick<IntakeRequest, 'source' | 'point'>;
  known: KnownBefore;
  services: JudgeServices;
  /** What the publisher may read. */
  reading: Visibility;
}): Promise<LiveJudgement> {
  const { tx, bundle, known, services } = options;
  const { source, point } = options.request;
  const { compatibility, logger, now } = services;
  const keys = contextKeys(bundle);
  await lockNames(tx, [
    ...keys.productIds.map(id => `product ${id}`),
    ...keys.refs.map(ref => `ref ${ref}`),
    ...keys.contractIds.map(id => `contract ${id}`),
  ]);
  const live = await readPredecessors({
    knex: tx,
    bundle,
    live: await readJudgeContext({ knex: tx, keys }),
    compatibility,
    logger,
  });
  const { lines, governance } = await readGovernance({
    knex: tx,
    bundle,
    live,
    asked: keys.contractIds,
    definitions: known.definitions,
    reading: options.reading,
  });
  const judgement = judge(bundle, {
    source: { id: source.id, domains: source.domains },
    ...live,
    lines,
    catalog: known.facts,
    compatibility,
    governance: governance && { ...governance, ...(point && { point }) },
    now: now().toISOString(),
  });
  return {
    judgement,
    live,
    candidateRef: keys.refs[0],
    before: liveHash(bundle, live),
  };
}

function liveHash(
  { product, contracts }: Bundle,
  live: LiveState,
): string | undefined {
  const document = (product ?? contracts[0])?.reading.document;
  return document?.kind === 'DataContract'
    ? live.lines.find(
        line =>
          line.contractId === document.id &&
          line.major === document.version?.major,
      )?.sha256
    : live.products.find(each => each.id === document?.id)?.sha256;
}
