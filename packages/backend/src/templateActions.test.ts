import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { actionsAs } from './__testUtils__/portal/actionsAs';
import { documents } from './__testUtils__/portal/documents';
import { Portal, startPortal } from './__testUtils__/portal/startPortal';
import { until } from './__testUtils__/portal/until';

jest.setTimeout(120_000);

const LIVE = 'dataproduct:flights/punctuality';
const live = documents({
  name: 'punctuality',
  domain: 'flights',
  owner: 'group:default/flights-team',
});

const answers = {
  domain: 'flights',
  name: 'Gates',
  purpose: 'Which gate each flight used.',
  columns: [{ name: 'gate', logicalType: 'string', required: true }],
};

const paths = (docs: { path: string }[]) => docs.map(({ path }) => path);

const inFolder = (docs: typeof live) =>
  Object.fromEntries(docs.map(({ path, content }) => [path, content]));

describe('the actions of templates', () => {
  const workspace = createMockDirectory();
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal({ restrictedDomains: [], documents: live });
    await until(async () => {
      const { client } = await portal.as('flightsOwner');
      await client.getProduct(LIVE);
    });
  });

  beforeEach(() => workspace.clear());

  const as = (who: string, options: object = {}) =>
    actionsAs(portal, who, { workspacePath: workspace.path, ...options });

  it('pushes what no source follows', async () => {
    const pushed = documents({
      name: 'delays',
      domain: 'flights',
      owner: 'group:default/flights-team',
    });
    workspace.setContent(inFolder(pushed));
    const { publish } = await as('flightsOwner');
    const { error, output } = await publish({ paths: paths(pushed) });
    expect(error).toBeUndefined();
    expect(output).toMatchObject({
      state: 'accepted',
      productRef: 'dataproduct:flights/delays',
    });
  });

  it('refuses to push what a source follows, and names the source', async () => {
    workspace.setContent(
      inFolder(
        live.map(({ path, content }) => ({
          path,
          content: content.replace('Everything', 'All'),
        })),
      ),
    );
    const { publish } = await as('flightsOwner');
    const { error, log } = await publish({ paths: paths(live) });
    expect(error?.message).toMatch(/was refused .*submissions\//);
    expect(log.join('\n')).toMatch(
      /error: punctuality.odps.yaml:3:5:? error product-id-owned: .*source "documents"/,
    );
  });

  it('says each problem with its line and the way to mend it', async () => {
    workspace.setContent({ 'x.odcs.yaml': 'kind: DataContract\nid: x\n' });
    const { publish } = await as('flightsOwner');
    const { error, log } = await publish({ paths: ['x.odcs.yaml'] });
    expect(error?.message).toContain('was refused');
    expect(log.join('\n')).toMatch(
      /error: x.odcs.yaml:1:1 error \S+: .+\. .+\./,
    );
  });

  it('tries both without writing or storing anything', async () => {
    const { write, publish } = await as('flightsOwner', { isDryRun: true });
    const written = await write({ ...answers, name: 'Tried' });
    expect(written.error).toBeUndefined();
    const { error, output, log } = await publish({
      source: written.output.source,
      paths: written.output.paths,
    });
    expect({ error, log }).toEqual({
      error: undefined,
      log: ['info: Tried would be accepted'],
    });
    expect(output.state).toBe('accepted');
    expect(existsSync(join(portal.products, 'flights/tried'))).toBe(false);
    const { client } = await portal.as('flightsOwner');
    await expect(
      client.getProduct('dataproduct:flights/tried'),
    ).rejects.toMatchObject({ statusCode: 404 });
  });

  it.each([
    [
      'a domain of others',
      'payrollOwner',
      {},
      /^You may not publish into flights: /,
    ],
    ['a reader', 'reader', {}, /^You may not publish into flights: /],
    ['a domain that is not there', 'flightsOwner', { domain: 'moon' }, /moon/],
    [
      'an entity that is no Domain',
      'flightsOwner',
      { domain: 'group:default/x' },
      /no Domain/,
    ],
    ['a path for a domain', 'flightsOwner', { domain: '..' }, /\.\./],
    [
      'a source that templates may not use',
      'flightsOwner',
      { source: 'push' },
      /dataMesh.sources.push is not of type files with writable: true/,
    ],
    [
      'a product that is there',
      'flightsOwner',
      { name: 'Punctuality' },
      /already/,
    ],
  ])('writes nothing for %s', async (_, who, change, message) => {
    const before = readdirSync(portal.products, { recursive: true });
    const { write } = await as(who);
    const { error } = await write({ ...answers, ...change });
    expect(error?.message).toMatch(message);
    expect(readdirSync(portal.products, { recursive: true })).toEqual(before);
  });

  it('writes nothing for a service, whatever it may do', async () => {
    const { write } = await as('service', { isService: true });
    const { error } = await write(answers);
    expect(error?.message).toContain('published by a person');
  });

  it('leaves a folder that is there as it is, also one without a product', async () => {
    mkdirSync(join(portal.products, 'flights/gates'), { recursive: true });
    symlinkSync('/nowhere', join(portal.products, 'flights/gates/notes'));
    const { write } = await as('flightsOwner');
    const { error } = await write(answers);
    expect(error?.message).toMatch(/^flights\/gates is taken/);
    expect(readdirSync(join(portal.products, 'flights/gates'))).toEqual([
      'notes',
    ]);
    expect(
      readdirSync(portal.products).filter(name => name.startsWith('.')),
    ).toEqual([]);
  });

  it('goes on after a restart with what it had written', async () => {
    const { write } = await as('flightsOwner');
    const stands = { ...answers, name: 'Stands' };
    const first = await write(stands);
    const { write: again } = await as('flightsOwner', { isResumed: true });
    const second = await again(stands);
    expect([first.error, second.error]).toEqual([undefined, undefined]);
    expect(second.output).toEqual(first.output);
  });

  it('reads nothing outside of the workspace', async () => {
    const { publish } = await as('flightsOwner');
    const { error } = await publish({ paths: ['../../etc/passwd'] });
    expect(error?.name).toBe('NotAllowedError');
  });

  it('says so when a source holds no such documents', async () => {
    const { publish } = await as('flightsOwner');
    const { error } = await publish({
      source: 'documents',
      paths: ['flights/none/none.odps.yaml'],
      timeoutSeconds: 20,
    });
    expect(error?.message).toContain(
      'Source documents could not take in flights/none/none.odps.yaml',
    );
  });
});
