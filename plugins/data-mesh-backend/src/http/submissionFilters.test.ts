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
import { PEOPLE } from '../__testUtils__/permissionsOf';
import { startApi } from '../__testUtils__/startApi';

function bundle(domain: string, name: string, columns: string[]) {
  return [
    incoming(
      `${name}.odps.yaml`,
      productYaml({ id: name, name, domain, ports: [['out', '1.0.0', name]] }),
    ),
    incoming(`${name}.odcs.yaml`, contractYaml({ id: name, domain, columns })),
  ];
}

eachStore('filters of submissions', store => {
  it('finds what a domain still has to mend', async () => {
    const api = startApi(store);
    const { intake } = createTestIntake(store);
    const twice = ['a', 'a'];
    await intake.submit(fromSource(bundle('sales', 'mended', twice)));
    await intake.submit(fromSource(bundle('sales', 'mended', ['a'])));
    await intake.submit(fromSource(bundle('sales', 'broken', twice)));
    await intake.submit(fromSource(bundle('logistics', 'other', twice)));
    const titles = async (query: string, as?: string) => {
      const { body } = await api.as(as).get(`/submissions?${query}`);
      return body.items.map((each: { title: string }) => each.title);
    };

    expect(await titles('state=refused&domain=Sales&newest=true')).toEqual([
      'broken',
    ]);
    expect(await titles('state=refused&domain=sales')).toEqual([
      'broken',
      'mended',
    ]);
    expect(await titles('state=refused&newest=true')).toEqual([
      'other',
      'broken',
    ]);
    expect(
      await titles(
        'state=refused&domain=sales&newest=true',
        PEOPLE.otherDomain,
      ),
    ).toEqual([]);
  });
});
