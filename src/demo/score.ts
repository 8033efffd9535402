/** What has happened so far, for the progress line. */
export interface Score {
  mails: number;
  chats: number;
  /** What customers did over the simulated channels. */
  others: number;
  /** Conversations that the rules gave to somebody. */
  routed: number;
  claims: number;
  replies: number;
  notes: number;
  /** Conversations that a colleague took over with a brief. */
  handoffs: number;
  /** Times that a policy stepped in because nobody had replied. */
  escalations: number;
  resolved: number;
  /** Times an agent was told that somebody else was faster: the promise of no duplicate reply at work. */
  refused: number;
  events: number;
  waiting: number;
}
