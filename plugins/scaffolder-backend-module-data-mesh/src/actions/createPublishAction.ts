import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { clientOf } from '../clientOf';
import { publishFromSource } from '../publish/publishFromSource';
import { awaitEntity } from '../publish/awaitEntity';
import { push } from '../publish/push';
import { failUnlessPublished } from '../report/failUnlessPublished';
import { reportSubmission } from '../report/reportSubmission';
import { submissionUrl } from '../report/submissionUrl';
import { ActionServices } from './ActionServices';
import { publishExamples } from './publishExamples';

const PUBLISHED: ReadonlySet<SubmissionDetail['state']> = new Set([
  'accepted',
  'accepted-with-warnings',
  'unchanged',
]);

/**
 * `data-mesh:publish`: has documents published and waits for what becomes of
 * them, and for the pages of products in the catalog, which a template links to. With a source, that source reads them from its own folder; without one
 * they are pushed, which only works for products that no source follows.
 */
export function createPublishAction(services: ActionServices) {
  return createTemplateAction({
    id: 'data-mesh:publish',
    description:
      'Publishes the documents of data products and waits for the submission',
    examples: publishExamples,
    supportsDryRun: true,
    schema: {
      input: {
        paths: z =>
          z
            .array(z.string())
            .min(1)
            .describe(
              'The documents: below the root of the source, else in the workspace',
            ),
        source: z =>
          z
            .string()
            .optional()
            .describe('Id of the source that reads them; pushed without one'),
        timeoutSeconds: z =>
          z
            .number()
            .int()
            .min(1)
            .max(60)
            .optional()
            .describe('How long to wait for the source, 60 unless told'),
      },
      output: {
        state: z => z.string().describe('accepted, waiting, unchanged, ...'),
        productRef: z =>
          z.string().optional().describe('Entity ref of the product'),
        submissionId: z => z.string().describe('Id of the submission'),
        submissionUrl: z =>
          z.string().describe('Page of the submission, to see and mend it'),
      },
    },
    async handler(ctx) {
      const { input, logger, workspacePath, signal } = ctx;
      const initiator = await ctx.getInitiatorCredentials();
      const client = await clientOf({ ...services, initiator });
      const dryRun = ctx.isDryRun ?? false;
      const submissions =
        input.source === undefined || dryRun
          ? await push({ client, workspacePath, dryRun, signal, ...input })
          : await publishFromSource({
              client,
              signal,
              ...input,
              source: input.source,
            });
      for (const submission of submissions) {
        const url = dryRun
          ? undefined
          : submissionUrl(services.config, submission.id);
        reportSubmission(logger, submission, dryRun);
        ctx.output('state', submission.state);
        ctx.output('productRef', submission.productRef);
        ctx.output('submissionId', submission.id);
        ctx.output('submissionUrl', url ?? '');
        failUnlessPublished(submission, url);
        if (!dryRun && isPublished(submission)) {
          const isThere = await awaitEntity({
            catalog: services.catalog,
            credentials: initiator,
            entityRef: submission.productRef,
            signal,
          });
          if (!isThere) {
            logger.warn(
              `${submission.title} is published; the catalog shows its page in a moment`,
            );
          }
        }
      }
    },
  });
}

function isPublished<S extends Pick<SubmissionDetail, 'state' | 'productRef'>>(
  submission: S,
): submission is S & { productRef: string } {
  const { state, productRef } = submission;
  return PUBLISHED.has(state) && productRef !== undefined;
}
