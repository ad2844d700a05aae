import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { exclude } from '#core/case/case-grounds.ts';
import { mayUse } from '#core/case/claimant-kind.ts';
import type { Draft } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import type { Ground } from '#core/jurisdiction/pack.ts';
import { FieldNote } from '../../fields/FieldNote.tsx';
import { useField } from '../../fields/use-field.ts';
import { Banner } from '../../Banner.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import { GroundCard } from '../ground/GroundCard.tsx';
import styles from '../ground/ground.module.css';
import { usePackWords } from '../pack-words.ts';
import { StepFrame, useStepForm } from '../step-form.tsx';

const SUMMARIES = ['none', 'one', 'two', 'three'] as const;

/** What happened: one main ground, up to two more, in plain words. */
export function GroundStep() {
  const form = useStepForm('ground');
  return (
    <StepFrame form={form} step="ground">
      <Grounds />
    </StepFrame>
  );
}

function Grounds() {
  const { t } = useTranslation();
  const packWords = usePackWords();
  const { pack } = useCase();
  const draft = useDraft();
  const words = useField({ name: 'grounds' });
  const { control, setValue } = useFormContext<Draft['ground']>();
  const stored = useWatch<Draft['ground'], 'grounds'>({ control, name: 'grounds' });
  // A ground of another country or release is kept until one of these is ticked: nobody could untick it here.
  const chosen = stored.filter((id) => pack.grounds.some((ground) => ground.id === id));
  const { service, claimantKind } = draft.operator;
  const fits = (ground: Ground) =>
    (service === '' || ground.services.includes(service)) && mayUse(ground, claimantKind);
  const shown = pack.grounds.filter((ground) => fits(ground) || chosen.includes(ground.id));
  const set = (grounds: string[]) =>
    setValue('grounds', grounds, { shouldDirty: true, shouldValidate: words.error !== undefined });
  const toggle = (id: string) => set(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const makeMain = (id: string) => set([id, ...chosen.filter((one) => one !== id)]);

  /** Why a ground cannot be ticked beside those that are. */
  const obstacleTo = (ground: Ground): string | undefined => {
    if (chosen.includes(ground.id)) return undefined;
    const other = pack.grounds.find((one) => chosen.includes(one.id) && exclude(one, ground));
    if (other) return t('wizard.ground.excluded', { other: packWords(`grounds.${other.id}.name`) });
    return chosen.length >= LIMITS.grounds ? t('wizard.ground.full') : undefined;
  };

  return (
    <div className={styles['grounds']} data-field="grounds">
      <FieldNote words={words} />
      {[...new Set(shown.map(({ group }) => group))].map((group) => {
        const grounds = shown.filter((ground) => ground.group === group);
        return (
          <fieldset key={group}>
            <legend className={styles['group']}>{packWords(`groups.${group}`)}</legend>
            <div className={styles['cards']}>
              {grounds.map((ground) => (
                <GroundCard
                  key={ground.id}
                  id={ground.id}
                  place={chosen.indexOf(ground.id)}
                  obstacle={obstacleTo(ground)}
                  onToggle={toggle}
                  onMakeMain={makeMain}
                />
              ))}
            </div>
            {pack.notYet
              .filter((one) => one.group === group)
              .map(({ id }) => (
                <details key={id} className={styles['absent']}>
                  <summary>{packWords(`notYet.${id}.name`)}</summary>
                  <p>{packWords(`notYet.${id}.text`)}</p>
                  <p>{packWords(`notYet.${id}.bring`)}</p>
                </details>
              ))}
          </fieldset>
        );
      })}
      <details className={styles['absent']}>
        <summary>{t('wizard.ground.absent.open')}</summary>
        <p>{t('wizard.ground.absent.text')}</p>
      </details>
      <div role="status">
        <Banner kind={chosen.length > 0 ? 'good' : 'information'}>
          {t(`wizard.ground.chosen.${SUMMARIES[chosen.length] ?? 'three'}`)}
        </Banner>
      </div>
    </div>
  );
}
