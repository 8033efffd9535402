/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A note for the team. */
export type AddNoteInput = {
  /** Which conversation. One that is not there, or not yours to see: NOT_FOUND. */
  conversationId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** More members and teams to call, whether or not the text names them; at most 50 in all, else INVALID_INPUT. */
  mentions?: Array<string> | null | undefined;
  /** What to say. Customers never see it. `@[Priya](mem_…)` calls a member, `@[Billing](team_…)` everybody of a team: they are notified. One that is nobody here: NOT_FOUND, and the note is not added. */
  text: string;
};

/** Give a conversation to somebody. */
export type AssignConversationInput = {
  /** Which conversation. One that is not there, or not yours to see: NOT_FOUND. */
  conversationId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** The member who shall own it. */
  memberId: string;
};

/** How somebody came to own a conversation. */
export type AssignmentKind =
  /** They were given it. */
  | 'ASSIGNED'
  /** They took it. */
  | 'CLAIMED'
  /** Its owner passed it on to them. */
  | 'HANDED_OVER'
  /** A routing rule gave it to them. */
  | 'ROUTED';

/** A channel. */
export type ChannelInput = {
  /** Which channel. */
  channelId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
};

/** How customers reach the workspace over a channel. */
export type ChannelKind =
  /** The chat on a website. */
  | 'CHAT'
  /** Any other source, over signed webhooks in both directions. */
  | 'CUSTOM'
  /** Mail to an address of ours. */
  | 'EMAIL'
  /** An Instagram account’s direct messages. */
  | 'INSTAGRAM'
  /** A Facebook page’s Messenger. */
  | 'MESSENGER'
  /** A telephone number that sends and receives SMS and MMS, with Twilio. */
  | 'SMS'
  /** A Telegram bot. */
  | 'TELEGRAM'
  /** A telephone number that takes calls, with Twilio. */
  | 'VOICE'
  /** A WhatsApp number, over the Cloud API. */
  | 'WHATSAPP';

/** Whether a channel carries messages. */
export type ChannelStatus =
  /** Messages come and go. */
  | 'ACTIVE'
  /** Nothing comes or goes until it is connected again. */
  | 'DISCONNECTED'
  /** Messages come; replies wait in their queue. */
  | 'PAUSED';

/** Whether something is asked for before a chat begins. */
export type ChatFormField =
  /** It is not asked for. */
  | 'HIDDEN'
  /** It may be left empty. */
  | 'OPTIONAL'
  /** The widget does not begin without it. */
  | 'REQUIRED';

/** How bright a website’s chat is. */
export type ChatTheme =
  /** As the visitor’s system is set. */
  | 'AUTO'
  /** Light words on dark ground. */
  | 'DARK'
  /** Dark words on light ground. */
  | 'LIGHT';

/** Take a conversation. */
export type ClaimConversationInput = {
  /** Which conversation. One that is not there, or not yours to see: NOT_FOUND. */
  conversationId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
};

/** A new account. Exactly one of the kinds must be given. */
export type ConnectChannelInput = {
  /** For a website’s chat. */
  chat?: ConnectChatInput | null | undefined;
  /** For a channel of this kind. */
  custom?: ConnectCustomInput | null | undefined;
  /** For a mailbox. */
  email?: ConnectEmailInput | null | undefined;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** For a channel of this kind. */
  instagram?: ConnectInstagramInput | null | undefined;
  /** For a channel of this kind. */
  messenger?: ConnectMessengerInput | null | undefined;
  /** Its name in the workspace, 1 to 100 characters. */
  name: string;
  /** For a channel of this kind. */
  sms?: ConnectSmsInput | null | undefined;
  /** For a channel of this kind. */
  telegram?: ConnectTelegramInput | null | undefined;
  /** For a channel of this kind. */
  voice?: ConnectVoiceInput | null | undefined;
  /** For a channel of this kind. */
  whatsapp?: ConnectWhatsAppInput | null | undefined;
};

/** A website’s chat. Its keys are made here. */
export type ConnectChatInput = {
  /** The colour of what can be pressed, `#2f5bea`. Text on it is made legible. */
  accentColor?: string | null | undefined;
  /** Whether it asks for a mail address, which is a claim and never merges contacts; HIDDEN when nothing is said. */
  askEmail?: ChatFormField | null | undefined;
  /** Whether the widget asks for a name before the chat; HIDDEN when nothing is said. */
  askName?: ChatFormField | null | undefined;
  /** What it says outside of business hours, up to 500 characters; its own words when null. */
  awayMessage?: string | null | undefined;
  /** When somebody answers. Always, when empty. */
  businessHours?: Array<OpeningHoursInput> | null | undefined;
  /** What the widget says first, up to 500 characters; its own words when null. */
  greeting?: string | null | undefined;
  /** What the widget may speak, best first, as language tags: en, de, fr, es, it, pt, nl, ja. All of them when empty. */
  languages?: Array<string> | null | undefined;
  /** Light, dark, or as the visitor’s system; AUTO when nothing is said. */
  theme?: ChatTheme | null | undefined;
  /** Where the business hours hold: `Europe/Berlin`; UTC when nothing is said. */
  timeZone?: string | null | undefined;
  /** The website, for people. */
  website?: string | null | undefined;
};

/** Any other source. The wire is told in docs/channels/custom.md. */
export type ConnectCustomInput = {
  /** Where replies are posted; without it the channel only receives. */
  outboundUrl?: string | null | undefined;
  /** `whsec_` and base64 of at least 24 random bytes; it signs both directions. Write-only. */
  signingSecret: string;
};

/** A mail address. Its mail arrives at the SMTP door, is read from a mailbox, or is posted by a provider. */
export type ConnectEmailInput = {
  /** The address customers write to, without a plus part. */
  address: string;
  /** A mailbox to read. */
  imap?: ImapInput | null | undefined;
  /** A provider that posts its mail to us. */
  inbound?: MailWebhookInput | null | undefined;
  /** In place of passwords. */
  oauth?: MailOAuthInput | null | undefined;
  /** The server that takes its replies. */
  smtp?: SmtpInput | null | undefined;
};

/** An Instagram professional account. Where the values stand is told in docs/channels/instagram.md. */
export type ConnectInstagramInput = {
  /** The account’s own token. Write-only. */
  accessToken: string;
  /** The account’s id, digits. */
  accountId: string;
  /** The provider’s API when it is not the usual one. */
  apiUrl?: string | null | undefined;
  /** The API’s version, `v25.0`. */
  apiVersion?: string | null | undefined;
  /** The app’s id, to know our own messages when they come back. */
  appId?: string | null | undefined;
  /** The app’s secret, which signs webhooks. Write-only. */
  appSecret: string;
  /** A word of your choice, given to the provider for its handshake. Write-only. */
  verifyToken: string;
};

/** A Facebook page. Where the values stand is told in docs/channels/messenger.md. */
export type ConnectMessengerInput = {
  /** The account’s own token. Write-only. */
  accessToken: string;
  /** The provider’s API when it is not the usual one. */
  apiUrl?: string | null | undefined;
  /** The API’s version, `v25.0`. */
  apiVersion?: string | null | undefined;
  /** The app’s id, to know our own messages when they come back. */
  appId?: string | null | undefined;
  /** The app’s secret, which signs webhooks. Write-only. */
  appSecret: string;
  /** The page’s id, digits. */
  pageId: string;
  /** A word of your choice, given to the provider for its handshake. Write-only. */
  verifyToken: string;
};

/** A Twilio number or messaging service. Where the values stand is told in docs/channels/sms.md. */
export type ConnectSmsInput = {
  /** The account’s SID, `AC…`. */
  accountSid: string;
  /** The provider’s API when it is not the usual one. */
  apiUrl?: string | null | undefined;
  /** The account’s token, which also signs webhooks. Write-only. */
  authToken: string;
  /** The messaging service to send from, `MG…`. */
  messagingServiceSid?: string | null | undefined;
  /** The number to send from, E.164; or a messagingServiceSid. */
  phoneNumber?: string | null | undefined;
};

/** A Telegram bot. Where the values stand is told in docs/channels/telegram.md. */
export type ConnectTelegramInput = {
  /** The provider’s API when it is not the usual one. */
  apiUrl?: string | null | undefined;
  /** The bot’s name, for people. */
  botName?: string | null | undefined;
  /** The token BotFather gave. Write-only. */
  botToken: string;
  /** How its updates come; POLLING when left out. */
  delivery?: TelegramDelivery | null | undefined;
  /** A word of your choice that proves that a webhook comes from Telegram: 16 to 256 letters, digits, _ or -. Needed for WEBHOOK. Write-only. */
  secretToken?: string | null | undefined;
};

/** A Twilio number’s calls. Where the values stand is told in docs/channels/voice.md. */
export type ConnectVoiceInput = {
  /** The account’s SID, `AC…`. */
  accountSid: string;
  /** The provider’s API when it is not the usual one. */
  apiUrl?: string | null | undefined;
  /** The account’s token, which also signs webhooks. Write-only. */
  authToken: string;
  /** The number that is called, E.164. */
  phoneNumber: string;
};

/** A WhatsApp number of the Cloud API. Where the values stand is told in docs/channels/whatsapp.md. */
export type ConnectWhatsAppInput = {
  /** The account’s own token. Write-only. */
  accessToken: string;
  /** The provider’s API when it is not the usual one. */
  apiUrl?: string | null | undefined;
  /** The API’s version, `v25.0`. */
  apiVersion?: string | null | undefined;
  /** The app’s secret, which signs webhooks. Write-only. */
  appSecret: string;
  /** The WhatsApp Business account’s id, for templates. */
  businessAccountId?: string | null | undefined;
  /** The number’s id (not the number), digits. */
  phoneNumberId: string;
  /** A word of your choice, given to the provider for its handshake. Write-only. */
  verifyToken: string;
};

/** Narrows a list of contacts; all that is given must hold. */
export type ContactFilter = {
  /** A whole mail address. */
  email?: string | null | undefined;
  /** The id in your own system. */
  externalId?: string | null | undefined;
  /** Part of a name, a company or an address, whatever its case. */
  search?: string | null | undefined;
};

/** Narrows a list of conversations. All that is given must hold; of a list, any one. It may nest 3 deep and hold 20 groups, else INVALID_INPUT. */
export type ConversationFilter = {
  /** All of these must hold as well. */
  and?: Array<ConversationFilter> | null | undefined;
  /** True: somebody owns it. False: nobody does. */
  assigned?: boolean | null | undefined;
  /** Owned by one of these members. Unknown ids match nothing. */
  assigneeId?: Array<string> | null | undefined;
  /** On one of these channels. Unknown ids match nothing. */
  channelId?: Array<string> | null | undefined;
  /** Of one of these contacts. Unknown ids match nothing. */
  contactId?: Array<string> | null | undefined;
  /** Most of what the customer wrote in it is in one of these languages, ISO 639, such as `de`. */
  language?: Array<string> | null | undefined;
  /** Something happened in it at this moment or later. */
  lastActivityAfter?: string | null | undefined;
  /** Nothing happened in it at this moment or later. */
  lastActivityBefore?: string | null | undefined;
  /** This must not hold. */
  not?: ConversationFilter | null | undefined;
  /** At least one of these must hold as well. */
  or?: Array<ConversationFilter> | null | undefined;
  /** Priority is one of these. */
  priority?: Array<ConversationPriority> | null | undefined;
  /** Its sentiment (`Conversation.insights.sentiment`) is below this. What shows no feeling is not. */
  sentimentBelow?: number | null | undefined;
  /** One of its messages gives one of these to understand. */
  signal?: Array<SignalKind> | null | undefined;
  /** Status is one of these. */
  status?: Array<ConversationStatus> | null | undefined;
  /** With at least one of these tags. Unknown ids match nothing. */
  tagId?: Array<string> | null | undefined;
  /** Of one of these teams. Unknown ids match nothing. */
  teamId?: Array<string> | null | undefined;
  /** True: it has messages nobody has seen. False: it has none. */
  unread?: boolean | null | undefined;
  /** True: the customer waits. False: they do not. */
  waiting?: boolean | null | undefined;
  /** The customer waits since before this moment. */
  waitingSinceBefore?: string | null | undefined;
};

/** How conversations are sorted. Equals are sorted by id. */
export type ConversationOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: ConversationOrderField;
};

