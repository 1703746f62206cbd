import { DataContract } from '../model';
import { ComparedChange, OTHER_TOOLS } from './__fixtures__/otherTools.table';
import { modelOf } from './__testUtils__/ruleCases';
import { Grade, Grades } from './Change';
import { compareContracts } from './compareContracts';

const SERVERS: { [dialect: string]: string } = {
  avro: '{ server: s, type: kafka, host: h, format: avro }',
  iceberg: '{ server: s, type: iceberg, catalog: c, catalogUrl: "https://c" }',
};

const ORDER: Grade[] = ['ok', 'review', 'break'];

function contract(
  properties: string,
  dialect: string | undefined,
): DataContract {
  const lines = properties.split('\n').map(line => `      ${line}`);
  const servers = dialect ? `servers:\n  - ${SERVERS[dialect]}\n` : '';
  return modelOf(
    `apiVersion: v3.2.0\nkind: DataContract\nid: x\nversion: 1.0.0\nstatus: active\n${servers}schema:\n  - name: orders\n    properties:\n${lines.join(
      '\n',
    )}\n`,
  ) as DataContract;
}

function gradesOf({
  before,
  after,
  dialect,
  icebergVersion,
}: ComparedChange): Grades {
  const changes = compareContracts(
    contract(before, dialect),
    contract(after, dialect),
    {
      ...(icebergVersion && { iceberg: { formatVersion: icebergVersion } }),
    },
  );
  const worst = (of: keyof Grades) =>
    ORDER[Math.max(...changes.map(change => ORDER.indexOf(change[of])))];
  return {
    history: worst('history'),
    consumers: worst('consumers'),
    producer: worst('producer'),
  };
}

describe('directions that other tools state', () => {
  it.each(OTHER_TOOLS.map(row => [row.change, row] as const))(
    '%s',
    (_, row) => {
      const grades = gradesOf(row);
      expect(
        [grades.history, grades.consumers, grades.producer].join(' '),
      ).toBe(row.ours);
    },
  );

  it('are followed, or it is explained why not', () => {
    const unexplained = OTHER_TOOLS.flatMap(row =>
      row.says
        .filter(({ of, breaks, why }) => {
          const agrees = (gradesOf(row)[of] === 'break') === breaks;
          return agrees === (why !== undefined);
        })
        .map(({ tool }) => `${row.change}: ${tool}`),
    );
    expect(unexplained).toEqual([]);
  });
});
