import { DataContract, DataProduct } from '@meshstage/plugin-data-mesh-common';
import { OrgEntity } from './readOrg';

/** People, teams and domains of a document that the organisation does not have. */
export function peopleLies(
  document: DataProduct | DataContract,
  org: OrgEntity[],
): string[] {
  const named = (kind: OrgEntity['kind'], name: string) =>
    org.find(each => each.kind === kind && each.metadata.name === name);
  const domain = named('Domain', document.domain ?? '');
  const group = domain?.spec.owner?.replace('group:default/', '') ?? '';
  const roles = document.kind === 'DataContract' ? document.roles : [];
  const approvers = roles.flatMap(role => [
    role.firstLevelApprovers ?? '',
    ...(role.secondLevelApprovers ? [role.secondLevelApprovers] : []),
  ]);
  const owner = 'owner' in document ? document.owner : undefined;
  return [
    ...(domain ? [] : [`domain ${document.domain} does not exist`]),
    ...(named('Group', group) ? [] : [`nobody owns domain ${document.domain}`]),
    ...(document.team?.name && document.team.name !== group
      ? [`team ${document.team.name} does not own ${document.domain}`]
      : []),
    ...(owner && owner !== `group:default/${group}`
      ? [`owner ${owner} does not own ${document.domain}`]
      : []),
    ...(document.team?.members ?? [])
      .filter(
        ({ username }) =>
          !named('User', username)?.spec.memberOf?.includes(group),
      )
      .map(({ username }) => `${username} is not in ${group}`),
    ...approvers
      .filter(name => !named('User', name))
      .map(name => `approver ${name} does not exist`),
  ];
}