/** What conversations can be sorted by. */
export type ConversationOrderField =
  /** When it began. */
  | 'CREATED_AT'
  /** When something is due; where nothing is, that counts as latest. */
  | 'DUE_AT'
  /** When something last happened. */
  | 'LAST_ACTIVITY_AT'
  /** Its number. */
  | 'NUMBER'
  /** How pressing it is, from LOW up to URGENT. */
  | 'PRIORITY'
  /** Since when the customer waits; those who do not wait count as latest. */
  | 'WAITING_SINCE';

/** How pressing a conversation is. */
export type ConversationPriority =
  /** Before the others. */
  | 'HIGH'
  /** Can wait. */
  | 'LOW'
  /** As most are. */
  | 'NORMAL'
  /** Before everything else. */
  | 'URGENT';

/** Where the work on a conversation stands. */
export type ConversationStatus =
  /** It needs somebody. */
  | 'OPEN'
  /** Done. A new message opens it again. */
  | 'RESOLVED'
  /** Put aside until `snoozedUntil`, or until the customer writes. */
  | 'SNOOZED';

/** A new API key. */
export type CreateApiKeyInput = {
  /** When it shall stop working; leave out for never. */
  expiresAt?: string | null | undefined;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** The member it acts for; leave out for a program of its own. */
  memberId?: string | null | undefined;
  /** What the program is called. The team sees it as the author of what it does. */
  name: string;
  /** What it may do; at least one, and none you do not have. */
  scopes: Array<Scope>;
};

/** A file to be attached to a reply. */
export type CreateAttachmentUploadInput = {
  /** Its media type, such as `application/pdf`. */
  contentType: string;
  /** Its name. */
  fileName: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** Its size in bytes; the upload must have exactly as many. */
  sizeBytes: number;
};

/** A new contact. */
export type CreateContactInput = {
  /** Facts of your own about them. */
  attributes?: Record<string, unknown> | null | undefined;
  /** Where they work. */
  company?: string | null | undefined;
  /** Their id in your own system; taken by another contact: ALREADY_EXISTS. */
  externalId?: string | null | undefined;
  /** Addresses, none of them another contact’s: else ALREADY_EXISTS. */
  handles?: Array<HandleInput> | null | undefined;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** What to call them. */
  name: string;
  /** How much they matter, in your own words. */
  tier?: string | null | undefined;
};

/** What became of a delivery. */
export type DeliveryState =
  /** What was in it is in its conversations. */
  | 'FILED'
  /** Of no interest. */
  | 'IGNORED'
  /** It could not be filed and waits for a decision. */
  | 'PARKED'
  /** Stored and acknowledged, not read yet. */
  | 'RECEIVED';

/** Throw a kept reply away. */
export type DiscardDraftInput = {
  /** Which conversation. One that is not there, or not yours to see: NOT_FOUND. */
  conversationId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
};

/** Which events are wanted; all that is given must hold, and of a list, any one. */
export type EventFilter = {
  /** Of one of these channels. Unknown ids match nothing. */
  channelIds?: Array<string> | null | undefined;
  /** Of one of these contacts. Unknown ids match nothing. */
  contactIds?: Array<string> | null | undefined;
  /** Of one of these conversations. Unknown ids match nothing. */
  conversationIds?: Array<string> | null | undefined;
  /** Of one of these types. */
  types?: Array<EventType> | null | undefined;
};

/** What can happen. More may come: ignore those you do not know. */
export type EventType =
  /** An API key was made. Needs ADMIN. */
  | 'API_KEY_CREATED'
  /** An API key was revoked. Needs ADMIN. */
  | 'API_KEY_REVOKED'
  /** A calendar was made. */
  | 'CALENDAR_CREATED'
  /** A calendar is no more. */
  | 'CALENDAR_DELETED'
  /** A calendar’s name, time zone, hours or holidays changed. */
  | 'CALENDAR_UPDATED'
  /** A channel was connected. */
  | 'CHANNEL_CONNECTED'
  /** A channel was disconnected. */
  | 'CHANNEL_DISCONNECTED'
  /** A provider refused a channel’s credentials: replies wait for new ones. */
  | 'CHANNEL_FAILING'
  /** A channel was paused: replies wait. */
  | 'CHANNEL_PAUSED'
  /** Nothing comes in over a channel that is usually busy at this hour. `payload.since` is when something last did, UTC. */
  | 'CHANNEL_QUIET'
  /** Something came in again over a channel that was unusually quiet. `payload.since` is when the silence began, UTC. */
  | 'CHANNEL_QUIET_ENDED'
  /** A channel with new credentials works again. */
  | 'CHANNEL_RECOVERED'
  /** A channel carries messages again. */
  | 'CHANNEL_RESUMED'
  /** A channel’s name, settings or credentials changed. */
  | 'CHANNEL_UPDATED'
  /** A contact was made. */
  | 'CONTACT_CREATED'
  /** Two contacts turned out to be one person: the event’s is the surviving one. */
  | 'CONTACT_MERGED'
  /** Somebody gave their consent to be written to on a channel again. */
  | 'CONTACT_OPTED_IN'
  /** Somebody took back their consent to be written to on a channel. */
  | 'CONTACT_OPTED_OUT'
  /** Two contacts turned out to be two persons after all. */
  | 'CONTACT_UNMERGED'
  /** A contact’s facts changed. */
  | 'CONTACT_UPDATED'
  /** A customer was answered over another channel. */
  | 'CONVERSATION_ANSWERED_ELSEWHERE'
  /** A conversation was given to somebody. */
  | 'CONVERSATION_ASSIGNED'
  /** Somebody took a conversation. */
  | 'CONVERSATION_CLAIMED'
  /** A conversation went to another contact, by a merge or its end. */
  | 'CONVERSATION_CONTACT_CHANGED'
  /** What is owed in a conversation is due at another time: `payload.dueAt`, null when nothing is. */
  | 'CONVERSATION_DUE_CHANGED'
  /** Nobody accepted a conversation in time. */
  | 'CONVERSATION_HANDOFF_BOUNCED'
  /** A conversation is no longer on offer: taken back, or it has another owner or is resolved. */
  | 'CONVERSATION_HANDOFF_CANCELLED'
  /** Who was offered a conversation did not want it. */
  | 'CONVERSATION_HANDOFF_DECLINED'
  /** A conversation’s owner offered it to somebody. */
  | 'CONVERSATION_HANDOFF_OFFERED'
  /** Routing leaves a conversation to whoever takes it. */
  | 'CONVERSATION_LEFT_FOR_CLAIMING'
  /** Another conversation of the contact became part of this one. */
  | 'CONVERSATION_MERGED'
  /** Somebody said that the customer needs no reply. */
  | 'CONVERSATION_NO_REPLY_NEEDED'
  /** A conversation began. */
  | 'CONVERSATION_OPENED'
  /** A conversation became more or less pressing. */
  | 'CONVERSATION_PRIORITY_CHANGED'
  /** A conversation waits until somebody has room for it. */
  | 'CONVERSATION_QUEUED'
  /** The team has seen the customer’s messages. */
  | 'CONVERSATION_READ'
  /** A conversation was opened again. */
  | 'CONVERSATION_REOPENED'
  /** A conversation was declared done. */
  | 'CONVERSATION_RESOLVED'
  /** A rule gave a conversation to somebody. */
  | 'CONVERSATION_ROUTED'
  /** A conversation was put aside. */
  | 'CONVERSATION_SNOOZED'
  /** Tags were put on a conversation. */
  | 'CONVERSATION_TAGGED'
  /** A conversation went to another team, or to none. */
  | 'CONVERSATION_TEAM_CHANGED'
  /** A conversation was given back. */
  | 'CONVERSATION_UNASSIGNED'
  /** Tags were taken off a conversation. */
  | 'CONVERSATION_UNTAGGED'
  /** A member no longer keeps an eye on a conversation. */
  | 'CONVERSATION_UNWATCHED'
  /** A member began to keep an eye on a conversation. */
  | 'CONVERSATION_WATCHED'
  /** A conversation came back from being put aside. */
  | 'CONVERSATION_WOKEN'
  /** Somebody decided that a parked delivery needs nothing. */
  | 'DELIVERY_IGNORED'
  /** Something came in that could not be filed. */
  | 'DELIVERY_PARKED'
  /** Something came in over a channel and was stored as it is. */
  | 'DELIVERY_RECEIVED'
  /** Something that could not be filed is tried again. */
  | 'DELIVERY_REPLAYED'
  /** Somebody would like to read a draft: `memberId` is its author. */
  | 'DRAFT_REQUESTED'
  /** A member lets colleagues read the reply they are writing, or others than before. */
  | 'DRAFT_SHARED'
  /** A shared draft is its author’s alone again, or was sent or thrown away. */
  | 'DRAFT_UNSHARED'
  /** A shared draft was saved again. */
  | 'DRAFT_UPDATED'
  /** A step of an escalation policy fired: once for each wait or cycle. */
  | 'ESCALATION_FIRED'
  /** The receiver of an escalation’s webhook took it, or will not get it. */
  | 'ESCALATION_PAGED'
  /** Somebody corrected what was read in a message: `payload.language` and `payload.kinds` as they are now. */
  | 'INSIGHT_CORRECTED'
  /** A member’s availability, or the reason for it, changed: `from`, `to` and `source`. */
  | 'MEMBER_AVAILABILITY_CHANGED'
  /** A member was shut out; their conversations go back to the team. */
  | 'MEMBER_DISABLED'
  /** A member who was shut out may sign in again. */
  | 'MEMBER_ENABLED'
  /** A member joined the workspace. */
  | 'MEMBER_INVITED'
  /** A member’s weekly shifts changed. */
  | 'MEMBER_SHIFTS_CHANGED'
  /** A member’s skills changed. */
  | 'MEMBER_SKILLS_CHANGED'
  /** A member’s time off changed. */
  | 'MEMBER_TIME_OFF_CHANGED'
  /** A member’s name, role or settings changed. */
  | 'MEMBER_UPDATED'
  /** A mail server says that a reply is late: it goes on trying. */
  | 'MESSAGE_DELAYED'
  /** A customer took back what they had written. */
  | 'MESSAGE_DELETED'
  /** A reply reached the customer’s device. */
  | 'MESSAGE_DELIVERED'
  /** A customer changed what they had written, or there is news of a call. */
  | 'MESSAGE_EDITED'
  /** A reply will not arrive. */
  | 'MESSAGE_FAILED'
  /** A reply was stored and is on its way. */
  | 'MESSAGE_QUEUED'
  /** Somebody put an emoji on a message, or took it off. */
  | 'MESSAGE_REACTED'
  /** The customer has read a reply. */
  | 'MESSAGE_READ'
  /** A customer wrote. */
  | 'MESSAGE_RECEIVED'
  /** A reply that had failed is tried again. */
  | 'MESSAGE_RETRIED'
  /** A channel accepted a reply. */
  | 'MESSAGE_SENT'
  /** Nobody can tell whether a reply went out. */
  | 'MESSAGE_UNCERTAIN'
  /** A customer’s message was read, or reads differently now: `payload.language` (null where unknown) and `payload.kinds` of signals. */
  | 'MESSAGE_UNDERSTOOD'
  /** A note was added. Needs NOTES. */
  | 'NOTE_ADDED'
  /** A member was told of something. Theirs alone: it shows in `notifications`, never in a list of events. */
  | 'NOTIFICATION_CREATED'
  /** A member has read what they were told. Theirs alone, as NOTIFICATION_CREATED is. */
  | 'NOTIFICATION_READ'
  /** A conversation shall be resolved soon. Its due time is in `payload.dueAt`. */
  | 'RESOLUTION_AT_RISK'
  /** A conversation should have been resolved by now. */
  | 'RESOLUTION_BREACHED'
  /** A conversation was resolved before that was due. */
  | 'RESOLUTION_MET'
  /** A version of the routing rules was published. */
  | 'ROUTING_PUBLISHED'
  /** Routing was stopped: conversations are left for claiming. */
  | 'ROUTING_STOPPED'
  /** A skill was made. */
  | 'SKILL_CREATED'
  /** A skill is no more, for anybody. */
  | 'SKILL_DELETED'
  /** A skill has another name. */
  | 'SKILL_RENAMED'
  /** A tag was made. */
  | 'TAG_CREATED'
  /** A tag was deleted, and is on no conversation any more. */
  | 'TAG_DELETED'
  /** A tag’s word changed. */
  | 'TAG_RENAMED'
  /** Other targets or escalation policies apply from now on. */
  | 'TARGETS_PUBLISHED'
  /** A team was made. */
  | 'TEAM_CREATED'
  /** A team is no more. */
  | 'TEAM_DELETED'
  /** Members joined a team, or left it. */
  | 'TEAM_MEMBERS_CHANGED'
  /** A team’s name or calendar changed. */
  | 'TEAM_UPDATED'
  /** A reply is due soon. Its due time is in `payload.dueAt`. */
  | 'WAIT_AT_RISK'
  /** A reply was due and has not been given. */
  | 'WAIT_BREACHED'
  /** A customer’s wait ended. */
  | 'WAIT_CLOSED'
  /** A customer’s wait ended before it was due. */
  | 'WAIT_MET'
  /** A customer began to wait. */
  | 'WAIT_OPENED'
  /** A reply failed, and the customer waits on as if it had never been. */
  | 'WAIT_REOPENED'
  /** Somebody exported conversations, messages or waits. */
  | 'WORKSPACE_EXPORTED'
  /** The workspace’s name or settings changed. */
  | 'WORKSPACE_UPDATED';

