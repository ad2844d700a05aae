import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PostPapers, type PostProps } from './PostPapers.tsx';
import styles from './review.module.css';

const STEPS = ['print', 'worth', 'enclose', 'ask', 'keep'] as const;

/** For who sends the letter by post: papers that the post wants, and what to do there. Nothing is loaded before it is opened. */
export function SendByPost(props: PostProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.help} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('wizard.review.post.heading')}</summary>
      {isOpen && (
        <div className={styles.post}>
          <ol>
            {STEPS.map((step) => (
              <li key={step}>{t(`wizard.review.post.${step}`)}</li>
            ))}
          </ol>
          <PostPapers {...props} />
        </div>
      )}
    </details>
  );
}
