/** People of the tests, and the one group that each belongs to. */
export const people = {
  reader: 'readers',
  flightsOwner: 'flights-team',
  payrollOwner: 'payroll-team',
  platform: 'platform-team',
};

/** Domains, each owned by the group `<domain>-team`. */
export const domains = ['flights', 'payroll'];

const entity = (kind: string, name: string, spec: object) =>
  JSON.stringify({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec,
  });

/** A catalog file with all of them; every line of JSON is YAML. */
export const organisation = [
  ...Object.entries(people).flatMap(([person, group]) => [
    entity('User', person, { memberOf: [group] }),
    entity('Group', group, { type: 'team', children: [] }),
  ]),
  ...domains.map(domain =>
    entity('Domain', domain, { owner: `${domain}-team` }),
  ),
].join('\n---\n');