/** An address to know a contact by. */
export type HandleInput = {
  /** The address. */
  address: string;
  /** EMAIL or PHONE; the other kinds come from their channels. */
  kind: HandleKind;
};

/** What kind of address a handle is. */
export type HandleKind =
  /** A mail address, in lower case. */
  | 'EMAIL'
  /** A user of your own site or system, vouched for by its signature. */
  | 'EXTERNAL'
  /** An Instagram-scoped id. */
  | 'INSTAGRAM'
  /** A page-scoped id of Facebook Messenger. */
  | 'MESSENGER'
  /** A telephone number in E.164: `+4915112345678`. */
  | 'PHONE'
  /** A Telegram chat id. */
  | 'TELEGRAM'
  /** A browser that opened the chat. */
  | 'VISITOR'
  /** A WhatsApp number without plus sign, or a business-scoped user id. */
  | 'WHATSAPP';

/** A parked delivery that needs nothing. */
export type IgnoreDeliveryInput = {
  /** Which one. */
  deliveryId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** Why, for whoever looks next; 1 to 500 characters. */
  reason: string;
};

/** A mailbox that is read over IMAP. In an update, what is left out stays as it is. docs/channels/email.md tells more. */
export type ImapInput = {
  /** The server’s name. Needed at first. */
  host?: string | null | undefined;
  /** Put a copy of what Rapport sends into the folder of sent mail: true for servers that do not do so by themselves (Gmail and Microsoft do). False when left out. */
  keepSent?: boolean | null | undefined;
  /** How many days of earlier mail are read when the mailbox is connected, 0 to 365; 0 when left out: it starts now. */
  lookBackDays?: number | null | undefined;
  /** Its password, where there is no `oauth`. Write-only. */
  password?: string | null | undefined;
  /** Seconds between two looks when the server does not say by itself that there is mail, 1 to 1500; 60 when left out. */
  pollSeconds?: number | null | undefined;
  /** 993 with TLS, else 143, when left out. */
  port?: number | null | undefined;
  /** TLS when left out. */
  security?: MailSecurity | null | undefined;
  /** The folder of sent mail, when the server does not mark it. */
  sentFolder?: string | null | undefined;
  /** The login. Needed at first. */
  user?: string | null | undefined;
};

/** The lists a team works from. Every one shows only what the caller may see. */
export type InboxView =
  /** Every conversation, whatever its status. */
  | 'ALL'
  /** Something is due soon: at risk, and not yet due. */
  | 'AT_RISK'
  /** Something was due and has not been done. */
  | 'BREACHED'
  /** Open and owned by the caller; empty for an API key. */
  | 'MINE'
  /** Every open conversation. */
  | 'OPEN'
  /** Declared done. */
  | 'RESOLVED'
  /** Put aside for now. */
  | 'SNOOZED'
  /** Open and owned by nobody. */
  | 'UNASSIGNED'
  /** Whose customer waits for an answer. */
  | 'WAITING'
  /** Not resolved, and watched by the caller; empty for an API key without a member. */
  | 'WATCHED';

/** What an open conversation of a kind of channel weighs for its owner. */
export type KindWeightInput = {
  /** The kind of the conversation’s channel. */
  kind: ChannelKind;
  /** Its weight, 0 to 100, else INVALID_INPUT. */
  weight: number;
};

/** A phone call that no connected provider tells of. */
export type LogCallInput = {
  /** Whether somebody took it. A customer’s call that nobody took opens a wait; a call that was taken ends one, in either direction. */
  answered: boolean;
  /** Where it belongs: a channel of the kind VOICE or CUSTOM. */
  channelId: string;
  /** With which customer; this or `number`, and not both. */
  contactId?: string | null | undefined;
  /** INBOUND: the customer called. OUTBOUND: we did. */
  direction: MessageDirection;
  /** When it ended, UTC; null when nobody spoke, or the length is not known. */
  endedAt?: string | null | undefined;
  /** Your own name of it, 1 to 200 characters, unique in the channel: logged again under it, what is new is added to what is there. */
  externalId?: string | null | undefined;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** What to call the contact when the number is new. */
  name?: string | null | undefined;
  /** With which number, E.164. The contact who has it is found; without one there is a new contact. */
  number?: string | null | undefined;
  /** Names of those who took part, at most 50. */
  participants?: Array<string> | null | undefined;
  /** Where the recording lies, http or https; shown as a link, not fetched. */
  recordingUrl?: string | null | undefined;
  /** When it began, UTC; not in the future. */
  startedAt: string;
  /** What came of it, up to 20,000 characters. It is part of the customer’s story; what is for colleagues alone belongs into a note. */
  text?: string | null | undefined;
};

/** A meeting, on a screen or in a room. */
export type LogMeetingInput = {
  /** Where it belongs: a channel of the kind VOICE or CUSTOM. */
  channelId: string;
  /** With which customer; this or `number`, and not both. */
  contactId?: string | null | undefined;
  /** When it ended, UTC; null when nobody spoke, or the length is not known. */
  endedAt?: string | null | undefined;
  /** Your own name of it, 1 to 200 characters, unique in the channel: logged again under it, what is new is added to what is there. */
  externalId?: string | null | undefined;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** What to call the contact when the number is new. */
  name?: string | null | undefined;
  /** With which number, E.164. The contact who has it is found; without one there is a new contact. */
  number?: string | null | undefined;
  /** Names of those who took part, at most 50. */
  participants?: Array<string> | null | undefined;
  /** Where the recording lies, http or https; shown as a link, not fetched. */
  recordingUrl?: string | null | undefined;
  /** When it began, UTC; not in the future. */
  startedAt: string;
  /** What came of it, up to 20,000 characters. It is part of the customer’s story; what is for colleagues alone belongs into a note. */
  text?: string | null | undefined;
  /** Whether the customer came. A meeting that took place ends the customer’s wait. */
  tookPlace?: boolean;
};

/** OAuth 2 in place of passwords, for IMAP and SMTP alike: access tokens are fetched with a refresh token. Giving it forgets the passwords. */
export type MailOAuthInput = {
  /** The app’s id. Needed at first. */
  clientId?: string | null | undefined;
  /** The app’s secret, when it has one. Write-only. */
  clientSecret?: string | null | undefined;
  /** What the owner of the mailbox granted. Needed at first. Write-only. */
  refreshToken?: string | null | undefined;
  /** Scopes to ask for, where the provider wants them named at every refresh. */
  scope?: string | null | undefined;
  /** Where tokens are refreshed. Needed at first. */
  tokenUrl?: string | null | undefined;
};

/** Who receives mail for us and posts it to `Channel.webhookUrl`. */
export type MailProvider =
  /** Mailgun; its route ends in `/mime`. */
  | 'MAILGUN'
  /** Postmark, with the raw mail in its JSON. */
  | 'POSTMARK'
  /** Amazon SES, over an SNS topic. */
  | 'SES';

/** How the line to a mail server is protected. */
export type MailSecurity =
  /** Not at all: for servers on the same machine or in a closed network. */
  | 'NONE'
  /** After the greeting, always, or the connection ends; the certificate must be good. */
  | 'STARTTLS'
  /** From the first byte; the certificate must be good. */
  | 'TLS';

/** A provider that posts incoming mail to `Channel.webhookUrl`. In an update, what is left out stays as it is. */
export type MailWebhookInput = {
  /** For SES whose rule lays mails into S3: the id of a key that may read the bucket (`s3:GetObject`). Without it such mails are parked. */
  accessKeyId?: string | null | undefined;
  /** For SES: where SNS answers, when it is not Amazon’s own. */
  apiUrl?: string | null | undefined;
  /** For POSTMARK: the password in the webhook’s URL, of your choice. Write-only. */
  password?: string | null | undefined;
  /** Which one. Needed at first. */
  provider?: MailProvider | null | undefined;
  /** For SES with S3: the bucket’s region, `eu-west-1`; the topic’s when left out. */
  region?: string | null | undefined;
  /** For SES with S3: where S3 answers, when it is not Amazon’s own. */
  s3Url?: string | null | undefined;
  /** For SES with S3: the secret of that key. Write-only. */
  secretAccessKey?: string | null | undefined;
  /** For MAILGUN: the HTTP webhook signing key. Write-only. */
  signingKey?: string | null | undefined;
  /** For SES: the SNS topic, `arn:aws:sns:…`; any other is refused. */
  topicArn?: string | null | undefined;
  /** For POSTMARK: the name in the webhook’s URL, of your choice. */
  user?: string | null | undefined;
};

/** Say that the team has seen the customer’s messages. */
export type MarkConversationReadInput = {
  /** Which conversation. One that is not there, or not yours to see: NOT_FOUND. */
  conversationId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
};

/** Say that the customer needs no reply. */
export type MarkNoReplyNeededInput = {
  /** Which conversation. One that is not there, or not yours to see: NOT_FOUND. */
  conversationId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** Why none is needed, in the team’s words. */
  reason?: string | null | undefined;
};

/** Whether a member takes work now. */
export type MemberAvailability =
  /** Keeps their conversations and takes no new ones. */
  | 'AWAY'
  /** Away, and their conversations go back to the team when customers write. */
  | 'AWAY_AND_REASSIGN'
  /** Not at work. */
  | 'OFFLINE'
  /** Takes new conversations. */
  | 'ONLINE';

/** What a member is trusted with in the workspace. */
export type MemberRole =
  /** Everything but the workspace itself: members, channels, API keys. */
  | 'ADMIN'
  /** Serves customers. */
  | 'AGENT'
  /** Serves customers and looks after the team’s work. */
  | 'MANAGER'
  /** Everything, the workspace itself included. */
  | 'OWNER';

/** How much evidence there is. */
export type MergeConfidence =
  /** Providers or your own signature vouch for both sides. */
  | 'HIGH'
  /** A hint: look before you merge. */
  | 'LOW'
  /** Likely, but one side was only typed, or is spelt otherwise. */
  | 'MEDIUM';

/** Say that two contacts are one person. */
export type MergeContactsInput = {
  /** The contact that turned out to be the same person: its addresses and conversations go over. One that was merged into another, or that others were merged into: INVALID_STATE. */
  fromId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** The contact that goes on. One that was merged itself: INVALID_STATE. */
  intoId: string;
  /** Why, in the team’s words. */
  reason?: string | null | undefined;
};

/** Say that two conversations are one matter. */
export type MergeConversationsInput = {
  /** The conversation that becomes part of it: of the same contact on the same channel, else INVALID_INPUT; not a chat, and not merged before, else INVALID_STATE. */
  fromId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** The conversation that goes on. */
  intoId: string;
};

/** What speaks for two contacts being one person. More may come. */
export type MergeEvidenceKind =
  /** Two spellings of one number: Brazil’s ninth digit, Argentina’s 9 and 15. Neither is rewritten. */
  | 'NUMBER_ALIAS'
  /** The id in your own system is that of a user your site signed in the chat. */
  | 'SAME_EXTERNAL_ID'
  /** The same name at the same company. */
  | 'SAME_NAME_AND_COMPANY'
  /** The same number, by telephone and on WhatsApp. */
  | 'SAME_NUMBER'
  /** A mail address that one of them typed in a chat, or has as `attributes.email`. */
  | 'TYPED_EMAIL';

/** Which way a message went. */
export type MessageDirection =
  /** From the customer to us. */
  | 'INBOUND'
  /** From us to the customer. */
  | 'OUTBOUND';

/** A message of ours. */
export type MessageInput = {
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** Which one. */
  messageId: string;
};

