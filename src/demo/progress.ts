let lastSecondShown: number | undefined;

/** A terminal gets one line that moves; a file gets one line every five seconds. */
export function showProgress(line: string, secondsLeft: number): void {
  const whole = `${String(secondsLeft).padStart(3)} s left · ${line}`;
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${whole}`);
  else if (secondsLeft % 5 === 0 && (secondsLeft !== lastSecondShown || secondsLeft === 0)) {
    lastSecondShown = secondsLeft;
    process.stdout.write(`${whole}\n`);
  }
}

/** A line that stays, above the one that moves. */
export function showLine(line: string): void {
  process.stdout.write(process.stdout.isTTY ? `\r\x1b[K${line}\n` : `${line}\n`);
}
