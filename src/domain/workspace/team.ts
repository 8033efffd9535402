import { defineEntity, p } from '@mikro-orm/postgresql';

const team = defineEntity({
  name: 'Team',
  tableName: 'team',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    calendarId: p.uuid().nullable(),
    createdAt: p.datetime(),
  },
});

/** Members who share work. */
export class Team extends team.class {}
team.setClass(Team);

const teamMember = defineEntity({
  name: 'TeamMember',
  tableName: 'team_member',
  properties: {
    workspaceId: p.uuid().primary(),
    teamId: p.uuid().primary(),
    memberId: p.uuid().primary(),
  },
});

export class TeamMember extends teamMember.class {}
teamMember.setClass(TeamMember);
