import { LoggerService } from '@backstage/backend-plugin-api';
import { SourceReading } from '@meshstage/plugin-data-mesh-node';
import { Knex } from 'knex';
import { Intake } from '../../intake/Intake';
import { setProductState } from '../../registry/setProductState';
import { readSourceDocuments } from '../store/readSourceDocuments';
import { recordDocuments } from '../store/recordDocuments';
import { SourceDocumentRow } from '../store/rows';
import { affectedPaths } from './affectedPaths';
import { compareReading } from './compareReading';
import { DocumentIdentity } from './DocumentIdentity';
import { FollowedSource } from './FollowedSource';
import { groupPaths } from './groupPaths';
import { guardRemovals } from './guardRemovals';
import { identifyDocuments } from './identifyDocuments';
import { OvertakenError } from './OvertakenError';
import { submitGroups } from './submitGroups';
import { Turn } from './createTurn';

/** What taking in a reading came to. */
export interface TakenIn {
  /** Paths that could not be handed in and are tried again. */
  again: string[];
  /** Product ids whose removal is held. */
  held: string[];
}

/**
 * Takes in a complete reading: what changed goes to the intake with what is
 * accepted or refused together with it, then the delete guard looks at what is
 * missing. Writes nothing when nothing changed. Each step can be repeated:
 * what was not recorded is handed in again by the next run.
 */
export async function takeIn(options: {
  knex: Knex;
  followed: FollowedSource;
  domains: '*' | string[];
  intake: Intake;
  reading: Extract<SourceReading, { type: 'documents' }>;
  turn: Turn;
  /** Everything is handed in, changed or not. */
  thorough: boolean;
  held: string[];
  productsChanged: (refs: string[]) => Promise<void>;
  logger: LoggerService;
  signal: AbortSignal;
}): Promise<TakenIn> {
  const { knex, followed, reading, turn, thorough, logger, signal } = options;
  const sourceId = followed.id;
  const rows = await readSourceDocuments({ knex, sourceId });
  const recorded = new Map(rows.map(row => [row.path, identityOf(row)]));
  const { documents, present, changed, vanished } = compareReading({
    reading,
    recorded: rows,
    thorough,
  });
  const identities = new Map([
    ...[...recorded].filter(([path]) => present.has(path)),
    ...(await identifyDocuments({
      documents: changed.flatMap(path => documents.get(path) ?? []),
      recorded,
      logger,
      signal,
    })),
  ]);

  const affected = affectedPaths({
    present: identities,
    recorded,
    changed,
    vanished,
  });
  const again = await submitGroups({
    // What cannot be read now keeps what was judged before.
    groups: groupPaths(
      [...affected].filter(path => documents.has(path)),
      identities,
    ),
    document: path => documents.get(path) ?? unknownPath(path),
    submit: async incoming => {
      const submissions = await options.intake.submit({
        door: followed.door,
        source: {
          id: sourceId,
          type: followed.type,
          domains: options.domains,
        },
        submittedBy: followed.submittedBy,
        credentials: followed.credentials,
        reading: await turn.take(),
        documents: incoming,
      });
      return new Map(
        submissions.flatMap(submission =>
          submission.documents.map(
            ({ path }) => [path, submission.state] as const,
          ),
        ),
      );
    },
    record: async submitted => {
      const current = await recordDocuments({
        knex,
        sourceId,
        revision: await turn.take(),
        documents: [...submitted].flatMap(([path, state]) => {
          const document = documents.get(path);
          const identity = identities.get(path) ?? { contractIds: [] };
          return document
            ? rowOf({
                sourceId,
                path,
                sha256: document.sha256,
                identity,
                state,
              })
            : [];
        }),
        forget: [],
      });
      if (!current) {
        throw new OvertakenError();
      }
    },
    logger,
    signal,
  });

  const plan = await guardRemovals({
    knex,
    sourceId,
    present,
    identities,
    held: options.held,
  });
  const moves = [
    { productIds: plan.remove, state: 'source-removed' as const },
    { productIds: plan.restore, state: 'live' as const },
  ];
  for (const { productIds, state } of moves) {
    if (productIds.length > 0) {
      await turn.take();
      logger.info(
        `Products of source '${sourceId}' become ${state}: ${productIds.join(
          ', ',
        )}`,
      );
      await options.productsChanged(
        await setProductState({ knex, productIds, state }),
      );
    }
  }
  // Only now: what vanished must be seen again should the guard fail. What is
  // to be tried again is new to the next run, whatever made it affected.
  const forget = [...vanished, ...again];
  if (forget.length > 0) {
    await recordDocuments({
      knex,
      sourceId,
      revision: await turn.take(),
      documents: [],
      forget,
    });
  }
  return { again, held: plan.hold };
}

function identityOf(row: SourceDocumentRow): DocumentIdentity {
  return {
    kind: row.kind ?? undefined,
    id: row.document_id ?? undefined,
    contractIds: JSON.parse(row.contract_ids) as string[],
  };
}

function rowOf(options: {
  sourceId: string;
  path: string;
  sha256: string;
  identity: DocumentIdentity;
  state: SourceDocumentRow['state'];
}): SourceDocumentRow {
  const { sourceId, path, sha256, identity, state } = options;
  return {
    source_id: sourceId,
    path,
    sha256,
    kind: identity.kind ?? null,
    document_id: identity.id ?? null,
    contract_ids: JSON.stringify(identity.contractIds),
    state,
  };
}

function unknownPath(path: string): never {
  throw new Error(`No document has path ${path}`);
}
