import { addDays, type PlainDate } from '../plain-date.ts';

/** How long before (negative) or after the beginning of its day an alarm sounds; the beginning is midnight where the device is. */
export type Alarm = { readonly daysBefore: number; readonly atHour: number };

/** A last day as it stands in a calendar. The words are the caller's; nothing else about a person is in the file. */
export type CalendarEntry = {
  readonly caseId: string;
  /** Of the term: with the case's id it makes the entry's own, so that a second import replaces the first. */
  readonly deadlineId: string;
  readonly day: PlainDate;
  readonly summary: string;
  readonly description: string;
  readonly alarms: readonly Alarm[];
};

export type CalendarOrder = {
  readonly entries: readonly CalendarEntry[];
  /** Of the interface, ISO 639: calendars show it nowhere, some import by it. */
  readonly language: string;
  /** The instant at which the file is made, ISO 8601 in UTC. */
  readonly now: string;
  /** Larger in each file of the same case, so that a calendar takes the later one: how often the case was written will do. */
  readonly sequence: number;
};

const CRLF = '\r\n';
const LONGEST_LINE_OCTETS = 75;
const HOURS_PER_DAY = 24;
const PRODUCT = '-//Two Copies//Deadlines';

/**
 * The text of an .ics file, RFC 5545: one all-day event for each last day. What calendars are known to stumble over decides its form:
 * - DTEND is the day after: with the same day Outlook shows a moment at midnight (timeoff-management-application issue 388, icalendar
 *   for Rust issue 129), without it iCloud may refuse the event (calcurse issue 46);
 * - the alarm that sounds first stands first: Outlook keeps no alarm that sounds after the beginning of an event, and the day itself
 *   begins at midnight (outlookcaldavsynchronizer issue 384). Google takes its own alarms for all that is imported;
 * - a line is folded between letters: no calendar need put a cut UTF-8 sequence together again (RFC 5545, 3.1).
 */
export function calendarFile({ entries, language, now, sequence }: CalendarOrder): string {
  const stamp = now.replace(/[-:]|\.\d+/gu, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${entry.caseId}.${entry.deadlineId}@two-copies`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${inFigures(entry.day)}`,
      `DTEND;VALUE=DATE:${inFigures(addDays(entry.day, 1))}`,
      `SUMMARY:${escaped(entry.summary)}`,
      `DESCRIPTION:${escaped(entry.description)}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      ...[...entry.alarms].sort((one, other) => hoursFromStart(one) - hoursFromStart(other)).flatMap(alarmOf(entry)),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + CRLF).join('');
}

const alarmOf =
  ({ summary }: CalendarEntry) =>
  (alarm: Alarm): readonly string[] => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${durationOf(hoursFromStart(alarm))}`,
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
  ];

const hoursFromStart = ({ daysBefore, atHour }: Alarm): number => atHour - daysBefore * HOURS_PER_DAY;

/** Hours as RFC 5545 writes a duration: 9 is PT9H, -63 is -P2DT15H. */
function durationOf(hours: number): string {
  const sign = hours < 0 ? '-' : '';
  const days = Math.floor(Math.abs(hours) / HOURS_PER_DAY);
  const rest = Math.abs(hours) % HOURS_PER_DAY;
  const time = rest > 0 || days === 0 ? `T${rest}H` : '';
  return `${sign}P${days > 0 ? `${days}D` : ''}${time}`;
}

const inFigures = (day: PlainDate): string => day.replaceAll('-', '');

/** TEXT of RFC 5545, 3.3.11: a colon stands as it is, every kind of line end is \n, other control characters are not allowed. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]+/gu, ' ')
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');

/** Lines of at most 75 octets, each but the first begun by a space that counts; cut between letters, never within one. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > LONGEST_LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += letter;
    octets += more;
  }
  return [...lines, current].join(CRLF);
}

/** How many octets a letter takes in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
