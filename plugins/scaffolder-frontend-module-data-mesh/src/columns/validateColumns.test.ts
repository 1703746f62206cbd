import type { FormColumn } from '@meshstage/plugin-data-mesh-common';
import { validateColumns } from './validateColumns';

const column = (name: string): FormColumn => ({
  name,
  logicalType: 'string',
  required: false,
});

async function errorsOf(columns?: FormColumn[]): Promise<string[]> {
  const errors: string[] = [];
  await validateColumns(
    columns,
    { addError: error => errors.push(error) },
    { apiHolder: { get: () => undefined } },
  );
  return errors;
}

describe('validateColumns', () => {
  it.each<[expected: string[], columns: FormColumn[] | undefined]>([
    [[], [column('a'), column('b')]],
    [['The product has no columns.'], undefined],
    [['The product has no columns.'], []],
    [['"columns[0].name" is empty.'], [column(' ')]],
    [['Two columns are called "a".'], [column('a'), column('a')]],
  ])('says %j', async (expected, columns) => {
    expect(await errorsOf(columns)).toEqual(expected);
  });

  it('names three problems at most', async () => {
    expect(
      await errorsOf(Array.from({ length: 9 }, () => column(''))),
    ).toHaveLength(3);
  });
});
