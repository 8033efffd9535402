/** The tab key goes round inside, as in every dialog: past the last thing comes the first. */
export function keepTabInside(
  inside: HTMLElement,
  event: KeyboardEvent,
  active: Element | null,
): void {
  const all = [
    ...inside.querySelectorAll<HTMLElement>('button, textarea, input, a[href], [tabindex="0"]'),
  ].filter((one) => one.tabIndex >= 0 && one.checkVisibility() && !one.matches(':disabled'));
  const [first, last] = [all[0], all.at(-1)];
  const next = event.shiftKey ? active === first && last : active === last && first;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
