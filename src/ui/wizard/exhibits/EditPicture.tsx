import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExhibitRow, PictureEdit } from '#core/case/draft.ts';
import { isEdited } from '#core/case/picture-edit.ts';
import { loadPictureEditor } from '../../use-ready-offline.ts';
import styles from './exhibits.module.css';
import { useExhibitNumber } from './use-exhibit-number.ts';
import { useUnfinished } from './use-unfinished.ts';

const PictureEditor = lazy(loadPictureEditor);

type Props = {
  readonly row: ExhibitRow;
  readonly index: number;
  readonly onEdited: (index: number, edit: PictureEdit) => void;
};

/** The way to edit a picture, and what its edit means for what goes out. */
export function EditPicture({ row, index, onEdited }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const isUnfinished = useUnfinished(row);
  const number = useExhibitNumber()(index);
  const state = isUnfinished ? 'unfinished' : outcomeOf(row.edit);
  return (
    <>
      {state && <p className={styles.facts}>{t(`wizard.evidence.edited.${state}`)}</p>}
      <button type="button" className="link-button" onClick={() => setOpen(true)}>
        {t('wizard.evidence.editor.open')}{' '}
        <span className="visually-hidden">{t('wizard.evidence.exhibit', { number })}</span>
      </button>
      {isOpen && (
        <Suspense>
          <PictureEditor
            row={row}
            number={number}
            onEdited={(edit) => onEdited(index, edit)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

const outcomeOf = (edit: PictureEdit): 'hidden' | 'changed' | undefined => {
  if (edit.blackouts.length > 0) return 'hidden';
  return isEdited(edit) ? 'changed' : undefined;
};
