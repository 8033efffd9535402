import { useEffect, useState } from 'preact/hooks';
import { ask, Refused } from '../ask.js';
import { SignInDocument, type SignInQuery } from '../generated/operations.js';
import { session } from '../session.js';
import { Board } from './board.js';
import { SignIn } from './sign-in.js';

type Viewer = SignInQuery['viewer'];

/** Who is here: somebody at the door, somebody whose token is being looked at again after a reload, or a viewer. */
export function App() {
  const [token, setToken] = useState(session.token);
  const [viewer, setViewer] = useState<Viewer | null>(null);
  const [message, setMessage] = useState('');

  const enter = (token: string, viewer: Viewer): void => {
    session.keep(token);
    setToken(token);
    setViewer(viewer);
    setMessage('');
  };
  const leave = (message: string): void => {
    session.end();
    setToken(null);
    setViewer(null);
    setMessage(message);
  };

  if (!token) return <SignIn message={message} onEnter={enter} />;
  if (viewer) return <Board token={token} viewer={viewer} onLeave={leave} />;
  return <Returning token={token} onEnter={(viewer) => enter(token, viewer)} onLeave={leave} />;
}

const againMs = 3_000;

/** After a reload. A server that does not answer just now is no reason to ask for the token again. */
function Returning(props: {
  token: string;
  onEnter: (viewer: Viewer) => void;
  onLeave: (message: string) => void;
}) {
  const [isSilent, setSilent] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const attempt = async (): Promise<void> => {
      try {
        const { viewer } = await ask(props.token, SignInDocument, {});
        if (!isGone) props.onEnter(viewer);
      } catch (problem) {
        if (isGone) return;
        if (problem instanceof Refused) return props.onLeave('Your token is no longer good.');
        setSilent(true);
        timer = setTimeout(() => void attempt(), againMs);
      }
    };
    void attempt();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [props.token]);
  return (
    <main class="door">
      <h1>Rapport board</h1>
      <p role="status">{isSilent ? 'The server does not answer. Trying again…' : 'Signing in…'}</p>
      <button type="button" onClick={() => props.onLeave('')}>
        Sign out
      </button>
    </main>
  );
}
