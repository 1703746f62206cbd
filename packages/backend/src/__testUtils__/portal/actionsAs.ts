import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  ActionContext,
  scaffolderActionsExtensionPoint,
  TemplateAction,
} from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { JsonObject } from '@backstage/types';
import scaffolderDataMeshModule from '@meshstage/plugin-scaffolder-backend-module-data-mesh';
import { Portal } from './startPortal';

/** One step of a template: what it logs, gives on, and whether it fails. */
export interface Step {
  log: string[];
  output: Record<string, unknown>;
  error?: Error;
}

type Features = NonNullable<
  NonNullable<Parameters<typeof startTestBackend>[0]>['features']
>;

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
  const actions = await actionsOf([
    // As in a backend of its own: what it may write to is not configured here.
    mockServices.rootConfig.factory({ data: { app: portal.config.app } }),
    createServiceFactory({
      service: coreServices.auth,
      deps: {},
      factory: () => auth,
    }),
    createServiceFactory({
      service: coreServices.discovery,
      deps: {},
      factory: () => portal.discovery,
    }),
  ]);

  async function run(id: string, input: object): Promise<Step> {
    const action = actions.get(id);
    if (!action) {
      throw new Error(`The module adds no action ${id}`);
    }
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
      .handler(context as unknown as ActionContext<JsonObject, JsonObject>)
      .then(
        () => undefined,
        (thrown: Error) => thrown,
      );
    return { log, output, error };
  }

  return {
    write: (input: object) => run('data-mesh:product:write', input),
    publish: (input: object) => run('data-mesh:publish', input),
  };
}

/** What the module adds to a scaffolder, by id. */
async function actionsOf(
  features: Features,
): Promise<Map<string, TemplateAction>> {
  const actions = new Map<string, TemplateAction>();
  const backend = await startTestBackend({
    extensionPoints: [
      [
        scaffolderActionsExtensionPoint,
        {
          addActions(...added: TemplateAction[]) {
            added.forEach(action => actions.set(action.id, action));
          },
        },
      ],
    ],
    features: [scaffolderDataMeshModule, ...features],
  });
  await backend.stop();
  return actions;
}
