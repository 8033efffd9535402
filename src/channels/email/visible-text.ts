import EmailReplyParser from 'email-reply-parser';
import { withinOr } from './deadline.js';

/** Nobody writes more than this above a quote; patterns that backtrack get no more to chew on. */
const HEAD = 64 * 1024;
const PATIENCE_MS = 250;

/** The part of a letter its author wrote now. Never empty when the letter is not. */
export function visibleText(text: string): string {
  const whole = text.trim();
  if (whole === '') return '';
  const visible = withinOr(
    PATIENCE_MS,
    () => withoutReply(whole),
    () => cutAtQuote(whole),
  ).trim();
  return visible || cutAtQuote(whole) || whole;
}

function withoutReply(whole: string): string {
  const head = firstLines(whole, HEAD);
  const visible = new EmailReplyParser().parseReply(calm(head)).trim();
  // No quote in the head: what follows was not looked at and stays.
  const untouched = visible.length >= calm(head).trim().length;
  return untouched ? visible + whole.slice(head.length) : visible;
}

function firstLines(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = text.lastIndexOf('\n', max);
  return text.slice(0, end > 0 ? end : max);
}

/** Long runs of blank lines and spaces are where the patterns lose their time. */
function calm(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n(?:[ \t\u00a0]*\n){3,}/g, '\n\n\n')
    .replace(/[ \t\u00a0]{80,}/g, ' ');
}

/** A linear reading for what the patterns cannot do in time: everything up to the last run of quoted lines. */
function cutAtQuote(text: string): string {
  const lines = text.split('\n');
  let end = lines.length;
  while (end > 0 && /^\s*(?:>|$)/.test(lines[end - 1] ?? '')) end--;
  if (end > 0 && end < lines.length && /:\s*$/.test(lines[end - 1] ?? '')) end--;
  return lines.slice(0, end).join('\n').trim();
}