/** How far a message came. It never goes backward. */
export type MessageState =
  /** Reported as delivered. */
  | 'DELIVERED'
  /** Will not arrive: see `failure`. */
  | 'FAILED'
  /** Outbound, stored, waiting for its channel. */
  | 'QUEUED'
  /** Reported as read. */
  | 'READ'
  /** Inbound, and stored. */
  | 'RECEIVED'
  /** In the channel’s hands. */
  | 'SENDING'
  /** Accepted by the channel. */
  | 'SENT'
  /** Rapport stopped between the channel’s yes and writing it down: it may or may not have gone out. */
  | 'UNKNOWN';

/** Words that WhatsApp approved beforehand, as `messageTemplates` lists them. A header that is a picture, video or document is the one attachment of the message. */
export type MessageTemplateInput = {
  /** Its language, such as `en_US`. */
  language: string;
  /** Its name. */
  name: string;
  /** What fills its gaps. */
  parameters?: Array<TemplateParameterInput>;
};

/** A stretch of a weekday in which somebody answers. */
export type OpeningHoursInput = {
  /** Which day. */
  day: Weekday;
  /** When it begins, local time: `09:00`. */
  from: string;
  /** When it ends, local time: `17:30`, or `24:00`. */
  to: string;
};

/** Which end of a list comes first. */
export type OrderDirection =
  /** Smallest or oldest first. */
  | 'ASC'
  /** Largest or latest first. */
  | 'DESC';

/** Somebody to write to, by address. */
export type RecipientInput = {
  /** The email address, or the WhatsApp number. */
  address: string;
  /** What to call a new contact; the address when nothing is said. */
  name?: string | null | undefined;
};

/** Open a conversation again. */
export type ReopenConversationInput = {
  /** Which conversation. One that is not there, or not yours to see: NOT_FOUND. */
  conversationId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
};

/** A parked delivery, to be read again. */
export type ReplayDeliveryInput = {
  /** Which one. */
  deliveryId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
};

/** Why one cannot answer on a channel now. More may come. */
export type ReplyObstacle =
  /** Somebody paused the channel. */
  | 'CHANNEL_PAUSED'
  /** The provider refused the channel’s credentials. */
  | 'NEEDS_AUTH'
  /** Nothing can be sent over this custom channel. */
  | 'RECEIVES_ONLY'
  /** The provider lets us write for a time after the customer’s last words only: WhatsApp 24 hours; Messenger and Instagram 24 hours, 7 days for people. */
  | 'WINDOW_CLOSED';

/** Declare a conversation done. */
export type ResolveConversationInput = {
  /** Which conversation. One that is not there, or not yours to see: NOT_FOUND. */
  conversationId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** Why, in the team’s words. */
  reason?: string | null | undefined;
};

/** Shut an API key out. */
export type RevokeApiKeyInput = {
  /** Which key. */
  apiKeyId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
};

/** Keep a reply for later. */
export type SaveDraftInput = {
  /** Which conversation. One that is not there, or not yours to see: NOT_FOUND. */
  conversationId: string;
  /** Its HTML so far; leave out for plain text. */
  html?: string | null | undefined;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** `Draft.version` as this device last saw it, 0 for none. If another one saved, sent or threw it away since: DRAFT_CONFLICT. Whatever there is is overwritten when nothing is said. */
  lastSeenVersion?: number | null | undefined;
  /** Its text so far. */
  text: string;
};

/** What a credential may do. */
export type Scope =
  /** Manage API keys and read of them in the events. */
  | 'ADMIN'
  /** Read and write the team’s notes. */
  | 'NOTES'
  /** Read conversations, contacts and events, without anything of notes. */
  | 'READ'
  /** Change them and write to customers. */
  | 'WRITE';

/** A reply to the customer. */
export type SendReplyInput = {
  /** Files uploaded by `createAttachmentUpload`. */
  attachmentIds?: Array<string> | null | undefined;
  /** Another channel to answer on, one of `Conversation.replyOptions`: the reply goes into the contact’s conversation there, and the wait here ends. One that does not allow it now: CHANNEL_UNAVAILABLE. The conversation’s own when nothing is said. */
  channelId?: string | null | undefined;
  /** Which conversation. One that is not there, or not yours to see: NOT_FOUND. */
  conversationId: string;
  /** The same as HTML, which is sanitized; leave out for plain text. */
  html?: string | null | undefined;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** `Conversation.sequence` as the author last saw it. If somebody wrote since: REPLY_CONFLICT, and nothing is sent. */
  lastSeenSequence: number;
  /** Answer a public comment where only its author reads it: one text, once for each comment, within seven days. Elsewhere it changes nothing. */
  privately?: boolean | null | undefined;
  /** A message of the conversation to quote: the customer sees what is answered. Not in the conversation: NOT_FOUND; where nothing can be quoted (`ReplyOption.canQuote`): INVALID_INPUT; not sent yet: INVALID_STATE. By mail it is the message that is answered. */
  replyToMessageId?: string | null | undefined;
  /** For a WhatsApp customer who has been silent for 24 hours: sent instead of `text`, which then only tells the team what the customer read. */
  template?: MessageTemplateInput | null | undefined;
  /** What to say, as plain text, which is also what customers without HTML see. Taken from `html` when nothing is said; without either there must be attachments, else INVALID_INPUT. */
  text?: string | null | undefined;
};

/** What a customer’s message gives to understand. */
export type SignalKind =
  /** They want to leave, cancel or go to somebody else. */
  | 'CHURN_RISK'
  /** Something is broken, wrong, late or badly done. */
  | 'COMPLAINT'
  /** They ask what something costs, for an offer or a discount. */
  | 'PRICE_QUESTION'
  /** They want to buy, order, book, extend or upgrade. */
  | 'PURCHASE_INTENT'
  /** It cannot wait. */
  | 'URGENT';

/** The server that takes the replies of this channel; without it SMTP_OUT_URL does. In an update, what is left out stays as it is. */
export type SmtpInput = {
  /** The server’s name. Needed at first. */
  host?: string | null | undefined;
  /** Its password, where there is no `oauth`. Write-only. */
  password?: string | null | undefined;
  /** 465 with TLS, else 587, when left out. */
  port?: number | null | undefined;
  /** TLS when left out. */
  security?: MailSecurity | null | undefined;
  /** The login, when the server asks for one. */
  user?: string | null | undefined;
};

/** Put a conversation aside. */
export type SnoozeConversationInput = {
  /** Which conversation. One that is not there, or not yours to see: NOT_FOUND. */
  conversationId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** When it shall come back; must be in the future. */
  until: string;
};

/** Write to a contact first. */
export type StartConversationInput = {
  /** Files uploaded by `createAttachmentUpload`. */
  attachmentIds?: Array<string> | null | undefined;
  /** Over which channel; the contact needs an address on it. */
  channelId: string;
  /** Whom to write to. Either this or `to` must be given, else INVALID_INPUT. */
  contactId?: string | null | undefined;
  /** The same as HTML, which is sanitized; leave out for plain text. */
  html?: string | null | undefined;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** Subject of the mail; ignored where the channel has none. */
  subject?: string | null | undefined;
  /** On WhatsApp, what to begin with; needed there, else INVALID_INPUT. `text` then only tells the team what the customer read. */
  template?: MessageTemplateInput | null | undefined;
  /** What to say, as plain text. Taken from `html` when nothing is said; without either there must be attachments, else INVALID_INPUT. */
  text?: string | null | undefined;
  /** An address to write to; its contact is found, or made. Ignored when `contactId` is given. */
  to?: RecipientInput | null | undefined;
};

/** How the updates of a Telegram bot come in. */
export type TelegramDelivery =
  /** We ask for them: nothing has to be reachable from outside. */
  | 'POLLING'
  /** Telegram posts them to `Channel.webhookUrl`, which must be public and https. */
  | 'WEBHOOK';

/** What fills one gap of a template. */
export type TemplateParameterInput = {
  /** Of a button, which one, from 0. */
  buttonIndex?: number | null | undefined;
  /** Its name, where gaps have names; the others are filled in the order given here. */
  name?: string | null | undefined;
  /** Where the gap is. */
  place?: TemplatePlace;
  /** What to put there, 1 to 1,024 characters. */
  value: string;
};

/** Where in a template a gap is. */
export type TemplatePlace =
  /** In the text. */
  | 'BODY'
  /** At the end of a button’s web address. */
  | 'BUTTON'
  /** In the line above. */
  | 'HEADER';

/** What a timeline can be narrowed to. */
export type TimelineItemKind =
  /** Everything else: claimed, resolved, snoozed … */
  | 'CHANGE'
  /** What customer and business said. */
  | 'MESSAGE'
  /** What the team said among itself. Needs NOTES; left out silently without it. */
  | 'NOTE';

/** Give a conversation back. */
export type UnassignConversationInput = {
  /** Which conversation. One that is not there, or not yours to see: NOT_FOUND. */
  conversationId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
};

/** Say that two contacts are two persons after all. */
export type UnmergeContactsInput = {
  /** The contact that was merged into another; one that is not: INVALID_STATE. */
  contactId: string;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
};

/** What is new of a channel; what is left out stays as it is. */
export type UpdateChannelInput = {
  /** Which channel. */
  channelId: string;
  /** For a website’s chat. */
  chat?: UpdateChatInput | null | undefined;
  /** For a channel of this kind. */
  custom?: UpdateCustomInput | null | undefined;
  /** For a mailbox. */
  email?: UpdateEmailInput | null | undefined;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** For a channel of this kind. */
  instagram?: UpdateInstagramInput | null | undefined;
  /** For a channel of this kind. */
  messenger?: UpdateMessengerInput | null | undefined;
  /** Its new name, 1 to 100 characters. */
  name?: string | null | undefined;
  /** For a channel of this kind. */
  sms?: UpdateSmsInput | null | undefined;
  /** For a channel of this kind. */
  telegram?: UpdateTelegramInput | null | undefined;
  /** For a channel of this kind. */
  voice?: UpdateVoiceInput | null | undefined;
  /** For a channel of this kind. */
  whatsapp?: UpdateWhatsAppInput | null | undefined;
};

/** What is new of the chat; what is left out stays, null takes it back. */
export type UpdateChatInput = {
  /** The colour of what can be pressed, `#2f5bea`. Text on it is made legible. */
  accentColor?: string | null | undefined;
  /** Whether it asks for a mail address, which is a claim and never merges contacts; HIDDEN when nothing is said. */
  askEmail?: ChatFormField | null | undefined;
  /** Whether the widget asks for a name before the chat; HIDDEN when nothing is said. */
  askName?: ChatFormField | null | undefined;
  /** What it says outside of business hours, up to 500 characters; its own words when null. */
  awayMessage?: string | null | undefined;
  /** When somebody answers. Always, when empty. */
  businessHours?: Array<OpeningHoursInput> | null | undefined;
  /** What the widget says first, up to 500 characters; its own words when null. */
  greeting?: string | null | undefined;
  /** What the widget may speak, best first, as language tags: en, de, fr, es, it, pt, nl, ja. All of them when empty. */
  languages?: Array<string> | null | undefined;
  /** Light, dark, or as the visitor’s system; AUTO when nothing is said. */
  theme?: ChatTheme | null | undefined;
  /** Where the business hours hold: `Europe/Berlin`; UTC when nothing is said. */
  timeZone?: string | null | undefined;
  /** The website, for people. */
  website?: string | null | undefined;
};

/** Changes to a contact. What is left out stays; null empties a field. */
export type UpdateContactInput = {
  /** Facts of your own about them, replacing the earlier ones. */
  attributes?: Record<string, unknown> | null | undefined;
  /** Where they work. */
  company?: string | null | undefined;
  /** Which contact. */
  contactId: string;
  /** Their id in your own system; taken by another contact: ALREADY_EXISTS. */
  externalId?: string | null | undefined;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** What to call them; null is refused. */
  name?: string | null | undefined;
  /** How much they matter, in your own words. */
  tier?: string | null | undefined;
};

/** What is new of the account; what is left out stays as it is. */
export type UpdateCustomInput = {
  /** Where replies are posted; without it the channel only receives. */
  outboundUrl?: string | null | undefined;
  /** `whsec_` and base64 of at least 24 random bytes; it signs both directions. Write-only. */
  signingSecret?: string | null | undefined;
};

/** What is new of the account; what is left out stays as it is. */
export type UpdateEmailInput = {
  /** A mailbox to read. */
  imap?: ImapInput | null | undefined;
  /** A provider that posts its mail to us. */
  inbound?: MailWebhookInput | null | undefined;
  /** In place of passwords. */
  oauth?: MailOAuthInput | null | undefined;
  /** The server that takes its replies. */
  smtp?: SmtpInput | null | undefined;
};

