import { useTranslation } from 'react-i18next';
import { type CaseEvent, FILING_WAYS, newEvent } from '#core/case/draft.ts';
import type { LaterLetter } from '#core/jurisdiction/pack.ts';
import type { FullPack } from '#core/jurisdiction/with-after.ts';
import { termsOfLater } from '#core/log/claim-terms.ts';
import { useFormats } from '../../formats.ts';
import { afterAddress, goTo } from '../../routes.ts';
import { useServices } from '../../services.tsx';
import { useCase, useLetter } from '../../wizard/case-context.tsx';
import styles from '../after.module.css';

/** It was sent: one tap writes that into the log, where the term for its answer begins. */
export function NoteSent({ letter, pack }: { readonly letter: LaterLetter; readonly pack: FullPack }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { keeper } = useServices();
  const { id, today, lastDraft } = useCase();
  const { document } = useLetter();
  const note = (way: CaseEvent['way']) => {
    const draft = lastDraft();
    const terms = document ? termsOfLater(letter, draft, pack, document).map((rule) => rule.id) : [];
    const filed = newEvent({
      id: crypto.randomUUID(),
      kind: 'filed',
      letter: letter.id,
      way,
      terms,
      date: formats.dateInFigures(today),
    });
    keeper.change('log', () => ({ events: [...draft.log.events, filed] }));
    goTo(afterAddress(id));
  };
  const isToBody = letter.to !== 'respondent';
  // No state body takes a letter by e-mail.
  const ways = FILING_WAYS.filter((way) => !(isToBody && way === 'email'));
  return (
    <section aria-labelledby="note-sent" className={styles['record']}>
      <h2 id="note-sent">{t('after.letter.sent')}</h2>
      <p>{t('after.letter.sentLead')}</p>
      <div className={styles['buttons']}>
        {ways.map((way) => (
          <button key={way} type="button" className="button button-second" onClick={() => note(way)}>
            {t(`after.record.filed.${isToBody && way === 'shop' ? 'inPerson' : way}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
