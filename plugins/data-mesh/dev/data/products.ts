import type {
  ProductDetail,
  ProductLevel,
  ProductSummary,
} from '@meshstage/plugin-data-mesh-common';
import {
  aContract,
  aPort,
  aProduct,
  aProductDetail,
} from '../../src/__testUtils__/products';
import { neighboursOf } from './lineage';
import { scaleOf } from './scale';
import { domains, hostileTexts, qualities, subjects } from './words.table';

const LIFECYCLES = ['active', 'active', 'active', 'draft', 'deprecated'];
const TYPES = ['source-aligned', 'aggregate', 'consumer-aligned'];
const FIRST = Date.UTC(2026, 10, 20, 9);
const HOUR_MS = 3_600_000;

const at = <T>(list: readonly T[], i: number): T => list[i % list.length];

/** The product of a place on the shelf; the first is the one of all pages. */
export function productAt(state: string, i: number): ProductSummary {
  const title = `${at(qualities, Math.floor(i / subjects.length))} ${at(
    subjects,
    i,
  ).toLowerCase()}${i < 48 ? '' : ` ${i}`}`;
  const domain = i === 0 ? 'flights' : at(domains, i);
  const name = title.toLowerCase().replaceAll(' ', '-');
  return aProduct({
    ref: `dataproduct:${domain}/${name}`,
    id: `urn:product:${name}`,
    title: state === 'hostile' ? at(hostileTexts, i) : title,
    purpose: state === 'hostile' ? at(hostileTexts, i + 1) : purposeOf(title),
    domain,
    owner: state === 'partial' && i % 2 ? undefined : `group:default/${domain}`,
    version: state === 'partial' ? undefined : '1.2.0',
    type: at(TYPES, i),
    lifecycle: at(LIFECYCLES, i),
    ports: 1 + (i % 3),
    consumers: i % 7,
    tags: state === 'hostile' ? [...hostileTexts] : ['aviation', domain],
    state: i % 9 === 8 ? 'source-removed' : 'live',
    updatedAt: new Date(FIRST - i * HOUR_MS).toISOString(),
    ...(i % 4 < 3 && { levels: [levelAt(i)] }),
  });
}

function levelAt(i: number): ProductLevel {
  const level: ProductLevel['level'] =
    i % 4 === 2
      ? { state: 'unknown', atLeast: 'bronze' }
      : { state: 'reached', name: i % 2 ? 'gold' : 'silver', index: i % 2 };
  return { scorecard: 'global.trust', title: 'Trust', level, waived: i % 3 };
}

/** The one product that the dev app is about. */
export function theProduct(state: string): ProductDetail {
  const { columns, neighbours } = scaleOf(state);
  const text = state === 'hostile' ? hostileTexts.join('\n\n') : undefined;
  const contract = aContract({ columns, describedColumns: columns });
  const port = aPort(
    state === 'partial' ? { contract: undefined } : { contract },
  );
  return aProductDetail({
    ...productAt(state, 0),
    description: {
      purpose: text ?? purposeOf('Daily flights'),
      limitations: text ?? 'Charter flights are missing before 2020.',
      usage: text ?? 'Join by `flight_id`; times are UTC.',
    },
    outputPorts:
      state === 'empty'
        ? []
        : [port, aPort({ name: 'events', deprecated: true, type: 'topic' })],
    inputs: neighboursOf('up', state, Math.min(neighbours, 20)),
  });
}

function purposeOf(title: string): string {
  return `${title} of every airport that the company serves, one row each, for planning and for those who wait.`;
}
