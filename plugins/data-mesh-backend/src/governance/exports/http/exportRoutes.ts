import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HttpAuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  csvWriter,
  reportWriter,
  ResultsFormat,
  ResultsQuery,
  ResultsWriter,
  sarifWriter,
} from '@meshstage/plugin-data-mesh-common';
import {
  homepage,
  version,
} from '@meshstage/plugin-data-mesh-common/package.json';
import { Request } from 'express';
import { Knex } from 'knex';
import { Access } from '../../../access/createAccess';
import { listOfQuery, textOfQuery } from '../../../http/queryOf';
import { RouteGroup } from '../../../http/RouteGroup';
import { GovernanceDefinitions } from '../../sources/GovernanceDefinitions';
import { isOutcome } from '../../verdicts/outcomeLetters';
import { eachExported } from '../eachExported';
import { exportPaths } from './exportSpec.table';

const WRITERS: { readonly [F in ResultsFormat]: () => ResultsWriter } = {
  csv: csvWriter,
  report: reportWriter,
  sarif: () => sarifWriter({ name: 'Meshstage', version, url: homepage }),
};

/** Results as files, written while they are read: nobody holds all of them. */
export function exportRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  access: Access;
  definitions: GovernanceDefinitions;
  logger: LoggerService;
  now: () => Date;
}): RouteGroup {
  const { knex, httpAuth, access, definitions, logger } = options;

  async function* text(writer: ResultsWriter, pages: Pages) {
    yield writer.open();
    let index = 0;
    for await (const page of pages) {
      yield writer.page(page, index);
      index += 1;
    }
    yield writer.close();
  }

  return {
    paths: exportPaths,
    register(router) {
      for (const [format, create] of Object.entries(WRITERS)) {
        router.get(`/governance/results/${format}`, async (req, res) => {
          const credentials = await httpAuth.credentials(req, {
            allow: ['user', 'service'],
          });
          const writer = create();
          const pages = eachExported({
            knex,
            reading: await access.reading(credentials),
            definitions: await definitions.current(),
            now: options.now(),
            query: queryOf(req),
            withPlaces: format === 'sarif',
          });
          res.setHeader('content-type', writer.mediaType);
          res.setHeader('x-content-type-options', 'nosniff');
          res.setHeader('cache-control', 'private, no-store');
          res.setHeader(
            'content-disposition',
            `attachment; filename="governance.${writer.extension}"`,
          );
          try {
            await pipeline(Readable.from(text(writer, pages)), res);
          } catch (error) {
            // Whoever reads it sees it break off: half a file is none.
            logger.warn('Results could not be written', toError(error));
          }
        });
      }
    },
  };
}

type Pages = ReturnType<typeof eachExported>;

function queryOf(req: Request): ResultsQuery {
  return {
    domain: textOfQuery(req, 'domain'),
    policy: textOfQuery(req, 'policy'),
    scorecard: textOfQuery(req, 'scorecard'),
    outcome: listOfQuery(req, 'outcome')?.filter(isOutcome),
  };
}
