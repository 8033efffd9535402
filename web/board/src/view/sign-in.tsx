import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, Refused } from '../ask.js';
import { SignInDocument, type SignInQuery } from '../generated/operations.js';
import { problemOf } from '../session.js';

interface Props {
  /** Why somebody is at the door again; empty when they come by themselves. */
  message: string;
  onEnter: (token: string, viewer: SignInQuery['viewer']) => void;
}

export function SignIn({ message, onEnter }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState(message);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => box.current?.focus(), []);

  const enter = async (): Promise<void> => {
    const token = box.current!.value.trim();
    const wrong = problemOf(token);
    setProblem(wrong ?? '');
    if (!wrong) {
      setAsking(true);
      try {
        const { viewer } = await ask(token, SignInDocument, {});
        return onEnter(token, viewer);
      } catch (problem) {
        setProblem(said(problem));
      }
      setAsking(false);
    }
    box.current?.focus();
  };

  return (
    <main class="door">
      <h1>Rapport board</h1>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isAsking) void enter();
        }}
      >
        <label for="token">Your token</label>
        <input
          ref={box}
          id="token"
          type="password"
          autoComplete="off"
          spellcheck={false}
          aria-describedby="token-hint token-problem"
          aria-invalid={problem !== ''}
        />
        <p id="token-hint" class="hint">
          A member’s token. It is kept until you close this tab.
        </p>
        <p id="token-problem" class="problem" role="alert">
          {problem}
        </p>
        <button type="submit">{isAsking ? 'Signing in…' : 'Sign in'}</button>
      </form>
    </main>
  );
}

function said(problem: unknown): string {
  if (!(problem instanceof Refused)) return 'The server cannot be reached. Try again in a moment.';
  if (problem.code === 'UNAUTHENTICATED') return 'This token is not known here, or it has expired.';
  if (problem.code === 'FORBIDDEN') return 'This token may not read the board.';
  return problem.message;
}
