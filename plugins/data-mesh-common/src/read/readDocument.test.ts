import { readDocument } from './readDocument';

describe('readDocument', () => {
  it('reads a product', () => {
    const { kind, document, problems } = readDocument(
      [
        'apiVersion: v1.0.0',
        'kind: DataProduct',
        'id: orders',
        'status: active',
        'outputPorts:',
        '  - name: orders',
        '    version: 1.2.0',
        '    contractId: orders-contract',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(kind).toBe('DataProduct');
    expect(document).toMatchObject({
      id: 'orders',
      lifecycle: 'active',
      outputPorts: [
        {
          name: 'orders',
          version: { text: '1.2.0', semver: '1.2.0', major: 1 },
          contractId: 'orders-contract',
        },
      ],
    });
  });

  it('reads a contract from JSON with tabs and says where the second name is', () => {
    const { document, problems } = readDocument(
      JSON.stringify(
        {
          apiVersion: 'v3.0.2',
          kind: 'DataContract',
          id: 'orders-contract',
          version: '1.0.0',
          status: 'active',
          schema: [
            { name: 'orders', properties: [{ name: 'id' }, { name: 'id' }] },
          ],
        },
        null,
        '\t',
      ),
    );
    expect(problems).toEqual([
      {
        code: 'duplicate-name',
        severity: 'error',
        path: 'schema[0].properties[1].name',
        line: 15,
        column: 14,
        data: { name: 'id', firstLine: 12, firstColumn: 14 },
      },
    ]);
    expect(document?.id).toBe('orders-contract');
  });

  it('names a place inside of the text for an empty block scalar', () => {
    expect(readDocument('|2').problems).toMatchObject([
      { code: 'not-a-document', line: 1, column: 3 },
    ]);
  });
});