/** What is new of the account; what is left out stays as it is. */
export type UpdateInstagramInput = {
  /** The account’s own token. Write-only. */
  accessToken?: string | null | undefined;
  /** The account’s id, digits. */
  accountId?: string | null | undefined;
  /** The provider’s API when it is not the usual one. */
  apiUrl?: string | null | undefined;
  /** The API’s version, `v25.0`. */
  apiVersion?: string | null | undefined;
  /** The app’s id, to know our own messages when they come back. */
  appId?: string | null | undefined;
  /** The app’s secret, which signs webhooks. Write-only. */
  appSecret?: string | null | undefined;
  /** A word of your choice, given to the provider for its handshake. Write-only. */
  verifyToken?: string | null | undefined;
};

/** What is new of the account; what is left out stays as it is. */
export type UpdateMessengerInput = {
  /** The account’s own token. Write-only. */
  accessToken?: string | null | undefined;
  /** The provider’s API when it is not the usual one. */
  apiUrl?: string | null | undefined;
  /** The API’s version, `v25.0`. */
  apiVersion?: string | null | undefined;
  /** The app’s id, to know our own messages when they come back. */
  appId?: string | null | undefined;
  /** The app’s secret, which signs webhooks. Write-only. */
  appSecret?: string | null | undefined;
  /** The page’s id, digits. */
  pageId?: string | null | undefined;
  /** A word of your choice, given to the provider for its handshake. Write-only. */
  verifyToken?: string | null | undefined;
};

/** What is new of the account; what is left out stays as it is. */
export type UpdateSmsInput = {
  /** The account’s SID, `AC…`. */
  accountSid?: string | null | undefined;
  /** The provider’s API when it is not the usual one. */
  apiUrl?: string | null | undefined;
  /** The account’s token, which also signs webhooks. Write-only. */
  authToken?: string | null | undefined;
  /** The messaging service to send from, `MG…`. */
  messagingServiceSid?: string | null | undefined;
  /** The number to send from, E.164; or a messagingServiceSid. */
  phoneNumber?: string | null | undefined;
};

/** What is new of the account; what is left out stays as it is. */
export type UpdateTelegramInput = {
  /** The provider’s API when it is not the usual one. */
  apiUrl?: string | null | undefined;
  /** The bot’s name, for people. */
  botName?: string | null | undefined;
  /** The token BotFather gave. Write-only. */
  botToken?: string | null | undefined;
  /** How its updates come. */
  delivery?: TelegramDelivery | null | undefined;
  /** A word of your choice that proves that a webhook comes from Telegram: 16 to 256 letters, digits, _ or -. Needed for WEBHOOK. Write-only. */
  secretToken?: string | null | undefined;
};

/** What is new of the account; what is left out stays as it is. */
export type UpdateVoiceInput = {
  /** The account’s SID, `AC…`. */
  accountSid?: string | null | undefined;
  /** The provider’s API when it is not the usual one. */
  apiUrl?: string | null | undefined;
  /** The account’s token, which also signs webhooks. Write-only. */
  authToken?: string | null | undefined;
  /** The number that is called, E.164. */
  phoneNumber?: string | null | undefined;
};

/** What is new of the account; what is left out stays as it is. */
export type UpdateWhatsAppInput = {
  /** The account’s own token. Write-only. */
  accessToken?: string | null | undefined;
  /** The provider’s API when it is not the usual one. */
  apiUrl?: string | null | undefined;
  /** The API’s version, `v25.0`. */
  apiVersion?: string | null | undefined;
  /** The app’s secret, which signs webhooks. Write-only. */
  appSecret?: string | null | undefined;
  /** The WhatsApp Business account’s id, for templates. */
  businessAccountId?: string | null | undefined;
  /** The number’s id (not the number), digits. */
  phoneNumberId?: string | null | undefined;
  /** A word of your choice, given to the provider for its handshake. Write-only. */
  verifyToken?: string | null | undefined;
};

/** Changes to the workspace. What is left out or null stays. */
export type UpdateWorkspaceInput = {
  /** The calendar of all that has none of its own. Unlike elsewhere here, null takes it away. */
  calendarId?: string | null | undefined;
  /** Whether a member without a live socket is taken for gone. From the moment it is turned on everybody has the grace to show themselves. */
  followsPresence?: boolean | null | undefined;
  /** Whether shifts, time off and holidays say when members are at work. */
  followsSchedules?: boolean | null | undefined;
  /** Your own name for this attempt. The same key and input again change nothing and give the first result with `replayed: true`; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: string | null | undefined;
  /** All weights that are not 1, each kind once. */
  kindWeights?: Array<KindWeightInput> | null | undefined;
  /** How much a member carries at once, 0 to 1000, where their own says nothing. */
  memberCapacity?: number | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** For how many seconds after their last live socket a member is still there: 3 to 3600, else INVALID_INPUT; 120 when nothing is said. */
  presenceGraceSeconds?: number | null | undefined;
  /** For how many hours after its resolution a conversation that comes back goes on as the same cycle: 0 to 8760, else INVALID_INPUT; with 0 each is a new one. */
  reopenWindowHours?: number | null | undefined;
};

/** Why a change was refused. Codes never change their meaning; more may come. */
export type UserErrorCode =
  /** Somebody else owns the conversation: see `AlreadyClaimed`. */
  | 'ALREADY_CLAIMED'
  /** There is one like it already. */
  | 'ALREADY_EXISTS'
  /** The channel cannot carry the message now. */
  | 'CHANNEL_UNAVAILABLE'
  /** Another device saved the draft since this one looked: see `DraftConflict`. */
  | 'DRAFT_CONFLICT'
  /** The idempotency key was used before, with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value is not acceptable: see `field`. */
  | 'INVALID_INPUT'
  /** It cannot be done as things stand now. */
  | 'INVALID_STATE'
  /** What an id names is not there, or is not the caller’s to see. */
  | 'NOT_FOUND'
  /** Somebody wrote since the author looked: see `ReplyConflict`. */
  | 'REPLY_CONFLICT';

/** Who stands behind a credential. */
export type ViewerKind =
  /** A program. */
  | 'API_KEY'
  /** A person. */
  | 'MEMBER';

/** What ended a customer’s wait. */
export type WaitEndReason =
  /** A member said that no answer is needed. */
  | 'NO_REPLY_NEEDED'
  /** A person answered. */
  | 'REPLIED'
  /** The conversation was resolved. */
  | 'RESOLVED';

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

