import { defineEntity, p } from '@mikro-orm/postgresql';

const skill = defineEntity({
  name: 'Skill',
  tableName: 'skill',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    createdAt: p.datetime(),
  },
});

/** Something a member can be good at: a product, a language, refunds. */
export class Skill extends skill.class {}
skill.setClass(Skill);

const memberSkill = defineEntity({
  name: 'MemberSkill',
  tableName: 'member_skill',
  properties: {
    workspaceId: p.uuid().primary(),
    memberId: p.uuid().primary(),
    skillId: p.uuid().primary(),
    /** From 1, has begun, to 5, teaches others. */
    level: p.integer(),
  },
});

export class MemberSkill extends memberSkill.class {}
memberSkill.setClass(MemberSkill);
