import { Team, TeamMember } from '../../model';
import { group, mapOf } from '../fields/Group';
import { into } from '../fields/into';
import { listOf, Take, text } from '../fields/takes';
import { authoritativeDefinitions } from './authoritativeDefinitions';
import { customProperties } from './customProperties';
import { tags } from './tags';

const MEMBER = group<TeamMember>(() => ({ username: '' }), {
  username: into('username', text, { required: 'missing-field' }),
  name: into('name', text),
  role: into('role', text),
  dateIn: into('dateIn', text),
  dateOut: into('dateOut', text),
  id: into('id', text),
  description: into('description', text),
  replacedByUsername: into('replacedByUsername', text),
  tags: into('tags', tags),
  authoritativeDefinitions: into(
    'authoritativeDefinitions',
    authoritativeDefinitions,
  ),
  customProperties: into('customProperties', customProperties),
});

/** Members alone: the older shape of `team`, and `stakeholders` of ODCS 2. */
export const teamMembers = listOf(mapOf(() => MEMBER));

const TEAM = group<Team>(() => ({ members: [] }), {
  name: into('name', text),
  description: into('description', text),
  members: into('members', teamMembers),
  id: into('id', text),
  tags: into('tags', tags),
  authoritativeDefinitions: into(
    'authoritativeDefinitions',
    authoritativeDefinitions,
  ),
  customProperties: into('customProperties', customProperties),
});

const asMap = mapOf(() => TEAM);

/** `team` in both of its shapes: a mapping with members, or the members alone. */
export const team: Take<Team> = (node, reading) => {
  if (node.kind === 'list') {
    return { members: teamMembers(node, reading) ?? [] };
  }
  return asMap(node, reading);
};
