import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Member, MemberRole } from './member.type.js';
import { Workspace } from './workspace.type.js';

export enum Scope {
  READ = 'READ',
  WRITE = 'WRITE',
  NOTES = 'NOTES',
  ADMIN = 'ADMIN',
}
registerEnumType(Scope, {
  name: 'Scope',
  description: 'What a credential may do.',
  valuesConfig: {
    READ: { description: 'Read conversations, contacts and events, without anything of notes.' },
    WRITE: { description: 'Change them and write to customers.' },
    NOTES: { description: 'Read and write the team’s notes.' },
    ADMIN: { description: 'Manage API keys and read of them in the events.' },
  },
});

export enum ViewerKind {
  MEMBER = 'MEMBER',
  API_KEY = 'API_KEY',
}
registerEnumType(ViewerKind, {
  name: 'ViewerKind',
  description: 'Who stands behind a credential.',
  valuesConfig: {
    MEMBER: { description: 'A person.' },
    API_KEY: { description: 'A program.' },
  },
});

@ObjectType({ description: 'Whoever makes this request.', simpleResolvers: true })
export class Viewer {
  @Field(() => ID, { description: 'The member’s id, or the API key’s.' })
  id!: string;

  @Field(() => String, { description: 'The member’s name, or the API key’s.' })
  name!: string;

  @Field(() => ViewerKind, { description: 'A person or a program.' })
  kind!: ViewerKind;

  @Field(() => MemberRole, {
    nullable: true,
    description: 'The member’s role; null for an API key.',
  })
  role!: MemberRole | null;

  @Field(() => [Scope], { description: 'What the credential may do.' })
  scopes!: Scope[];

  @Field(() => Workspace, { description: 'The workspace everything in this API is read from.' })
  workspace!: Workspace;

  @Field(() => Member, { nullable: true, description: 'The member; null for an API key.' })
  member!: Member | null;
}