export type ApiKeyPartsFragment = { id: string, name: string, hint: string, scopes: Array<Scope>, expiresAt: string | null, revokedAt: string | null, createdAt: string, member: { id: string, name: string } | null };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { apiKeys: { nodes: Array<{ id: string, name: string, hint: string, scopes: Array<Scope>, expiresAt: string | null, revokedAt: string | null, createdAt: string, member: { id: string, name: string } | null }> } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string | null, cursor: string | null, replayed: boolean, apiKey: { id: string, name: string, hint: string, scopes: Array<Scope>, expiresAt: string | null, revokedAt: string | null, createdAt: string, member: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { cursor: string | null, replayed: boolean, apiKey: { id: string, name: string, hint: string, scopes: Array<Scope>, expiresAt: string | null, revokedAt: string | null, createdAt: string, member: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type LogCallMutationVariables = Exact<{
  input: LogCallInput;
}>;


export type LogCallMutation = { logCall: { cursor: string | null, replayed: boolean, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, message: { id: string, sequence: number, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, createdAt: string, sentAt: string | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type LogMeetingMutationVariables = Exact<{
  input: LogMeetingInput;
}>;


export type LogMeetingMutation = { logMeeting: { cursor: string | null, replayed: boolean, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, message: { id: string, sequence: number, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, createdAt: string, sentAt: string | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type ChannelPartsFragment = { id: string, kind: ChannelKind, name: string, address: string | null, status: ChannelStatus, webhookUrl: string | null, health: { ok: boolean, needsAuth: boolean, lastError: string | null, lastErrorAt: string | null, lastInboundAt: string | null, quietSince: string | null }, deliveries: { received: number, filed: number, parked: number, ignored: number, pending: number } };

export type ChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelsQuery = { channels: { nodes: Array<{ id: string, kind: ChannelKind, name: string, address: string | null, status: ChannelStatus, webhookUrl: string | null, health: { ok: boolean, needsAuth: boolean, lastError: string | null, lastErrorAt: string | null, lastInboundAt: string | null, quietSince: string | null }, deliveries: { received: number, filed: number, parked: number, ignored: number, pending: number } }> } };

export type ConnectChannelMutationVariables = Exact<{
  input: ConnectChannelInput;
}>;


export type ConnectChannelMutation = { connectChannel: { identitySecret: string | null, cursor: string | null, replayed: boolean, channel: { id: string, kind: ChannelKind, name: string, address: string | null, status: ChannelStatus, webhookUrl: string | null, health: { ok: boolean, needsAuth: boolean, lastError: string | null, lastErrorAt: string | null, lastInboundAt: string | null, quietSince: string | null }, deliveries: { received: number, filed: number, parked: number, ignored: number, pending: number } } | null, userErrors: Array<
      | { code: UserErrorCode, field: Array<string> | null, message: string }
      | { code: UserErrorCode, field: Array<string> | null, message: string }
      | { code: UserErrorCode, field: Array<string> | null, message: string }
      | { code: UserErrorCode, field: Array<string> | null, message: string }
    > } };

export type UpdateChannelMutationVariables = Exact<{
  input: UpdateChannelInput;
}>;


export type UpdateChannelMutation = { updateChannel: { channel: { id: string, kind: ChannelKind, name: string, address: string | null, status: ChannelStatus, webhookUrl: string | null, health: { ok: boolean, needsAuth: boolean, lastError: string | null, lastErrorAt: string | null, lastInboundAt: string | null, quietSince: string | null }, deliveries: { received: number, filed: number, parked: number, ignored: number, pending: number } } | null, userErrors: Array<
      | { code: UserErrorCode, field: Array<string> | null, message: string }
      | { code: UserErrorCode, field: Array<string> | null, message: string }
      | { code: UserErrorCode, field: Array<string> | null, message: string }
      | { code: UserErrorCode, field: Array<string> | null, message: string }
    > } };

export type PauseChannelMutationVariables = Exact<{
  input: ChannelInput;
}>;


export type PauseChannelMutation = { pauseChannel: { channel: { id: string, kind: ChannelKind, name: string, address: string | null, status: ChannelStatus, webhookUrl: string | null, health: { ok: boolean, needsAuth: boolean, lastError: string | null, lastErrorAt: string | null, lastInboundAt: string | null, quietSince: string | null }, deliveries: { received: number, filed: number, parked: number, ignored: number, pending: number } } | null, userErrors: Array<
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
    > } };

export type ResumeChannelMutationVariables = Exact<{
  input: ChannelInput;
}>;


export type ResumeChannelMutation = { resumeChannel: { channel: { id: string, kind: ChannelKind, name: string, address: string | null, status: ChannelStatus, webhookUrl: string | null, health: { ok: boolean, needsAuth: boolean, lastError: string | null, lastErrorAt: string | null, lastInboundAt: string | null, quietSince: string | null }, deliveries: { received: number, filed: number, parked: number, ignored: number, pending: number } } | null, userErrors: Array<
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
    > } };

export type DisconnectChannelMutationVariables = Exact<{
  input: ChannelInput;
}>;


export type DisconnectChannelMutation = { disconnectChannel: { channel: { id: string, kind: ChannelKind, name: string, address: string | null, status: ChannelStatus, webhookUrl: string | null, health: { ok: boolean, needsAuth: boolean, lastError: string | null, lastErrorAt: string | null, lastInboundAt: string | null, quietSince: string | null }, deliveries: { received: number, filed: number, parked: number, ignored: number, pending: number } } | null, userErrors: Array<
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
    > } };

export type TestChannelMutationVariables = Exact<{
  input: ChannelInput;
}>;


export type TestChannelMutation = { testChannel: { ok: boolean, detail: string | null, userErrors: Array<
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
    > } };

export type ParkedDeliveriesQueryVariables = Exact<{
  channelId?: string | null | undefined;
}>;


export type ParkedDeliveriesQuery = { parkedDeliveries: { nodes: Array<{ id: string, state: DeliveryState, reason: string | null, preview: string, sizeBytes: number, receivedAt: string, channel: { id: string } | null }> } };

export type ReplayDeliveryMutationVariables = Exact<{
  input: ReplayDeliveryInput;
}>;


export type ReplayDeliveryMutation = { replayDelivery: { delivery: { id: string, state: DeliveryState, reason: string | null } | null, userErrors: Array<
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
    > } };

export type IgnoreDeliveryMutationVariables = Exact<{
  input: IgnoreDeliveryInput;
}>;


export type IgnoreDeliveryMutation = { ignoreDelivery: { delivery: { id: string, state: DeliveryState, reason: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, field: Array<string> | null }
      | { code: UserErrorCode, field: Array<string> | null }
      | { code: UserErrorCode, field: Array<string> | null }
      | { code: UserErrorCode, field: Array<string> | null }
    > } };

export type RetryMessageMutationVariables = Exact<{
  input: MessageInput;
}>;


export type RetryMessageMutation = { retryMessage: { message: { id: string, state: MessageState } | null, userErrors: Array<
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
    > } };

export type CancelMessageMutationVariables = Exact<{
  input: MessageInput;
}>;


export type CancelMessageMutation = { cancelMessage: { message: { id: string, state: MessageState, failure: { code: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
      | { code: UserErrorCode }
    > } };

export type ContactTimelineQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  kinds?: Array<TimelineItemKind> | TimelineItemKind | null | undefined;
}>;


export type ContactTimelineQuery = { contact: { timeline: { nodes: Array<
        | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
        | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, member: { id: string, name: string } | null }
        | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, previousMember: { id: string, name: string } | null }
        | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
        | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, conversation: { id: string } | null, channel: { kind: ChannelKind, name: string } | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
      >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type MergeContactsMutationVariables = Exact<{
  input: MergeContactsInput;
}>;


export type MergeContactsMutation = { mergeContacts: { cursor: string | null, replayed: boolean, contact: { id: string, name: string, tier: string | null, company: string | null, externalId: string | null, attributes: Record<string, unknown>, createdAt: string, handles: Array<{ id: string, kind: HandleKind, address: string, verified: boolean }> } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type UnmergeContactsMutationVariables = Exact<{
  input: UnmergeContactsInput;
}>;


export type UnmergeContactsMutation = { unmergeContacts: { cursor: string | null, replayed: boolean, contact: { id: string, name: string, tier: string | null, company: string | null, externalId: string | null, attributes: Record<string, unknown>, createdAt: string, handles: Array<{ id: string, kind: HandleKind, address: string, verified: boolean }> } | null, survivor: { id: string, name: string, tier: string | null, company: string | null, externalId: string | null, attributes: Record<string, unknown>, createdAt: string, handles: Array<{ id: string, kind: HandleKind, address: string, verified: boolean }> } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type ContactMergesQueryVariables = Exact<{
  id: string;
}>;


export type ContactMergesQuery = { contact: { id: string, name: string, tier: string | null, company: string | null, externalId: string | null, attributes: Record<string, unknown>, createdAt: string, mergedInto: { id: string } | null, merges: Array<{ id: string, reason: string | null, mergedAt: string, unmergedAt: string | null, into: { id: string } | null, from: { id: string } | null, mergedBy:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null, unmergedBy:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }>, conversations: { nodes: Array<{ id: string, status: ConversationStatus, lastMessage: { preview: string } | null }> }, handles: Array<{ id: string, kind: HandleKind, address: string, verified: boolean }> } | null };

export type MergeSuggestionsQueryVariables = Exact<{
  id: string;
}>;


export type MergeSuggestionsQuery = { contact: { mergeSuggestions: Array<{ confidence: MergeConfidence, contact: { id: string, name: string }, evidence: Array<{ kind: MergeEvidenceKind, detail: string, confidence: MergeConfidence }> }> } | null };

export type ReplyOptionsQueryVariables = Exact<{
  id: string;
}>;


export type ReplyOptionsQuery = { conversation: { replyOptions: Array<{ address: string, allowed: boolean, reason: ReplyObstacle | null, windowClosesAt: string | null, canQuote: boolean, channel: { id: string, kind: ChannelKind } }> } | null };

export type AnsweredElsewhereQueryVariables = Exact<{
  id: string;
}>;


export type AnsweredElsewhereQuery = { conversation: { timeline: { nodes: Array<
        | { __typename: 'ConversationAnsweredElsewhere', message: { id: string, text: string, channel: { kind: ChannelKind } | null, conversation: { id: string } | null } | null }
        | { __typename: 'ConversationAssigned' }
        | { __typename: 'ConversationClaimed' }
        | { __typename: 'ConversationMerged' }
        | { __typename: 'ConversationPriorityChanged' }
        | { __typename: 'ConversationReopened' }
        | { __typename: 'ConversationResolved' }
        | { __typename: 'ConversationRouted' }
        | { __typename: 'ConversationSnoozed' }
        | { __typename: 'ConversationTagged' }
        | { __typename: 'ConversationTeamChanged' }
        | { __typename: 'ConversationUnassigned' }
        | { __typename: 'ConversationUntagged' }
        | { __typename: 'ConversationWoken' }
        | { __typename: 'HandoffEnded' }
        | { __typename: 'HandoffOffered' }
        | { __typename: 'Message' }
        | { __typename: 'NoReplyNeededMarked' }
        | { __typename: 'Note' }
      > } } | null };

export type MergeConversationsMutationVariables = Exact<{
  input: MergeConversationsInput;
}>;


export type MergeConversationsMutation = { mergeConversations: { cursor: string | null, replayed: boolean, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type MergedConversationQueryVariables = Exact<{
  id: string;
}>;


export type MergedConversationQuery = { conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, mergedInto: { id: string } | null, lastMessage: { text: string } | null, tags: Array<{ name: string }>, timeline: { nodes: Array<
        | { __typename: 'ConversationAnsweredElsewhere', sequence: number, conversation: { id: string } | null }
        | { __typename: 'ConversationAssigned', sequence: number, conversation: { id: string } | null }
        | { __typename: 'ConversationClaimed', sequence: number, conversation: { id: string } | null }
        | { __typename: 'ConversationMerged', sequence: number, conversation: { id: string } | null, mergedConversation: { id: string } | null }
        | { __typename: 'ConversationPriorityChanged', sequence: number, conversation: { id: string } | null }
        | { __typename: 'ConversationReopened', sequence: number, conversation: { id: string } | null }
        | { __typename: 'ConversationResolved', sequence: number, reason: string | null, conversation: { id: string } | null }
        | { __typename: 'ConversationRouted', sequence: number, conversation: { id: string } | null }
        | { __typename: 'ConversationSnoozed', sequence: number, conversation: { id: string } | null }
        | { __typename: 'ConversationTagged', sequence: number, conversation: { id: string } | null }
        | { __typename: 'ConversationTeamChanged', sequence: number, conversation: { id: string } | null }
        | { __typename: 'ConversationUnassigned', sequence: number, conversation: { id: string } | null }
        | { __typename: 'ConversationUntagged', sequence: number, conversation: { id: string } | null }
        | { __typename: 'ConversationWoken', sequence: number, conversation: { id: string } | null }
        | { __typename: 'HandoffEnded', sequence: number, conversation: { id: string } | null }
        | { __typename: 'HandoffOffered', sequence: number, conversation: { id: string } | null }
        | { __typename: 'Message', sequence: number, text: string, conversation: { id: string } | null }
        | { __typename: 'NoReplyNeededMarked', sequence: number, conversation: { id: string } | null }
        | { __typename: 'Note', sequence: number, conversation: { id: string } | null }
      > }, assignee: { id: string, name: string } | null } | null };

export type UpdateWorkspaceMutationVariables = Exact<{
  input: UpdateWorkspaceInput;
}>;


export type UpdateWorkspaceMutation = { updateWorkspace: { cursor: string | null, workspace: { name: string, reopenWindowHours: number } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type ContactPartsFragment = { id: string, name: string, tier: string | null, company: string | null, externalId: string | null, attributes: Record<string, unknown>, createdAt: string, handles: Array<{ id: string, kind: HandleKind, address: string, verified: boolean }> };

export type ContactQueryVariables = Exact<{
  id: string;
}>;


export type ContactQuery = { contact: { id: string, name: string, tier: string | null, company: string | null, externalId: string | null, attributes: Record<string, unknown>, createdAt: string, conversations: { nodes: Array<{ id: string, number: number, status: ConversationStatus }> }, handles: Array<{ id: string, kind: HandleKind, address: string, verified: boolean }> } | null };

export type ContactsQueryVariables = Exact<{
  where?: ContactFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContactsQuery = { contacts: { totalCount: number, nodes: Array<{ id: string, name: string, tier: string | null, company: string | null, externalId: string | null, attributes: Record<string, unknown>, createdAt: string, handles: Array<{ id: string, kind: HandleKind, address: string, verified: boolean }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CreateContactMutationVariables = Exact<{
  input: CreateContactInput;
}>;


export type CreateContactMutation = { createContact: { cursor: string | null, replayed: boolean, contact: { id: string, name: string, tier: string | null, company: string | null, externalId: string | null, attributes: Record<string, unknown>, createdAt: string, handles: Array<{ id: string, kind: HandleKind, address: string, verified: boolean }> } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type UpdateContactMutationVariables = Exact<{
  input: UpdateContactInput;
}>;


export type UpdateContactMutation = { updateContact: { cursor: string | null, replayed: boolean, contact: { id: string, name: string, tier: string | null, company: string | null, externalId: string | null, attributes: Record<string, unknown>, createdAt: string, handles: Array<{ id: string, kind: HandleKind, address: string, verified: boolean }> } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type ConversationQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  kinds?: Array<TimelineItemKind> | TimelineItemKind | null | undefined;
}>;


export type ConversationQuery = { conversation: { subject: string | null, priority: ConversationPriority, id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, contact: { id: string, name: string, handles: Array<{ id: string, kind: HandleKind, address: string, verified: boolean }> }, wait: { id: string, startedAt: string, endedAt: string | null, waitingSeconds: number, endReason: WaitEndReason | null, endedBy:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null, openedBy:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null, message: { id: string } | null, reply: { id: string } | null } | null, myDraft: { text: string, html: string | null, updatedAt: string } | null, timeline: { nodes: Array<
        | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
        | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, member: { id: string, name: string } | null }
        | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, previousMember: { id: string, name: string } | null }
        | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
        | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
      >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, assignee: { id: string, name: string } | null } | null };

export type AssignmentsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssignmentsQuery = { conversation: { id: string, assignments: { totalCount: number, nodes: Array<{ id: string, kind: AssignmentKind, startedAt: string, endedAt: string | null, member: { id: string, name: string } | null, assignedBy:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type WaitPartsFragment = { id: string, startedAt: string, endedAt: string | null, waitingSeconds: number, endReason: WaitEndReason | null, endedBy:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null, openedBy:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null, message: { id: string } | null, reply: { id: string } | null };

export type ConversationChangesSubscriptionVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ConversationChangesSubscription = { conversation: { ready: boolean, cursor: string, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, items: Array<
      | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
      | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
      | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null, member: { id: string, name: string } | null }
      | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
      | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
      | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
      | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
      | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
      | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
      | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
      | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
      | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null, previousMember: { id: string, name: string } | null }
      | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
      | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
      | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
      | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
      | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
      | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
      | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null }
    >, events: Array<{ id: string, type: EventType }> } };

export type EventsQueryVariables = Exact<{
  after?: string | null | undefined;
  first?: number | null | undefined;
  filter?: EventFilter | null | undefined;
}>;


export type EventsQuery = { events: { nodes: Array<{ id: string, cursor: string, type: EventType, occurredAt: string, sequence: number | null, payload: Record<string, unknown>, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null, conversation: { id: string } | null, message: { id: string } | null, note: { id: string, text: string } | null, contact: { id: string } | null, channel: { id: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type EventsLiveSubscriptionVariables = Exact<{
  after?: string | null | undefined;
  filter?: EventFilter | null | undefined;
}>;


export type EventsLiveSubscription = { events: { ready: boolean, cursor: string, events: Array<{ id: string, cursor: string, type: EventType, occurredAt: string, sequence: number | null, payload: Record<string, unknown>, item:
        | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
        | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, member: { id: string, name: string } | null }
        | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, previousMember: { id: string, name: string } | null }
        | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
        | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
        | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
            | { __typename: 'Automation', id: string, name: string }
            | { __typename: 'Contact', id: string, name: string }
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'System', id: string, name: string }
           | null }
       | null, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null, conversation: { id: string } | null, message: { id: string } | null, note: { id: string, text: string } | null, contact: { id: string } | null, channel: { id: string } | null }> } };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { node:
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Assignment', id: string }
    | { __typename: 'AssignmentNotification', id: string }
    | { __typename: 'Calendar', id: string }
    | { __typename: 'Channel', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'Conversation', id: string }
    | { __typename: 'ConversationAnsweredElsewhere', id: string }
    | { __typename: 'ConversationAssigned', id: string }
    | { __typename: 'ConversationClaimed', id: string }
    | { __typename: 'ConversationMerged', id: string }
    | { __typename: 'ConversationPriorityChanged', id: string }
    | { __typename: 'ConversationReopened', id: string }
    | { __typename: 'ConversationResolved', id: string }
    | { __typename: 'ConversationRouted', id: string }
    | { __typename: 'ConversationSnoozed', id: string }
    | { __typename: 'ConversationTagged', id: string }
    | { __typename: 'ConversationTeamChanged', id: string }
    | { __typename: 'ConversationUnassigned', id: string }
    | { __typename: 'ConversationUntagged', id: string }
    | { __typename: 'ConversationWoken', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'EscalationNotification', id: string }
    | { __typename: 'Handoff', id: string }
    | { __typename: 'HandoffEnded', id: string }
    | { __typename: 'HandoffNotification', id: string }
    | { __typename: 'HandoffOffered', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'MentionNotification', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'NoReplyNeededMarked', id: string }
    | { __typename: 'Note', id: string }
    | { __typename: 'ParkedDeliveryNotification', id: string }
    | { __typename: 'Skill', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'Wait', id: string }
    | { __typename: 'Workspace', id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Assignment', id: string }
    | { __typename: 'AssignmentNotification', id: string }
    | { __typename: 'Calendar', id: string }
    | { __typename: 'Channel', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'Conversation', id: string }
    | { __typename: 'ConversationAnsweredElsewhere', id: string }
    | { __typename: 'ConversationAssigned', id: string }
    | { __typename: 'ConversationClaimed', id: string }
    | { __typename: 'ConversationMerged', id: string }
    | { __typename: 'ConversationPriorityChanged', id: string }
    | { __typename: 'ConversationReopened', id: string }
    | { __typename: 'ConversationResolved', id: string }
    | { __typename: 'ConversationRouted', id: string }
    | { __typename: 'ConversationSnoozed', id: string }
    | { __typename: 'ConversationTagged', id: string }
    | { __typename: 'ConversationTeamChanged', id: string }
    | { __typename: 'ConversationUnassigned', id: string }
    | { __typename: 'ConversationUntagged', id: string }
    | { __typename: 'ConversationWoken', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'EscalationNotification', id: string }
    | { __typename: 'Handoff', id: string }
    | { __typename: 'HandoffEnded', id: string }
    | { __typename: 'HandoffNotification', id: string }
    | { __typename: 'HandoffOffered', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'MentionNotification', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'NoReplyNeededMarked', id: string }
    | { __typename: 'Note', id: string }
    | { __typename: 'ParkedDeliveryNotification', id: string }
    | { __typename: 'Skill', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'Wait', id: string }
    | { __typename: 'Workspace', id: string }
   | null> };

type ActorName_Automation_Fragment = { __typename: 'Automation', id: string, name: string };

type ActorName_Contact_Fragment = { __typename: 'Contact', id: string, name: string };

type ActorName_Member_Fragment = { __typename: 'Member', id: string, name: string };

type ActorName_System_Fragment = { __typename: 'System', id: string, name: string };

export type ActorNameFragment =
  | ActorName_Automation_Fragment
  | ActorName_Contact_Fragment
  | ActorName_Member_Fragment
  | ActorName_System_Fragment
;

export type InboxRowFragment = { id: string, number: number, sequence: number, status: ConversationStatus, priority: ConversationPriority, subject: string | null, waitingSince: string | null, unreadCount: number, lastActivityAt: string, contact: { id: string, name: string, tier: string | null, company: string | null }, channel: { id: string, kind: ChannelKind, name: string } | null, assignee: { id: string, name: string } | null, tags: Array<{ id: string, name: string }>, lastMessage: { id: string, direction: MessageDirection, preview: string, createdAt: string, author:
      | { __typename: 'Automation', id: string, name: string }
      | { __typename: 'Contact', id: string, name: string }
      | { __typename: 'Member', id: string, name: string }
      | { __typename: 'System', id: string, name: string }
     | null } | null };

export type ConversationStateFragment = { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null };

export type MessagePartsFragment = { id: string, sequence: number, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, createdAt: string, sentAt: string | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> };

type TimelineParts_ConversationAnsweredElsewhere_Fragment = { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

type TimelineParts_ConversationAssigned_Fragment = { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null };

type TimelineParts_ConversationClaimed_Fragment = { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null, member: { id: string, name: string } | null };

type TimelineParts_ConversationMerged_Fragment = { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

type TimelineParts_ConversationPriorityChanged_Fragment = { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

type TimelineParts_ConversationReopened_Fragment = { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

type TimelineParts_ConversationResolved_Fragment = { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

type TimelineParts_ConversationRouted_Fragment = { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

type TimelineParts_ConversationSnoozed_Fragment = { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

type TimelineParts_ConversationTagged_Fragment = { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

type TimelineParts_ConversationTeamChanged_Fragment = { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

type TimelineParts_ConversationUnassigned_Fragment = { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null, previousMember: { id: string, name: string } | null };

type TimelineParts_ConversationUntagged_Fragment = { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

type TimelineParts_ConversationWoken_Fragment = { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

type TimelineParts_HandoffEnded_Fragment = { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

type TimelineParts_HandoffOffered_Fragment = { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

type TimelineParts_Message_Fragment = { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> };

type TimelineParts_NoReplyNeededMarked_Fragment = { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

type TimelineParts_Note_Fragment = { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null };

export type TimelinePartsFragment =
  | TimelineParts_ConversationAnsweredElsewhere_Fragment
  | TimelineParts_ConversationAssigned_Fragment
  | TimelineParts_ConversationClaimed_Fragment
  | TimelineParts_ConversationMerged_Fragment
  | TimelineParts_ConversationPriorityChanged_Fragment
  | TimelineParts_ConversationReopened_Fragment
  | TimelineParts_ConversationResolved_Fragment
  | TimelineParts_ConversationRouted_Fragment
  | TimelineParts_ConversationSnoozed_Fragment
  | TimelineParts_ConversationTagged_Fragment
  | TimelineParts_ConversationTeamChanged_Fragment
  | TimelineParts_ConversationUnassigned_Fragment
  | TimelineParts_ConversationUntagged_Fragment
  | TimelineParts_ConversationWoken_Fragment
  | TimelineParts_HandoffEnded_Fragment
  | TimelineParts_HandoffOffered_Fragment
  | TimelineParts_Message_Fragment
  | TimelineParts_NoReplyNeededMarked_Fragment
  | TimelineParts_Note_Fragment
;

export type EventPartsFragment = { id: string, cursor: string, type: EventType, occurredAt: string, sequence: number | null, payload: Record<string, unknown>, actor:
    | { __typename: 'Automation', id: string, name: string }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'System', id: string, name: string }
   | null, conversation: { id: string } | null, message: { id: string } | null, note: { id: string, text: string } | null, contact: { id: string } | null, channel: { id: string } | null };

type UserErrorParts_AlreadyClaimed_Fragment = { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null };

type UserErrorParts_DraftConflict_Fragment = { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string };

type UserErrorParts_GenericUserError_Fragment = { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string };

type UserErrorParts_ReplyConflict_Fragment = { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
    | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
    | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
    | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null, member: { id: string, name: string } | null }
    | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
    | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
    | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
    | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
    | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
    | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
    | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
    | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
    | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null, previousMember: { id: string, name: string } | null }
    | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
    | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
    | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
    | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
    | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
    | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
    | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null }
  >, draft: { text: string, html: string | null } | null };

export type UserErrorPartsFragment =
  | UserErrorParts_AlreadyClaimed_Fragment
  | UserErrorParts_DraftConflict_Fragment
  | UserErrorParts_GenericUserError_Fragment
  | UserErrorParts_ReplyConflict_Fragment
;

export type PagePartsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type InboxQueryVariables = Exact<{
  view?: InboxView;
  where?: ConversationFilter | null | undefined;
  orderBy?: ConversationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InboxQuery = { inbox: { nodes: Array<{ id: string, number: number, sequence: number, status: ConversationStatus, priority: ConversationPriority, subject: string | null, waitingSince: string | null, unreadCount: number, lastActivityAt: string, contact: { id: string, name: string, tier: string | null, company: string | null }, channel: { id: string, kind: ChannelKind, name: string } | null, assignee: { id: string, name: string } | null, tags: Array<{ id: string, name: string }>, lastMessage: { id: string, direction: MessageDirection, preview: string, createdAt: string, author:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type InboxCountQueryVariables = Exact<{
  view: InboxView;
  where?: ConversationFilter | null | undefined;
}>;


export type InboxCountQuery = { inbox: { totalCount: number, totalCountCapped: boolean } };

export type InboxChangesSubscriptionVariables = Exact<{
  view?: InboxView;
  where?: ConversationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type InboxChangesSubscription = { inbox: { ready: boolean, cursor: string, removedIds: Array<string>, changed: Array<{ id: string, number: number, sequence: number, status: ConversationStatus, priority: ConversationPriority, subject: string | null, waitingSince: string | null, unreadCount: number, lastActivityAt: string, contact: { id: string, name: string, tier: string | null, company: string | null }, channel: { id: string, kind: ChannelKind, name: string } | null, assignee: { id: string, name: string } | null, tags: Array<{ id: string, name: string }>, lastMessage: { id: string, direction: MessageDirection, preview: string, createdAt: string, author:
          | { __typename: 'Automation', id: string, name: string }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'System', id: string, name: string }
         | null } | null }> } };

export type MessageTemplatesQueryVariables = Exact<{
  channelId: string;
}>;


export type MessageTemplatesQuery = { messageTemplates: Array<{ id: string, name: string, language: string, category: string, headerFormat: string | null, header: string | null, body: string, footer: string | null, buttons: Array<string>, parameters: Array<{ place: TemplatePlace, name: string | null, buttonIndex: number | null, example: string | null }> }> };

export type SendReplyMutationVariables = Exact<{
  input: SendReplyInput;
}>;


export type SendReplyMutation = { sendReply: { cursor: string | null, replayed: boolean, message: { id: string, sequence: number, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, createdAt: string, sentAt: string | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> } | null, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, newNotes: Array<{ id: string, text: string }>, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote: { cursor: string | null, replayed: boolean, note: { id: string, sequence: number, text: string, createdAt: string, author:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null } | null, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { cursor: string | null, replayed: boolean, draft: { text: string, html: string | null, updatedAt: string } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type StartConversationMutationVariables = Exact<{
  input: StartConversationInput;
}>;


export type StartConversationMutation = { startConversation: { cursor: string | null, replayed: boolean, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, message: { id: string, sequence: number, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, createdAt: string, sentAt: string | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
        | { __typename: 'Automation', id: string, name: string }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'System', id: string, name: string }
       | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type CreateAttachmentUploadMutationVariables = Exact<{
  input: CreateAttachmentUploadInput;
}>;


export type CreateAttachmentUploadMutation = { createAttachmentUpload: { attachmentId: string | null, uploadUrl: string | null, cursor: string | null, replayed: boolean, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, kind: ViewerKind, role: MemberRole | null, scopes: Array<Scope>, workspace: { id: string, name: string }, member: { id: string, email: string, availability: MemberAvailability } | null } };

export type DirectoryQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectoryQuery = { members: { nodes: Array<{ id: string, name: string, email: string, role: MemberRole, availability: MemberAvailability }> }, teams: { nodes: Array<{ id: string, name: string, members: Array<{ id: string }> }> }, tags: { nodes: Array<{ id: string, name: string }> }, channels: { nodes: Array<{ id: string, kind: ChannelKind, name: string, address: string | null, publicKey: string | null, status: ChannelStatus }> } };

export type ClaimConversationMutationVariables = Exact<{
  input: ClaimConversationInput;
}>;


export type ClaimConversationMutation = { claimConversation: { cursor: string | null, replayed: boolean, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type AssignConversationMutationVariables = Exact<{
  input: AssignConversationInput;
}>;


export type AssignConversationMutation = { assignConversation: { cursor: string | null, replayed: boolean, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type UnassignConversationMutationVariables = Exact<{
  input: UnassignConversationInput;
}>;


export type UnassignConversationMutation = { unassignConversation: { cursor: string | null, replayed: boolean, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type ResolveConversationMutationVariables = Exact<{
  input: ResolveConversationInput;
}>;


export type ResolveConversationMutation = { resolveConversation: { cursor: string | null, replayed: boolean, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type ReopenConversationMutationVariables = Exact<{
  input: ReopenConversationInput;
}>;


export type ReopenConversationMutation = { reopenConversation: { cursor: string | null, replayed: boolean, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type SnoozeConversationMutationVariables = Exact<{
  input: SnoozeConversationInput;
}>;


export type SnoozeConversationMutation = { snoozeConversation: { cursor: string | null, replayed: boolean, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type MarkNoReplyNeededMutationVariables = Exact<{
  input: MarkNoReplyNeededInput;
}>;


export type MarkNoReplyNeededMutation = { markNoReplyNeeded: { cursor: string | null, replayed: boolean, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type MarkConversationReadMutationVariables = Exact<{
  input: MarkConversationReadInput;
}>;


export type MarkConversationReadMutation = { markConversationRead: { cursor: string | null, replayed: boolean, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export type DiscardDraftMutationVariables = Exact<{
  input: DiscardDraftInput;
}>;


export type DiscardDraftMutation = { discardDraft: { cursor: string | null, replayed: boolean, conversation: { id: string, number: number, sequence: number, status: ConversationStatus, snoozedUntil: string | null, resolvedReason: string | null, cycle: number, waitingSince: string | null, unreadCount: number, assignee: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AlreadyClaimed', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null }
      | { __typename: 'DraftConflict', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'GenericUserError', code: UserErrorCode, field: Array<string> | null, message: string }
      | { __typename: 'ReplyConflict', code: UserErrorCode, field: Array<string> | null, message: string, holder: { id: string, name: string } | null, newItems: Array<
          | { __typename: 'ConversationAnsweredElsewhere', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationAssigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationClaimed', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, member: { id: string, name: string } | null }
          | { __typename: 'ConversationMerged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationPriorityChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationReopened', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationResolved', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationRouted', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationSnoozed', id: string, sequence: number, createdAt: string, until: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationTeamChanged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationUnassigned', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, previousMember: { id: string, name: string } | null }
          | { __typename: 'ConversationUntagged', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'ConversationWoken', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffEnded', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'HandoffOffered', id: string, sequence: number, createdAt: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Message', id: string, sequence: number, createdAt: string, direction: MessageDirection, text: string, visibleText: string, html: string | null, automated: string | null, unverifiedSender: boolean, state: MessageState, externalId: string | null, occurredAt: string, sentAt: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, failure: { class: string, code: string, message: string } | null, replyTo: { id: string } | null, author:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null, attachments: Array<{ id: string, fileName: string, contentType: string, sizeBytes: number, url: string, expiresAt: string }> }
          | { __typename: 'NoReplyNeededMarked', id: string, sequence: number, createdAt: string, reason: string | null, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
          | { __typename: 'Note', id: string, sequence: number, createdAt: string, text: string, actor:
              | { __typename: 'Automation', id: string, name: string }
              | { __typename: 'Contact', id: string, name: string }
              | { __typename: 'Member', id: string, name: string }
              | { __typename: 'System', id: string, name: string }
             | null }
        >, draft: { text: string, html: string | null } | null }
    > } };

export const ApiKeyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<ApiKeyPartsFragment, unknown>;
export const ChannelPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"webhookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"needsAuth"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"lastErrorAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastInboundAt"}},{"kind":"Field","name":{"kind":"Name","value":"quietSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"parked"}},{"kind":"Field","name":{"kind":"Name","value":"ignored"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}}]}}]} as unknown as DocumentNode<ChannelPartsFragment, unknown>;
export const ContactPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}}]} as unknown as DocumentNode<ContactPartsFragment, unknown>;
export const ActorNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ActorNameFragment, unknown>;
export const WaitPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wait"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<WaitPartsFragment, unknown>;
export const InboxRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InboxRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"company"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"preview"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<InboxRowFragment, unknown>;
export const ConversationStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ConversationStateFragment, unknown>;
export const EventPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<EventPartsFragment, unknown>;
export const MessagePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<MessagePartsFragment, unknown>;
export const TimelinePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<TimelinePartsFragment, unknown>;
export const UserErrorPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<UserErrorPartsFragment, unknown>;
export const PagePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PagePartsFragment, unknown>;
export const ApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const LogCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<LogCallMutation, LogCallMutationVariables>;
export const LogMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<LogMeetingMutation, LogMeetingMutationVariables>;
export const ChannelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"webhookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"needsAuth"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"lastErrorAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastInboundAt"}},{"kind":"Field","name":{"kind":"Name","value":"quietSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"parked"}},{"kind":"Field","name":{"kind":"Name","value":"ignored"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}}]}}]} as unknown as DocumentNode<ChannelsQuery, ChannelsQueryVariables>;
export const ConnectChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConnectChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connectChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identitySecret"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"webhookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"needsAuth"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"lastErrorAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastInboundAt"}},{"kind":"Field","name":{"kind":"Name","value":"quietSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"parked"}},{"kind":"Field","name":{"kind":"Name","value":"ignored"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}}]}}]} as unknown as DocumentNode<ConnectChannelMutation, ConnectChannelMutationVariables>;
export const UpdateChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"webhookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"needsAuth"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"lastErrorAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastInboundAt"}},{"kind":"Field","name":{"kind":"Name","value":"quietSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"parked"}},{"kind":"Field","name":{"kind":"Name","value":"ignored"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}}]}}]} as unknown as DocumentNode<UpdateChannelMutation, UpdateChannelMutationVariables>;
export const PauseChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"webhookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"needsAuth"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"lastErrorAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastInboundAt"}},{"kind":"Field","name":{"kind":"Name","value":"quietSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"parked"}},{"kind":"Field","name":{"kind":"Name","value":"ignored"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}}]}}]} as unknown as DocumentNode<PauseChannelMutation, PauseChannelMutationVariables>;
export const ResumeChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"webhookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"needsAuth"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"lastErrorAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastInboundAt"}},{"kind":"Field","name":{"kind":"Name","value":"quietSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"parked"}},{"kind":"Field","name":{"kind":"Name","value":"ignored"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}}]}}]} as unknown as DocumentNode<ResumeChannelMutation, ResumeChannelMutationVariables>;
export const DisconnectChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisconnectChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disconnectChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"webhookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"needsAuth"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"lastErrorAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastInboundAt"}},{"kind":"Field","name":{"kind":"Name","value":"quietSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"parked"}},{"kind":"Field","name":{"kind":"Name","value":"ignored"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}}]}}]} as unknown as DocumentNode<DisconnectChannelMutation, DisconnectChannelMutationVariables>;
export const TestChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<TestChannelMutation, TestChannelMutationVariables>;
export const ParkedDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParkedDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channelId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parkedDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channelId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channelId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"preview"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ParkedDeliveriesQuery, ParkedDeliveriesQueryVariables>;
export const ReplayDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReplayDeliveryMutation, ReplayDeliveryMutationVariables>;
export const IgnoreDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IgnoreDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IgnoreDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ignoreDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IgnoreDeliveryMutation, IgnoreDeliveryMutationVariables>;
export const RetryMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RetryMessageMutation, RetryMessageMutationVariables>;
export const CancelMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CancelMessageMutation, CancelMessageMutationVariables>;
export const ContactTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItemKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ContactTimelineQuery, ContactTimelineQueryVariables>;
export const MergeContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeContactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<MergeContactsMutation, MergeContactsMutationVariables>;
export const UnmergeContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnmergeContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnmergeContactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmergeContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"survivor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<UnmergeContactsMutation, UnmergeContactsMutationVariables>;
export const ContactMergesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactMerges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mergedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unmergedAt"}},{"kind":"Field","name":{"kind":"Name","value":"into"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unmergedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ContactMergesQuery, ContactMergesQueryVariables>;
export const MergeSuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MergeSuggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeSuggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MergeSuggestionsQuery, MergeSuggestionsQueryVariables>;
export const ReplyOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReplyOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replyOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"windowClosesAt"}},{"kind":"Field","name":{"kind":"Name","value":"canQuote"}}]}}]}}]}}]} as unknown as DocumentNode<ReplyOptionsQuery, ReplyOptionsQueryVariables>;
export const AnsweredElsewhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnsweredElsewhere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CHANGE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAnsweredElsewhere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnsweredElsewhereQuery, AnsweredElsewhereQueryVariables>;
export const MergeConversationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeConversations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeConversationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeConversations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<MergeConversationsMutation, MergeConversationsMutationVariables>;
export const MergedConversationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MergedConversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationMerged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergedConversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MergedConversationQuery, MergedConversationQueryVariables>;
export const UpdateWorkspaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateWorkspace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWorkspaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateWorkspace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workspace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reopenWindowHours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateWorkspaceMutation, UpdateWorkspaceMutationVariables>;
export const ContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}},{"kind":"Field","name":{"kind":"Name","value":"conversations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}}]} as unknown as DocumentNode<ContactQuery, ContactQueryVariables>;
export const ContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ContactsQuery, ContactsQueryVariables>;
export const CreateContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<CreateContactMutation, CreateContactMutationVariables>;
export const UpdateContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateContactMutation, UpdateContactMutationVariables>;
export const ConversationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Conversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItemKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"handles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"wait"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wait"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ConversationQuery, ConversationQueryVariables>;
export const AssignmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assignments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<AssignmentsQuery, AssignmentsQueryVariables>;
export const ConversationChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ConversationChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ConversationChangesSubscription, ConversationChangesSubscriptionVariables>;
export const EventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Events"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<EventsQuery, EventsQueryVariables>;
export const EventsLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"EventsLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventParts"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<EventsLiveSubscription, EventsLiveSubscriptionVariables>;
export const NodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Node"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const NodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const InboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InboxView"}}},"defaultValue":{"kind":"EnumValue","value":"OPEN"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InboxRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InboxRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"company"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"preview"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const InboxCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InboxCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InboxView"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountCapped"}}]}}]}}]} as unknown as DocumentNode<InboxCountQuery, InboxCountQueryVariables>;
export const InboxChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"InboxChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InboxView"}}},"defaultValue":{"kind":"EnumValue","value":"OPEN"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InboxRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InboxRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"company"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"preview"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]} as unknown as DocumentNode<InboxChangesSubscription, InboxChangesSubscriptionVariables>;
export const MessageTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessageTemplates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channelId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channelId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channelId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"headerFormat"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"footer"}},{"kind":"Field","name":{"kind":"Name","value":"buttons"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"buttonIndex"}},{"kind":"Field","name":{"kind":"Name","value":"example"}}]}}]}}]}}]} as unknown as DocumentNode<MessageTemplatesQuery, MessageTemplatesQueryVariables>;
export const SendReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<SendReplyMutation, SendReplyMutationVariables>;
export const AddNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<AddNoteMutation, AddNoteMutationVariables>;
export const SaveDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const StartConversationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartConversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartConversationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startConversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<StartConversationMutation, StartConversationMutationVariables>;
export const CreateAttachmentUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAttachmentUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAttachmentUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAttachmentUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachmentId"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<CreateAttachmentUploadMutation, CreateAttachmentUploadMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"workspace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const DirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const ClaimConversationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimConversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimConversationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimConversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimConversationMutation, ClaimConversationMutationVariables>;
export const AssignConversationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignConversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignConversationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignConversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<AssignConversationMutation, AssignConversationMutationVariables>;
export const UnassignConversationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnassignConversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnassignConversationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unassignConversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<UnassignConversationMutation, UnassignConversationMutationVariables>;
export const ResolveConversationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveConversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveConversationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveConversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveConversationMutation, ResolveConversationMutationVariables>;
export const ReopenConversationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenConversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenConversationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenConversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenConversationMutation, ReopenConversationMutationVariables>;
export const SnoozeConversationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SnoozeConversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SnoozeConversationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snoozeConversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<SnoozeConversationMutation, SnoozeConversationMutationVariables>;
export const MarkNoReplyNeededDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoReplyNeeded"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNoReplyNeededInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNoReplyNeeded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<MarkNoReplyNeededMutation, MarkNoReplyNeededMutationVariables>;
export const MarkConversationReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkConversationRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkConversationReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markConversationRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<MarkConversationReadMutation, MarkConversationReadMutationVariables>;
export const DiscardDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"visibleText"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"automated"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedSender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUnassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationResolved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationSnoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationWoken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoReplyNeededMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardDraftMutation, DiscardDraftMutationVariables>;