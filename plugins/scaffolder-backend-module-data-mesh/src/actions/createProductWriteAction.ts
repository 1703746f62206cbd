import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  CLASSIFICATIONS,
  COLUMN_TYPES,
} from '@meshstage/plugin-data-mesh-common';
import { clientOf } from '../clientOf';
import { explained } from '../report/explained';
import { failUnlessPublished } from '../report/failUnlessPublished';
import { reportSubmission } from '../report/reportSubmission';
import { writeToWorkspace } from '../workspace/workspaceDocuments';
import { chooseSource } from '../write/chooseSource';
import { ActionServices } from './ActionServices';
import { domainName } from './domainName';
import { productOf } from './productOf';
import { writeExamples } from './writeExamples';

/**
 * `data-mesh:product:write`: makes the ODPS and ODCS documents of a new data
 * product and has the data-mesh backend put them into a source.
 *
 * Before anything is written the documents are judged with the rights of the
 * person who runs the template; a product that is there is never overwritten.
 */
export function createProductWriteAction(services: ActionServices) {
  return createTemplateAction({
    id: 'data-mesh:product:write',
    description: 'Writes the documents of a new data product into a source',
    examples: writeExamples,
    supportsDryRun: true,
    schema: {
      input: {
        domain: z => z.string().describe('Name or entity ref of the Domain'),
        name: z => z.string().describe('Name of the product, as people say it'),
        purpose: z => z.string().describe('What the data is for'),
        limitations: z =>
          z.string().optional().describe('Where the data is incomplete'),
        status: z =>
          z
            .enum(['draft', 'active'])
            .optional()
            .describe('active when people may rely on it; draft unless told'),
        columns: z =>
          z
            .array(
              z.object({
                name: z.string(),
                logicalType: z.enum(COLUMN_TYPES),
                required: z.boolean(),
                unique: z.boolean().optional(),
                description: z.string().optional(),
                classification: z.enum(CLASSIFICATIONS).optional(),
                examples: z
                  .array(z.union([z.string(), z.number(), z.boolean()]))
                  .optional(),
              }),
            )
            .describe('The columns of the data, in their order'),
        freshnessHours: z =>
          z.number().optional().describe('The data is at most that old'),
        availabilityPercent: z =>
          z.number().optional().describe('Share of the time it can be queried'),
        retentionDays: z =>
          z.number().optional().describe('How long it is kept'),
        support: z =>
          z.string().optional().describe('Link or mail address to ask at'),
        source: z =>
          z
            .string()
            .optional()
            .describe(
              'Id of the source; may be left out where one has writable: true',
            ),
      },
      output: {
        productRef: z => z.string().describe('Entity ref of the product'),
        source: z => z.string().describe('Id of the source'),
        paths: z =>
          z
            .array(z.string())
            .describe(
              'The documents, below the workspace and the source alike',
            ),
      },
    },
    async handler(ctx) {
      const { input, logger, workspacePath } = ctx;
      const domain = domainName(input.domain);
      const product = productOf({ ...input, domain }, logger);
      await writeToWorkspace(workspacePath, product.documents);
      const initiator = await ctx.getInitiatorCredentials();
      const client = await clientOf({ ...services, initiator });
      const source =
        input.source ??
        chooseSource(await explained('list sources', client.listSources()));
      const make = async () => {
        const { outcome, submissions } = await explained(
          `publish into ${domain}`,
          client.createDocuments(
            source,
            { documents: product.documents, dryRun: ctx.isDryRun },
            { signal: ctx.signal },
          ),
        );
        for (const submission of submissions) {
          reportSubmission(logger, submission, true);
          failUnlessPublished(submission);
        }
        logger.info(
          outcome === 'written'
            ? `Written to ${product.folder} of source ${source}`
            : `Dry run: nothing was written to ${product.folder}`,
        );
      };
      // A task that goes on after a restart must not trip over what it made.
      const key = `data-mesh.product.write.${product.folder}`;
      await (ctx.isDryRun ? make() : ctx.checkpoint({ key, fn: make }));

      ctx.output('productRef', product.ref);
      ctx.output('source', source);
      ctx.output(
        'paths',
        product.documents.map(({ path }) => path),
      );
    },
  });
}
