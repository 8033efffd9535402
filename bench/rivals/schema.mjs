/** The part of the public schema that inbox and view read, and the two operations. */
export const typeDefs = `
  scalar DateTime
  enum InboxView { OPEN }
  interface Actor { id: ID! name: String! }
  type Member implements Actor { id: ID! name: String! }
  type Contact implements Actor { id: ID! name: String! company: String tier: String }
  type Tag { id: ID! name: String! }
  type Message { id: ID! sequence: Int! direction: String! text: String! preview: String! createdAt: DateTime! author: Actor }
  type Note { id: ID! sequence: Int! text: String! createdAt: DateTime! author: Actor }
  type ConversationClaimed { id: ID! sequence: Int! createdAt: DateTime! actor: Actor }
  type ConversationResolved { id: ID! sequence: Int! createdAt: DateTime! actor: Actor }
  union TimelineItem = Message | Note | ConversationClaimed | ConversationResolved
  type Timeline { nodes: [TimelineItem!]! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Conversation {
    id: ID! number: Int! status: String! priority: String! subject: String waitingSince: DateTime
    lastActivityAt: DateTime! unreadCount: Int! contact: Contact! assignee: Member lastMessage: Message tags: [Tag!]!
    timeline(last: Int): Timeline!
  }
  type ConversationConnection { nodes: [Conversation!]! pageInfo: PageInfo! }
  type Query {
    inbox(view: InboxView, first: Int, after: String): ConversationConnection!
    conversation(id: ID!): Conversation
  }
`;

export const inboxDocument = `query Inbox($after: String) {
  inbox(view: OPEN, first: 50, after: $after) {
    nodes {
      id number status priority subject waitingSince lastActivityAt unreadCount
      contact { id name company tier }
      assignee { id name }
      lastMessage { id direction preview createdAt }
      tags { id name }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const viewDocument = `query View($id: ID!) {
  conversation(id: $id) {
    id number subject status
    contact { id name }
    assignee { id name }
    timeline(last: 50) {
      nodes {
        __typename
        ... on Message { id sequence direction text createdAt author { id name } }
        ... on Note { id sequence text createdAt author { id name } }
        ... on ConversationClaimed { id sequence createdAt actor { id name } }
        ... on ConversationResolved { id sequence createdAt actor { id name } }
      }
    }
  }
}`;

export const typeOfChange = { CLAIMED: 'ConversationClaimed', RESOLVED: 'ConversationResolved' };
