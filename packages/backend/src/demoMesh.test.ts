import { demoMesh } from './__testUtils__/demoMesh/DemoMesh';
import { judgeDemoMesh } from './__testUtils__/demoMesh/judgeDemoMesh';
import { licenceLies } from './__testUtils__/demoMesh/licenceLies';
import { MENDS, mended } from './__testUtils__/demoMesh/mended';
import { peopleLies } from './__testUtils__/demoMesh/peopleLies';
import { portLies } from './__testUtils__/demoMesh/portLies';
import { readDemoMesh } from './__testUtils__/demoMesh/readDemoMesh';
import { catalogFacts, readOrg } from './__testUtils__/demoMesh/readOrg';
import { hasSpecs, schemaErrors } from './__testUtils__/demoMesh/schemaErrors';

const documents = readDemoMesh();
const org = readOrg();
const facts = catalogFacts(org);
const good = mended(documents);
const mesh = demoMesh(good);
const contracts = [...mesh.contracts.values()];

const REFUSED = [
  {
    product: 'energy/iowa-electricity/iowa-electricity.odps.yaml',
    errors: [
      ['energy/iowa-electricity/iowa-electricity.odcs.yaml', 'duplicate-name'],
    ],
  },
  {
    product: 'labour/occupations/occupations.odps.yaml',
    errors: [
      ['labour/occupations/occupations.odps.yaml', 'duplicate-product-id'],
      [
        'population/state-population/state-population.odps.yaml',
        'duplicate-product-id',
      ],
    ],
  },
];

describe('demo mesh', () => {
  it.each([
    ['accepted', 'the catalog is there', facts],
    ['waiting', 'the catalog is still empty', { domains: [], owners: [] }],
    ['waiting', 'the catalog is away', undefined],
  ])(
    'is %s but for two submissions, which are refused for good reasons, while %s',
    (others, _when, catalog) => {
      const judged = judgeDemoMesh(documents, catalog);
      const refused = judged
        .filter(({ judgement }) => judgement.state === 'refused')
        .map(({ bundle, judgement }) => ({
          product: bundle.product?.path,
          errors: judgement.problems
            .filter(({ problem }) => problem.severity === 'error')
            .map(({ document, problem }) => [document, problem.code]),
        }));
      expect(refused).toEqual(REFUSED);
      const states = judged.map(({ judgement }) => judgement.state);
      expect(new Set(states)).toEqual(new Set(['refused', others]));
    },
  );

  it('is taken in whole and without a warning once the two are mended', () => {
    expect(Object.keys(MENDS).length).toBe(
      good.filter(document => !documents.includes(document)).length,
    );
    const judged = judgeDemoMesh(good, facts);
    expect(judged.map(({ judgement }) => judgement.state)).toEqual(
      mesh.products.map(() => 'accepted'),
    );
    const refs = judged.map(({ judgement }) => judgement.product?.ref);
    expect(new Set(refs).size).toBe(mesh.products.length);
  });

  it('has what the portal has to show', () => {
    const products = mesh.products.map(({ product }) => product);
    const typed = (type: string) =>
      products.filter(product => product.type.value === type).length;
    const byDomain = new Set(products.map(({ domain }) => domain));
    expect({
      products: products.length >= 14,
      domains: byDomain.size >= 6,
      sourceAligned: typed('source-aligned') >= 5,
      aggregate: typed('aggregate') >= 3,
      consumerAligned: typed('consumer-aligned') >= 3,
      deprecated: products.filter(({ deprecated }) => deprecated).length,
      platform: byDomain.has('platform'),
    }).toEqual({
      products: true,
      domains: true,
      sourceAligned: true,
      aggregate: true,
      consumerAligned: true,
      deprecated: 1,
      platform: true,
    });
  });

  it('has one port in two major versions, the older deprecated', () => {
    const ports = mesh.products.flatMap(({ product }) =>
      product.outputPorts
        .filter(port =>
          product.outputPorts.some(
            other =>
              other.name === port.name &&
              other.version?.major !== port.version?.major,
          ),
        )
        .map(port => [product.id, port.version?.major, port.deprecated]),
    );
    expect(ports).toEqual([
      ['dp.flight-operations.flights', 1, true],
      ['dp.flight-operations.flights', 2, false],
    ]);
  });

  it('has a product of the integrations that consumes three others', () => {
    const consumed = mesh.products
      .filter(({ product }) => product.domain === 'integrations')
      .map(({ product }) => product.inputPorts.length);
    expect(Math.max(...consumed)).toBeGreaterThanOrEqual(3);
  });

  it('speaks every version of the two standards that it is read in', () => {
    const versions = good.map(({ reading }) => [
      reading.kind,
      reading.document?.apiVersion,
    ]);
    expect([...new Set(versions.map(each => each.join(' ')))].sort()).toEqual([
      'DataContract v2.2.2',
      'DataContract v3.0.2',
      'DataContract v3.1.0',
      'DataContract v3.2.0',
      'DataProduct v0.9.0',
      'DataProduct v1.0.0',
      'DataProduct v1.1.0',
    ]);
  });

  it('uses every id once', () => {
    const ids = mesh.products.map(({ product }) => product.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(contracts.length + ids.length).toBe(good.length);
  });

  it.each(mesh.products.map(({ path, product }) => [path, product] as const))(
    '%s: ports agree with their contracts',
    (_path, product) => {
      expect(portLies(product, mesh)).toEqual([]);
      expect(peopleLies(product, org)).toEqual([]);
    },
  );

  it.each(contracts.map(each => [`${each.id}@${each.version?.text}`, each]))(
    '%s: people exist and the licence is stated',
    (_id, contract) => {
      const stated = contract as (typeof contracts)[number];
      expect([...peopleLies(stated, org), ...licenceLies(stated)]).toEqual([]);
    },
  );

  it('says nothing to fill space', () => {
    const filler = good.filter(({ reading }) =>
      /lorem|ipsum|\bTODO\b|\bTBD\b|foo\b|xxx/i.test(reading.text ?? ''),
    );
    expect(filler.map(({ path }) => path)).toEqual([]);
  });

  it('is valid by the official schema of each version', () => {
    const checked = hasSpecs() ? good : [];
    const errors = checked.flatMap(document =>
      schemaErrors(document).map(error => `${document.path}: ${error}`),
    );
    process.stdout.write(
      `official schemas: ${checked.length} documents checked, ${
        good.length - checked.length
      } skipped because the schemas are not on this machine\n`,
    );
    expect(errors).toEqual([]);
  });
});
