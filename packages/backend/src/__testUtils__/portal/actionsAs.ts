import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  ActionContext,
  TemplateAction,
} from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { JsonObject } from '@backstage/types';
import {
  createProductWriteAction,
  createPublishAction,
} from '@meshstage/plugin-scaffolder-backend-module-data-mesh';
import { Portal } from './startPortal';

/** One step of a template: what it logs, gives on, and whether it fails. */
export interface Step {
  log: string[];
  output: Record<string, unknown>;
  error?: Error;
}

/** The actions of the module, run on behalf of somebody of the portal. */
export async function actionsAs(
  portal: Portal,
  who: string,
  options: {
    workspacePath: string;
    isDryRun?: boolean;
    isService?: boolean;
    /** The task was interrupted after it had done what it keeps checkpoints of. */
    isResumed?: boolean;
  },
) {
  const { workspacePath, isDryRun = false, isService = false } = options;
  const { token } = await portal.as(who);
  const auth = mockServices.auth();
  auth.getPluginRequestToken = async () => ({ token });
  const config = mockServices.rootConfig({ data: portal.config });
  const services = { auth, config, discovery: portal.discovery };

  async function run<I extends JsonObject, O extends JsonObject>(
    action: TemplateAction<I, O>,
    input: object,
  ): Promise<Step> {
    const log: string[] = [];
    const output: Record<string, unknown> = {};
    const logger = mockServices.logger.mock();
    for (const level of ['info', 'warn', 'error'] as const) {
      logger[level].mockImplementation(text => {
        log.push(`${level}: ${text}`);
      });
    }
    const context = {
      ...createMockActionContext(),
      input,
      logger,
      workspacePath,
      isDryRun,
      output: (name: string, value: unknown) => {
        output[name] = value;
      },
      checkpoint: async (step: { fn: () => unknown }) =>
        options.isResumed ? undefined : await step.fn(),
      getInitiatorCredentials: async () =>
        isService ? mockCredentials.service() : mockCredentials.user(),
    };
    const error = await action
      .handler(context as unknown as ActionContext<I, O>)
      .then(
        () => undefined,
        (thrown: Error) => thrown,
      );
    return { log, output, error };
  }

  return {
    write: (input: object) => run(createProductWriteAction(services), input),
    publish: (input: object) => run(createPublishAction(services), input),
  };
}
