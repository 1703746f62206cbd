import { Knex } from 'knex';
import { benchProduct } from './benchProduct';

const CHUNK = 50;
const DOMAIN = 'bench';

type Row = Record<string, unknown>;

/** The only product of a registry, with the contract that it serves. */
interface Template {
  product: Row;
  revision: Row;
  port: Row;
  line: Row;
  contract: Row;
}

/**
 * Puts so many products beside the one that was published, each with a contract
 * of its own. They are rows like those of the published one: to publish a hundred
 * thousand would take longer than all that is measured.
 */
export async function fillRegistry(knex: Knex, count: number): Promise<void> {
  const template = await readTemplate(knex);
  for (let start = 0; start < count; start += CHUNK) {
    const size = Math.min(CHUNK, count - start);
    const rows = Array.from({ length: size }, (_, index) =>
      rowsOf(template, start + index),
    );
    await knex('revisions').insert(rows.flatMap(each => each.revisions));
    await knex('products').insert(rows.map(each => each.product));
    await knex('contract_lines').insert(rows.map(each => each.line));
    await knex('ports').insert(rows.flatMap(each => each.ports));
  }
  const { product } = template;
  await knex('ports').where({ product_id: product.product_id }).delete();
  await knex('products').where({ product_id: product.product_id }).delete();
}

async function readTemplate(knex: Knex): Promise<Template> {
  const [product] = await knex('products').select();
  const [port] = await knex('ports').select();
  const [line] = await knex('contract_lines').select();
  const revisions = await knex('revisions').select();
  const revisionOf = (id: unknown) =>
    revisions.find(({ revision_id }) => revision_id === id);
  return {
    product,
    port,
    line,
    revision: revisionOf(product.revision_id),
    contract: revisionOf(line.revision_id),
  };
}

function rowsOf(template: Template, index: number) {
  const { id, ports, type, tags, hasPurpose, hasUsage } = benchProduct(index);
  const contractId = `contract-${index}`;
  const model = JSON.parse(String(template.revision.model));
  const contract = JSON.parse(String(template.contract.model));
  const [port] = model.outputPorts;
  const outputPorts = Array.from({ length: ports }, (_, at) => ({
    ...port,
    name: `port-${at}`,
    contractId,
  }));
  const description = {
    ...(hasPurpose && { purpose: `Readings of district ${index}.` }),
    ...(hasUsage && { usage: 'For reports of the day before.' }),
  };
  return {
    product: {
      ...template.product,
      product_id: id,
      ref: `dataproduct:${DOMAIN}/${id}`,
      name: id,
      title: `Scored ${index}`,
      sort_title: `scored ${index}`,
      revision_id: `product-${index}`,
    },
    revisions: [
      {
        ...template.revision,
        revision_id: `product-${index}`,
        document_id: id,
        path: `${id}.odps.yaml`,
        model: JSON.stringify({
          ...model,
          id,
          name: `Scored ${index}`,
          description,
          tags,
          type: { ...model.type, value: type },
          outputPorts,
        }),
      },
      {
        ...template.contract,
        revision_id: contractId,
        document_id: contractId,
        path: `${id}.odcs.yaml`,
        model: JSON.stringify({ ...contract, id: contractId }),
      },
    ],
    line: {
      ...template.line,
      contract_id: contractId,
      revision_id: contractId,
    },
    ports: outputPorts.map(({ name }, position) => ({
      ...template.port,
      product_id: id,
      position,
      name,
      contract_id: contractId,
    })),
  };
}
