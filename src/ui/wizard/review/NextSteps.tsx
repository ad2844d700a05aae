import { useTranslation } from 'react-i18next';
import { writeCaseFile } from '#core/case/case-file.ts';
import { useFormats } from '../../formats.ts';
import { useServices } from '../../services.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import styles from './review.module.css';
import { useFileName } from './use-file-name.ts';

const STEPS = ['sign', 'give', 'mark', 'refused'] as const;

/** What to do with the two copies, how to keep the case, and what this page is not. */
export function NextSteps() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { outbox, keeper } = useServices();
  const { pack } = useCase();
  const draft = useDraft();
  const fileName = useFileName();
  const save = () => {
    const state = keeper.getSnapshot();
    const file = writeCaseFile(state.is === 'open' ? { name: state.name, draft: state.draft } : { name: '', draft });
    outbox.save(new File([file], fileName('json'), { type: 'application/json' }));
  };
  return (
    <section className={styles.next} aria-labelledby="next-steps">
      <h2 id="next-steps">{t('wizard.review.next.heading')}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t(`wizard.review.next.${step}`)}</li>
        ))}
      </ol>
      <p>
        <button type="button" className="link-button" onClick={save}>
          {t('wizard.review.saveCase')}
        </button>
      </p>
      <p className={styles.hint}>{t('wizard.review.noAdvice', { date: formats.date(pack.lawKnownBy) })}</p>
    </section>
  );
}
