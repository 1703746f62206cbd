import { mockServices } from '@backstage/backend-test-utils';
import { silentCatalog } from '../../__testUtils__/silentCatalog';
import { answeringCatalog } from '../../access/answeringCatalog';
import { createClaimsOf } from '../../access/claimsOf';
import { MemorySource } from '../../sources/__testUtils__/MemorySource';
import { policyText, waiverText } from './__testUtils__/definitionTexts';
import { eachPolicyStore } from './__testUtils__/eachPolicyStore';
import { PolicyReplica } from './__testUtils__/PolicyReplica';

const BOB = 'user:default/bob';
const CARLA = 'user:default/carla';

eachPolicyStore('a catalog that never answers', store => {
  it('holds up no reading of policies, takes nothing back and accepts nobody', async () => {
    const files = { 'a.yaml': policyText(), 'bob.yaml': waiverText(BOB) };
    const source = new MemorySource(files);
    const company = { source };
    const replica = await PolicyReplica.start(store.knex, { company });
    await replica.read();
    const accepted = async () =>
      (await replica.current()).waivers.map(({ approvedBy }) => approvedBy);
    expect(await accepted()).toEqual([BOB]);

    const answering = replica.claimsOf;
    replica.claimsOf = createClaimsOf({
      catalog: answeringCatalog(silentCatalog(), 50),
      auth: mockServices.auth(),
    });
    source.set({
      ...files,
      'a.yaml': policyText('P30D'),
      'carla.yaml': waiverText(CARLA),
    });
    await replica.read();
    expect(await replica.asked()).toEqual(['P30D']);
    expect(await accepted()).toEqual([BOB]);
    expect(await replica.row('company')).toMatchObject({
      state: 'ok',
      failures: 0,
    });
    expect(replica.logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('it is asked again'),
      expect.objectContaining({
        message: 'The catalog did not answer within 0.05 seconds',
      }),
    );

    // It is not the files that are others then.
    replica.claimsOf = answering;
    await replica.followWaivers();
    expect((await accepted()).sort()).toEqual([BOB, CARLA]);
  });
});
