import { useTranslation } from 'react-i18next';
import type { PictureEdit } from '#core/case/draft.ts';
import { TurnLeftIcon, TurnRightIcon } from '../../../icons.tsx';
import styles from './editor.module.css';

type Props = {
  readonly edit: PictureEdit;
  /** With what shall be said of it. */
  readonly onEdit: (edit: PictureEdit, said: string) => void;
};

/** What can be done to the picture. */
export function Tools({ edit, onEdit }: Props) {
  const { t } = useTranslation();
  const turn = (by: 1 | 3, side: 'left' | 'right') =>
    onEdit({ ...edit, turns: (edit.turns + by) % 4 }, t(`wizard.evidence.editor.said.${side}`));
  return (
    <div className={styles['tools']}>
      <button type="button" className={styles['tool']} onClick={() => turn(3, 'left')}>
        <TurnLeftIcon />
        {t('wizard.evidence.editor.left')}
      </button>
      <button type="button" className={styles['tool']} onClick={() => turn(1, 'right')}>
        <TurnRightIcon />
        {t('wizard.evidence.editor.right')}
      </button>
    </div>
  );
}
