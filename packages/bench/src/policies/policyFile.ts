import { ColumnRule } from './columnRules.table';

/** A rule as the file of a policy, which warns of what breaks it. */
export function policyFile({ spec }: ColumnRule, index: number) {
  const policy = {
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'DataPolicy',
    metadata: { id: `global.rule-${index}`, title: 'Rule', severity: 'low' },
    spec: {
      why: 'It is measured.',
      forEach: 'columns',
      ...spec,
      message: '{{item.path}} breaks a rule',
      enforce: { check: 'warn', publish: 'warn', scan: 'audit' },
    },
  };
  return { path: `rule-${index}.yaml`, content: JSON.stringify(policy) };
}
