import { useTranslation } from 'react-i18next';
import { CHANNELS } from '#core/case/draft.ts';
import type { LaterLetter } from '#core/jurisdiction/pack.ts';
import type { TimelineItem } from '#core/log/timeline.ts';
import { readSum } from '#core/case/fact-entries.ts';
import { useFormats } from '../formats.ts';
import { useCase, useDraft } from '../wizard/case-context.tsx';
import { useCitation } from '../wizard/use-citation.ts';
import { usePackWords } from '../wizard/pack-words.ts';
import styles from './after.module.css';

type Props = {
  /** The letters after the claim that its country knows. */
  readonly later: readonly LaterLetter[];
  readonly items: readonly TimelineItem[];
  readonly edited: string | undefined;
  readonly onEdit: (id: string) => void;
};

/** What happened and what is to come, by days; entries without a day stand last, so that they can be finished. */
export function Timeline({ later, items, edited, onEdit }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { today } = useCase();
  const { log } = useDraft();
  const counted = new Set(items.flatMap((item) => (item.is === 'event' ? [item.event.id] : [])));
  const unfinished = log.events.filter(({ id }) => !counted.has(id) && id !== edited);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t('after.timeline.heading')}</h2>
      {items.length === 0 && unfinished.length === 0 && <p>{t('after.timeline.empty')}</p>}
      <ol className={styles['timeline']}>
        {items.map((item) => (
          <li key={keyOf(item)} data-is={item.is === 'term' && item.day >= today ? 'ahead' : 'past'}>
            <p className={styles['day']}>{formats.date(item.day)}</p>
            <Item item={item} later={later} onEdit={onEdit} />
          </li>
        ))}
        {unfinished.map(({ id, kind }) => (
          <li key={id} data-is="open">
            <p>{t('after.timeline.unfinished')}</p>
            <h3>{t(`after.entry.${kind}`)}</h3>
            <EditButton about={t(`after.entry.${kind}`)} onEdit={() => onEdit(id)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const keyOf = (item: TimelineItem): string => {
  if (item.is === 'event') return item.event.id;
  return item.is === 'term' ? `term ${item.term.rule.id}` : `contact ${item.day} ${item.contact.ticket ?? ''}`;
};

type ItemProps = Pick<Props, 'later' | 'onEdit'> & { readonly item: TimelineItem };

function Item({ item, later, onEdit }: ItemProps) {
  switch (item.is) {
    case 'contact':
      return <Contact contact={item.contact} />;
    case 'event':
      return <Event event={item.event} later={later} onEdit={onEdit} />;
    case 'term':
      return <Term item={item} />;
    default:
      return item satisfies never;
  }
}

function Contact({ contact }: { readonly contact: Extract<TimelineItem, { is: 'contact' }>['contact'] }) {
  const { t } = useTranslation();
  const channel = CHANNELS.find((one) => one === contact.channel) ?? 'other';
  const details = [
    ...(contact.ticket ? [t('after.timeline.ticket', { number: contact.ticket })] : []),
    ...(contact.reply === '' ? [] : [contact.reply]),
  ];
  return (
    <>
      <h3>{t(`after.timeline.contact.${channel}`)}</h3>
      {details.length > 0 && <p>{details.join(', ')}</p>}
    </>
  );
}

type EventItem = Extract<TimelineItem, { is: 'event' }>['event'];

type EventProps = Pick<Props, 'later' | 'onEdit'> & { readonly event: EventItem };

function Event({ event, later, onEdit }: EventProps) {
  const nameOf = useEventName(later);
  const detailsOf = useEventDetails();
  const details = detailsOf(event);
  return (
    <>
      <h3>{nameOf(event)}</h3>
      {details.length > 0 && <p>{details.join(', ')}</p>}
      <EditButton about={nameOf(event)} onEdit={() => onEdit(event.id)} />
    </>
  );
}

function useEventName(later: readonly LaterLetter[]): (event: EventItem) => string {
  const { t } = useTranslation();
  const packWords = usePackWords();
  const isToBody = (letter: string) => later.some(({ id, to }) => id === letter && to !== 'respondent');
  return ({ kind, way, outcome, letter }) => {
    switch (kind) {
      case 'filed':
        return t(`after.timeline.filed.${way === 'shop' && isToBody(letter) ? 'inPerson' : way || 'unknown'}`, {
          letter: packWords(`letters.${letter}.name`) || t('after.letters.claim'),
        });
      case 'received':
      case 'registered':
        return t(`after.timeline.${kind}`);
      case 'answered':
        return t(`after.timeline.answered.${outcome || 'unknown'}`);
      case 'paid':
        return t(`after.timeline.paid.${outcome === 'agreed' || outcome === 'partly' ? outcome : 'unknown'}`);
      default:
        return kind satisfies never;
    }
  };
}

function useEventDetails(): (event: EventItem) => readonly string[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const { pack } = useCase();
  return ({ kind, way, number, words, sum }) => {
    const isIncoming = (kind === 'filed' && way !== 'post') || kind === 'registered';
    const paid = kind === 'paid' ? readSum(sum, pack.currency) : undefined;
    return [
      ...(number === '' ? [] : [t(isIncoming ? 'after.timeline.number' : 'after.timeline.ownNumber', { number })]),
      ...(paid ? [formats.money(paid)] : []),
      ...(words === '' ? [] : [words]),
    ];
  };
}

function Term({ item: { term, day } }: { readonly item: Extract<TimelineItem, { is: 'term' }> }) {
  const { t } = useTranslation();
  const packWords = usePackWords();
  const citation = useCitation();
  const { today } = useCase();
  return (
    <>
      <h3>{packWords(`deadlines.${term.rule.id}`)}</h3>
      <p>
        {citation(term.rule.norm)}
        {day < today && `, ${t('after.timeline.termOver')}`}
      </p>
    </>
  );
}

function EditButton({ about, onEdit }: { readonly about: string; readonly onEdit: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="link-button" onClick={onEdit}>
      {t('after.timeline.edit')}
      <span className="visually-hidden">: {about}</span>
    </button>
  );
}
