/** Makes any string storable: PostgreSQL takes neither NUL nor half a surrogate pair. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

/** A value for one line of a header or a name: no control characters, no runs of space, never longer than `max`. */
export function oneLine(text: string, max: number): string {
  // Cut first, so that a megabyte of spaces costs nothing.
  const short = text.slice(0, max * 4);
  const line = short
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ');
  return line.toWellFormed().trim().slice(0, max).toWellFormed();
}
