import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerAuthentication } from 'smtp-server';

export interface MailServer {
  port: number;
  /** Every mail it took, in order. */
  taken: ParsedMail[];
  /** Every login that was tried: with what it was tried. */
  logins: string[];
  /** Break the line after a mail with these words was taken. */
  hangUpAfter: Set<string>;
  close(): Promise<void>;
}

/** A mail server that takes mails from whoever logs in, by password or access token, as `mayLogIn` says. */
export async function startMailServer(
  mayLogIn: (login: SMTPServerAuthentication) => boolean,
): Promise<MailServer> {
  const taken: ParsedMail[] = [];
  const logins: string[] = [];
  const hangUpAfter = new Set<string>();
  const take = async (stream: Readable, sessionId: string, done: () => void): Promise<void> => {
    const mail = await simpleParser(stream);
    taken.push(mail);
    const isUnlucky = [...hangUpAfter].some((words) => mail.text?.includes(words));
    if (isUnlucky) hangUp(server, sessionId);
    else done();
  };
  const server = new SMTPServer({
    authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    closeTimeout: 500,
    disableReverseLookup: true,
    logger: false,
    onAuth(auth, _session, done) {
      logins.push(auth.accessToken ?? auth.password ?? '');
      if (mayLogIn(auth)) return done(null, { user: auth.username ?? 'user' });
      // What Google answers: https://developers.google.com/gmail/imap/xoauth2-protocol#error_response
      return auth.method === 'XOAUTH2'
        ? done(null, { data: { status: '400', schemes: 'bearer' } })
        : done(Object.assign(new Error('5.7.8 Not accepted'), { responseCode: 535 }));
    },
    onData(stream, session, done) {
      void take(stream, session.id, done);
    },
  });
  server.on('error', () => undefined);
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  return {
    port,
    taken,
    logins,
    hangUpAfter,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function hangUp(server: SMTPServer, sessionId: string): void {
  const connections = server.connections as Set<{ id: string; _socket: { destroy(): void } }>;
  for (const { id, _socket } of connections) if (id === sessionId) _socket.destroy();
}
