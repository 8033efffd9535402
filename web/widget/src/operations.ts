const message = `id clientId text sentAt author { kind name }
  attachments { id fileName contentType sizeBytes url expiresAt }`;
const state = 'status servedBy { name } unreadCount';
const page = `nodes { ${message} } pageInfo { hasPreviousPage startCursor }`;

export const settingsQuery = `query ($key: String!) { chatSettings(publicKey: $key) {
  name isAvailable isOpen changesAt greeting awayMessage accentColor theme languages askName askEmail } }`;

export const chatQuery = `query ($before: String) { chat { ${state} messages(last: 50, before: $before) { ${page} } } }`;

export const startMutation = `mutation ($input: StartChatInput!) { startChat(input: $input) {
  visitorToken chat { ${state} messages(last: 50) { ${page} } } userErrors { code message } } }`;

export const sendMutation = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) {
  message { ${message} } userErrors { code message } } }`;

export const resumeMutation = `mutation ($input: ResumeChatInput!) { resumeChat(input: $input) {
  visitorToken userErrors { code message } } }`;

export const uploadMutation = `mutation ($input: CreateChatUploadInput!) { createChatUpload(input: $input) {
  attachmentId uploadUrl userErrors { code message } } }`;

export const readMutation = `mutation ($id: ID!) { markChatRead(input: { messageId: $id }) {
  userErrors { code message } } }`;

export const typingMutation = `mutation ($isTyping: Boolean!) { setChatTyping(isTyping: $isTyping) {
  userErrors { code } } }`;

export const eventsSubscription = `subscription ($after: String) { chatEvents(after: $after) { ready cursor
  events { type message { ${message} } chat { ${state} } } } }`;

export const typingSubscription = 'subscription { chatTyping { ready isTyping name until } }';
