import { Entity } from '@backstage/catalog-model';
import { ImpactPreview } from '@meshstage/plugin-data-mesh-common';
import { organisation } from '../../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import { eachStore } from '../../__testUtils__/eachStore';
import { submitMesh } from '../../__testUtils__/mesh';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { FILES, waiverOf } from '../__testUtils__/definitionFiles';
import { memberOf, serveImpact } from './__testUtils__/serveImpact';

const { reader } = PEOPLE;
const PURPOSE = { assert: { purpose: { absent: true } } };

/** `dataproduct:sales/orders waived global.tags`, one line each. */
function told({ items }: ImpactPreview): string[] {
  return items.flatMap(({ ref, policies }) =>
    policies.map(({ kind, policy }) => `${ref} ${kind} ${policy}`),
  );
}

eachStore('waivers of a preview', store => {
  async function served() {
    const { knex } = store;
    const portal = serveImpact({ knex, definitions: definitionsOf(FILES) });
    await submitMesh(portal);
    return portal;
  }

  it.each<[string, Entity[], string[]]>([
    [
      'a member of the owner',
      [memberOf('group:default/privacy')],
      ['dataproduct:sales/orders waived global.classified'],
    ],
    ['a member of another group', [memberOf('group:default/sales-team')], []],
    ['nobody whom the catalog knows', [], []],
  ])('counts a waiver that was approved by %s', async (_, people, flips) => {
    const { ask, world } = await served();
    world.entities = [...organisation, ...people];
    const waiver = waiverOf('global.classified', 'dataproduct:sales/orders');
    const { preview } = await ask(reader, [{ path: 'w.yaml', text: waiver }]);
    expect(told(preview)).toEqual(flips);
    expect(
      preview.problems.map(each => [each.path, each.problem.code]),
    ).toEqual(
      flips.length > 0 ? [] : [['w.yaml', 'waiver-approver-not-accepted']],
    );
  });

  it('goes on counting a waiver whose approver has left the team', async () => {
    const { ask, world } = await served();
    const waiver = waiverOf('global.tags', 'dataproduct:sales/returns');
    world.definitions = definitionsOf({ ...FILES, 'w.yaml': waiver });
    world.entities = organisation;
    const { status, preview } = await ask(reader, [
      { path: 'other.yaml', text: policyOf('other', PURPOSE) },
    ]);
    expect(status).toBe(200);
    expect(told(preview).join()).not.toContain('global.tags');
  });
});
