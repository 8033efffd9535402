import { h } from './dom.js';

const all = [
  ...['😀', '😄', '😊', '🙂', '😉', '😍', '🤩', '😎'],
  ...['😂', '🤔', '😕', '😢', '😡', '😱', '😴', '🤒'],
  ...['👍', '👎', '👋', '👏', '🙏', '💪', '🤝', '✌️'],
  ...['❤️', '💔', '🎉', '🎁', '🔥', '⭐', '✅', '❌'],
  ...['❓', '❗', '💡', '⏰', '📦', '🚚', '💳', '🧾'],
];
const columns = 8;

/** One stop for the tab key; inside, the arrows move. */
export function emojiPicker(label: string, choose: (emoji: string) => void): HTMLElement {
  const buttons = all.map((emoji, at) =>
    h(
      'button',
      { type: 'button', tabindex: at === 0 ? 0 : -1, onclick: () => choose(emoji) },
      emoji,
    ),
  );
  const move = (event: KeyboardEvent): void => {
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: columns,
      ArrowUp: -columns,
    };
    const step = steps[event.key];
    const next = step && buttons[at + step];
    if (!next) return;
    event.preventDefault();
    buttons[at]!.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  };
  return h(
    'div',
    { class: 'emoji', role: 'group', 'aria-label': label, onkeydown: move, hidden: true },
    ...buttons,
  );
}
