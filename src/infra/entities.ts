import { TimeOff } from '../domain/availability/time-off.js';
import { Calendar } from '../domain/calendar/calendar.js';
import { Channel } from '../domain/channel/channel.js';
import { Delivery } from '../domain/channel/delivery.js';
import { Contact } from '../domain/contact/contact.js';
import { Handle } from '../domain/contact/handle.js';
import { Assignment } from '../domain/conversation/assignment.js';
import { Conversation } from '../domain/conversation/conversation.js';
import { ConversationChange } from '../domain/conversation/conversation-change.js';
import { Draft } from '../domain/conversation/draft.js';
import { Note } from '../domain/conversation/note.js';
import { Handoff } from '../domain/handoff/handoff.js';
import { Attachment } from '../domain/message/attachment.js';
import { Message } from '../domain/message/message.js';
import { Notification } from '../domain/notification/notification.js';
import { RoutingVersion } from '../domain/routing/routing-version.js';
import { ConversationCycle } from '../domain/target/conversation-cycle.js';
import { Wait } from '../domain/wait/wait.js';
import { Credential } from '../domain/workspace/credential.js';
import { Member } from '../domain/workspace/member.js';
import { MemberSkill, Skill } from '../domain/workspace/skill.js';
import { Team, TeamMember } from '../domain/workspace/team.js';
import { Workspace } from '../domain/workspace/workspace.js';

export const entities = [
  Workspace,
  Member,
  Team,
  TeamMember,
  Credential,
  Contact,
  Handle,
  Channel,
  Delivery,
  Conversation,
  Assignment,
  Message,
  Attachment,
  Note,
  ConversationChange,
  Wait,
  ConversationCycle,
  Draft,
  Calendar,
  Skill,
  MemberSkill,
  Notification,
  RoutingVersion,
  Handoff,
  TimeOff,
];
