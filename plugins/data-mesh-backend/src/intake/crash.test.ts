import { ServiceUnavailableError } from '@backstage/errors';
import {
  createTestIntake,
  fromSource,
} from '../__testUtils__/createTestIntake';
import {
  contractYaml,
  incoming,
  productYaml,
} from '../__testUtils__/documents';
import { eachStore } from '../__testUtils__/eachStore';
import { failAtWrite } from '../__testUtils__/failAtWrite';

function documents(version: string) {
  return [
    incoming(
      'p.yaml',
      productYaml({
        id: 'p-orders',
        name: 'Orders',
        version,
        ports: [['v1', '1.0.0', 'orders']],
        inputs: [['in', 'elsewhere']],
      }),
    ),
    incoming(
      'c.yaml',
      contractYaml({
        id: 'orders',
        version,
        columns: ['order_id', ...(version === '1.0.0' ? [] : ['amount'])],
      }),
    ),
  ];
}

eachStore('a database that goes away', store => {
  it('leaves no trace, at whichever write it goes', async () => {
    const { intake, events } = createTestIntake(store);
    await intake.submit(fromSource(documents('1.0.0')));
    const before = await store.rows();
    events.publish.mockClear();

    const next = fromSource(documents('1.1.0'));
    let outcome: unknown;
    let n = 0;
    do {
      n += 1;
      const fault = failAtWrite(store.knex, n);
      outcome = await intake.submit(next).catch((error: Error) => error);
      fault.restore();
      if (fault.writes() < n) {
        break;
      }
      expect(await store.rows()).toEqual(before);
      expect(events.publish).not.toHaveBeenCalled();
    } while (outcome instanceof ServiceUnavailableError);

    // It had nothing more to write: every one of them was tried.
    expect(outcome).toMatchObject([{ state: 'accepted' }]);
    // Contents, revisions, line, product, ports, inputs, submission, documents
    // and what is derived.
    expect(n).toBeGreaterThan(10);
    expect(await store.knex('products').first('version', 'state')).toEqual({
      version: '1.1.0',
      state: 'live',
    });
  });

  it('is told to the audit log', async () => {
    const { intake, auditor } = createTestIntake(store);
    const event = { success: jest.fn(), fail: jest.fn() };
    auditor.createEvent.mockResolvedValue(event);
    const fault = failAtWrite(store.knex, 1);
    await expect(intake.submit(fromSource(documents('1.0.0')))).rejects.toThrow(
      'Nothing of it was kept',
    );
    fault.restore();
    expect(event.fail).toHaveBeenCalledTimes(1);
    expect(event.success).not.toHaveBeenCalled();
  });

  it('leaves a waiting submission waiting, and judges it next time', async () => {
    const { intake, logger } = createTestIntake(store);
    const [product, contract] = documents('1.0.0');
    const counted = failAtWrite(store.knex, Infinity);
    await intake.submit(fromSource([contract]));
    counted.restore();
    await store.knex('contract_lines').delete();
    await store.knex('submissions').delete();
    await intake.submit(fromSource([product]));

    // The contract is stored; then judging what waits for it fails.
    const fault = failAtWrite(store.knex, counted.writes() + 1);
    const [detail] = await intake.submit(fromSource([contract]));
    fault.restore();

    expect(detail.state).toBe('accepted');
    expect(logger.error).toHaveBeenCalledTimes(1);
    expect(await store.knex('products').select()).toEqual([]);
    expect(await intake.retryWaiting()).toBe(1);
    expect(await store.knex('products').first('state')).toEqual({
      state: 'live',
    });
  });
});
