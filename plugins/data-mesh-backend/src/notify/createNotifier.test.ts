import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { organisation } from '../__testUtils__/createTestIntake';
import { createNotifier } from './createNotifier';

const SALES = 'group:default/sales-team';
const GONE = 'group:default/gone';
const PERSON = 'user:default/not-in-the-catalog';

function start() {
  const logger = mockServices.logger.mock();
  const world = {
    entities: organisation,
    error: undefined as Error | undefined,
  };
  const sent: unknown[] = [];
  const notifier = createNotifier({
    catalog: catalogServiceMock.mock({
      getEntitiesByRefs: (...args) =>
        catalogServiceMock({ entities: world.entities }).getEntitiesByRefs(
          ...args,
        ),
    }),
    auth: mockServices.auth(),
    logger,
    notifications: {
      async send({ recipients }) {
        if (world.error) {
          throw world.error;
        }
        sent.push('entityRef' in recipients && recipients.entityRef);
      },
    },
  });
  const send = async (...entityRef: string[]) =>
    await notifier.send({
      recipients: { type: 'entity', entityRef },
      payload: { title: 'Hello' },
    });
  return { logger, world, sent, notifier, send };
}

describe('createNotifier', () => {
  it.each([
    ['a group of the catalog', [SALES]],
    // Who signs in need not be in the catalog.
    ['a person', [PERSON]],
    ['some that the catalog has', [GONE, SALES]],
  ])('tells %s', async (_, refs) => {
    const { logger, sent, send } = start();
    await send(...refs);
    expect(sent).toEqual([refs]);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('does not take for told whom the catalog does not have, and says so once', async () => {
    const { logger, world, sent, send } = start();
    for (const ref of [GONE, GONE, 'no ref at all']) {
      await expect(send(ref)).rejects.toMatchObject({ name: 'NotToldError' });
    }
    expect(sent).toEqual([]);
    expect(logger.warn.mock.calls.map(([message]) => message)).toEqual([
      expect.stringContaining(`'${GONE}' is not in the catalog`),
      expect.stringContaining("'no ref at all' is not in the catalog"),
    ]);
    const [, group] = organisation;
    const metadata = { ...group.metadata, name: 'gone' };
    world.entities = [...organisation, { ...group, metadata }];
    await send(GONE);
    world.entities = organisation;
    await expect(send(GONE)).rejects.toThrow('is not in the catalog');
    expect(sent).toEqual([[GONE]]);
    expect(logger.warn).toHaveBeenCalledTimes(3);
  });

  it('says once that the portal has no notifications', async () => {
    const { logger, world, send } = start();
    world.error = new Error(
      'Failed to send notifications: Error: Request failed with status 404',
    );
    for (const ref of [SALES, PERSON]) {
      await expect(send(ref)).rejects.toMatchObject({ name: 'NotToldError' });
    }
    expect(logger.warn.mock.calls).toEqual([
      [expect.stringContaining('@backstage/plugin-notifications-backend')],
    ]);
  });

  it('leaves other failures to who sends', async () => {
    const { logger, world, send } = start();
    world.error = new Error('Request failed with status 503');
    await expect(send(SALES)).rejects.toBe(world.error);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('asks nobody about what is for everybody', async () => {
    const { notifier, sent } = start();
    const options: NotificationSendOptions = {
      recipients: { type: 'broadcast' },
      payload: { title: 'Hello' },
    };
    await notifier.send(options);
    expect(sent).toEqual([false]);
  });
});
