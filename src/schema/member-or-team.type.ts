import { createUnionType } from 'type-graphql';
import { Member } from './member.type.js';
import { Team } from './team.type.js';

export const MemberOrTeam = createUnionType({
  name: 'MemberOrTeam',
  description: 'One person, or all who share a kind of work.',
  types: () => [Member, Team] as const,
});
