import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import catalogScaffolderModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import scaffolderDataMeshModule from '@meshstage/plugin-scaffolder-backend-module-data-mesh';
import { people } from './__testUtils__/portal/organisation';
import { runTemplate } from './__testUtils__/portal/runTemplate';
import { Portal, startPortal } from './__testUtils__/portal/startPortal';
import { until } from './__testUtils__/portal/until';

jest.setTimeout(120_000);

const TEMPLATE = 'template:default/source-aligned-product';
const FILE = join(
  __dirname,
  '../../../examples/templates/source-aligned-product/template.yaml',
);

const answers = {
  domain: 'domain:default/flights',
  name: 'Runway Inspections',
  purpose: 'Every inspection of a runway, for planning repairs.',
  columns: [
    {
      name: 'inspection_id',
      logicalType: 'integer',
      required: true,
      classification: 'internal',
      examples: [1, 2],
    },
    { name: 'finding', logicalType: 'string', required: false },
  ],
  status: 'active',
  freshnessHours: 24,
  availabilityPercent: 99,
  retentionDays: 365,
};

describe('the template of a source-aligned product', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal({
      restrictedDomains: [],
      documents: [],
      features: [
        scaffolderPlugin,
        catalogScaffolderModel,
        scaffolderDataMeshModule,
      ],
      templates: [FILE],
    });
    await until(async () => {
      const callers = await Promise.all(Object.keys(people).map(portal.as));
      const { status } = await callers[0].get(
        '/catalog/entities/by-name/template/default/source-aligned-product',
      );
      if (status !== 200) {
        throw new Error(`The catalog answers ${status} for the template`);
      }
    });
  });

  const run = async (who: string, change: object = {}) =>
    runTemplate(await portal.as(who), TEMPLATE, { ...answers, ...change });

  it('makes a product that is served when the task is done', async () => {
    const { status, log, output } = await run('flightsOwner');
    expect({ status, log }).toMatchObject({ status: 'completed' });
    const { client } = await portal.as('reader');
    expect(
      await client.getProduct('dataproduct:flights/runway-inspections'),
    ).toMatchObject({
      title: 'Runway Inspections',
      owner: 'group:default/flights-team',
      source: { id: 'documents' },
      outputPorts: [{ contract: { columns: 2, lifecycle: 'active' } }],
    });
    expect(output.links).toEqual([
      expect.objectContaining({
        entityRef: 'dataproduct:flights/runway-inspections',
      }),
      expect.objectContaining({
        url: expect.stringMatching(
          /^http:\/\/localhost\/data-products\/submissions\/.+/,
        ),
      }),
    ]);
  });

  it('refuses the same name again and leaves what is there', async () => {
    const folder = join(portal.products, 'flights/runway-inspections');
    const before = readdirSync(folder).map(file =>
      readFileSync(join(folder, file), 'utf8'),
    );
    const { status, log } = await run('flightsOwner', {
      purpose: 'Something quite different.',
    });
    expect(status).toBe('failed');
    expect(log).toContain(
      'There is a data product dataproduct:flights/runway-inspections already',
    );
    expect(
      readdirSync(folder).map(file => readFileSync(join(folder, file), 'utf8')),
    ).toEqual(before);
  });

  it('refuses to publish into a domain of others, and writes nothing', async () => {
    const { status, log } = await run('payrollOwner');
    expect(status).toBe('failed');
    expect(log).toMatch(/flights/);
    expect(readdirSync(portal.products)).not.toContain('payroll');
  });

  it('names what is wrong with the form', async () => {
    const { status, log } = await run('flightsOwner', {
      name: '売上高',
      columns: [answers.columns[0], answers.columns[0]],
    });
    expect(status).toBe('failed');
    expect(log).toContain('holds no Latin letter or digit');
    expect(log).toContain('Two columns are called "inspection_id"');
  });

  it('does not let readers start it', async () => {
    await expect(run('reader')).rejects.toThrow(/403/);
  });

  it('shows a task to who started it, and to administrators', async () => {
    const { get } = await portal.as('flightsOwner');
    const { body } = await get<{ tasks: { id: string }[] }>(
      '/scaffolder/v2/tasks',
    );
    const path = `/scaffolder/v2/tasks/${body.tasks[0].id}`;
    const statusFor = async (who: string) =>
      (await (await portal.as(who)).get(path)).status;
    expect(await statusFor('flightsOwner')).toBe(200);
    expect(await statusFor('platform')).toBe(200);
    expect(await statusFor('payrollOwner')).not.toBe(200);
  });
});
