/** What the visitor schema says, as far as the widget asks for it. */
export interface Attachment {
  id: string;
  fileName: string;
  contentType: string;
  sizeBytes: number;
  url: string;
  expiresAt: string;
}

export interface Message {
  id: string;
  clientId: string | null;
  text: string;
  sentAt: string;
  author: { kind: 'VISITOR' | 'TEAM'; name: string | null };
  attachments: Attachment[];
}

export interface ChatState {
  status: 'OPEN' | 'RESOLVED';
  servedBy: { name: string } | null;
  unreadCount: number;
}

export interface MessagePage {
  nodes: Message[];
  pageInfo: { hasPreviousPage: boolean; startCursor: string | null };
}

export type FormField = 'HIDDEN' | 'OPTIONAL' | 'REQUIRED';

export interface Settings {
  name: string;
  isAvailable: boolean;
  isOpen: boolean;
  changesAt: string | null;
  greeting: string | null;
  awayMessage: string | null;
  accentColor: string;
  theme: 'LIGHT' | 'DARK' | 'AUTO';
  languages: string[];
  askName: FormField;
  askEmail: FormField;
}

export interface Refusal {
  code: string;
  message: string;
}
