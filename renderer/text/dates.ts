// When something was last played, as short as it is clear.
import { say } from './say.ts';

/** `today 16:50`, `Thu 16:50` within a week, else `12 Nov`, with the year once it is another. */
export function whenWords(iso: string, now: Date = new Date()): string {
  const date = new Date(iso);
  const days = (startOfDay(now) - startOfDay(date)) / 86_400_000;
  if (days < 0.5 && days > -0.5)
    return say('date.today', { time: format(date, { hour: '2-digit', minute: '2-digit' }) });
  if (days > 0 && days < 6.5) return format(date, { weekday: 'short', hour: '2-digit', minute: '2-digit' });
  const isThisYear = date.getFullYear() === now.getFullYear();
  return format(date, { day: 'numeric', month: 'short', ...(!isThisYear && { year: 'numeric' }) });
}

const format = (date: Date, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { hour12: false, ...parts }).format(date);

const startOfDay = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
