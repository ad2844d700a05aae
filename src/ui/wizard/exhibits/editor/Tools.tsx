import { useTranslation } from 'react-i18next';
import type { PictureEdit } from '#core/case/draft.ts';
import { BlackIcon, CropIcon, TurnLeftIcon, TurnRightIcon } from '../../../icons.tsx';
import type { AreaTool } from './areas.ts';
import styles from './editor.module.css';

type Props = {
  readonly edit: PictureEdit;
  readonly tool: AreaTool | undefined;
  readonly onTool: (tool: AreaTool | undefined) => void;
  /** With what shall be said of it. */
  readonly onEdit: (edit: PictureEdit, said: string) => void;
};

/** What can be done to the picture. */
export function Tools({ edit, tool, onTool, onEdit }: Props) {
  const { t } = useTranslation();
  const turn = (by: 1 | 3, side: 'left' | 'right') =>
    onEdit({ ...edit, turns: (edit.turns + by) % 4 }, t(`wizard.evidence.editor.said.${side}`));
  const toggle = (name: AreaTool) => ({
    className: styles['tool'],
    'aria-pressed': tool === name,
    onClick: () => onTool(tool === name ? undefined : name),
  });
  return (
    <div className={styles['tools']}>
      <button
        type="button"
        className={styles['tool']}
        aria-label={t('wizard.evidence.editor.left')}
        onClick={() => turn(3, 'left')}
      >
        <TurnLeftIcon />
        {t('wizard.evidence.editor.short.left')}
      </button>
      <button
        type="button"
        className={styles['tool']}
        aria-label={t('wizard.evidence.editor.right')}
        onClick={() => turn(1, 'right')}
      >
        <TurnRightIcon />
        {t('wizard.evidence.editor.short.right')}
      </button>
      <button type="button" {...toggle('crop')}>
        <CropIcon />
        {t('wizard.evidence.editor.crop')}
      </button>
      <button type="button" {...toggle('black')}>
        <BlackIcon />
        {t('wizard.evidence.editor.black')}
      </button>
    </div>
  );
}
