import { memo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import { TextArea } from '../../fields/TextArea.tsx';
import { useWords } from '../../fields/words.ts';
import styles from './details.module.css';

/** The story in the person's own words, with questions that help to begin. */
export const Story = memo(function Story({ ground = '' }: { readonly ground: string | undefined }) {
  const { t } = useTranslation();
  const { list } = useWords();
  const { getValues, setValue, setFocus } = useFormContext<Draft['details']>();
  const [asked, setAsked] = useState<string>();
  const prompts = list([`pack:grounds.${ground}.storyPrompts`]);
  const begin = (prompt: string) => {
    const story = getValues('story').trimEnd();
    if (story !== '') setValue('story', `${story}\n`, { shouldDirty: true });
    setAsked(prompt);
    setFocus('story');
  };
  return (
    <TextArea
      name="story"
      rows={5}
      advised={LIMITS.storyAdvised}
      most={LIMITS.story}
      before={
        prompts.length > 0 && (
          <div className={styles.prompts}>
            <p className="visually-hidden">{t('wizard.details.story.prompts')}</p>
            {prompts.map((prompt) => (
              <button key={prompt} type="button" className="link-button" onClick={() => begin(prompt)}>
                {prompt}
              </button>
            ))}
            <p role="status" className={styles.asked}>
              {asked}
            </p>
          </div>
        )
      }
    />
  );
});
