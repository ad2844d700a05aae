import { memo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import type { ScreenNames } from '#core/jurisdiction/pack.ts';
import { TextArea } from '../../fields/TextArea.tsx';
import { useCase } from '../case-context.tsx';
import styles from './details.module.css';

/** The story in the person's own words, with questions that help to begin. */
export const Story = memo(function Story({ ground = '' }: { readonly ground: string | undefined }) {
  const { t, i18n } = useTranslation();
  const { pack } = useCase();
  const { getValues, setValue, setFocus } = useFormContext<Draft['details']>();
  const [asked, setAsked] = useState<string>();
  const prompts = promptsOf(pack.screen[i18n.language], ground) ?? promptsOf(pack.screen['en'], ground) ?? [];
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

function promptsOf(names: ScreenNames | undefined, ground: string): readonly string[] | undefined {
  const found = partOf(partOf(names?.['grounds'], ground), 'storyPrompts');
  return Array.isArray(found) ? found : undefined;
}

const partOf = (names: ScreenNames[string] | undefined, key: string): ScreenNames[string] | undefined =>
  typeof names === 'object' && !('length' in names) ? names[key] : undefined;
