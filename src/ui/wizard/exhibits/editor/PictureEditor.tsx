import { useId, useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { keepEdit } from '#app/picture-edits.ts';
import type { ExhibitRow, PictureArea, PictureEdit } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import { isEdited, UNEDITED } from '#core/case/picture-edit.ts';
import { closeDialog, Dialog } from '../../../Dialog.tsx';
import { useServices } from '../../../services.tsx';
import { useLongWork } from '../../../use-long-work.ts';
import { Working } from '../../../Working.tsx';
import { useCase } from '../../case-context.tsx';
import { AreaFields } from './AreaFields.tsx';
import { Areas, percents } from './Areas.tsx';
import { type AreaTool, areasOf, viewOf, withArea } from './areas.ts';
import { type EditAction, nextHistory } from './edit-history.ts';
import styles from './editor.module.css';
import { Stage } from './Stage.tsx';
import { Tools } from './Tools.tsx';
import { useScreenCopy } from './use-screen-copy.ts';

type Props = {
  readonly row: ExhibitRow;
  readonly number: number;
  /** The edited copy is kept; the case shall say so. */
  readonly onEdited: (edit: PictureEdit) => void;
  readonly onClose: () => void;
};

/** Where a rectangle is laid that nobody drew. */
const MIDDLE: PictureArea = { x: 0.3, y: 0.45, width: 0.4, height: 0.1 };

/** Turns, crops and blacks out the picture of an exhibit, over the whole screen. The original is never changed. */
export function PictureEditor({ row, number, onEdited, onClose }: Props) {
  const { t } = useTranslation();
  const screen = useScreenCopy(row);
  const [{ past, now, tried }, act] = useReducer(nextHistory, { past: [], now: row.edit });
  const [said, setSaid] = useState('');
  const [isAsked, setAsked] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const saving = useSaving(row);
  const edit = tried ?? now;
  const [tool, setTool] = useState<AreaTool>();
  const [chosen, setChosen] = useState(0);
  const hintId = useId();
  const addButton = useRef<HTMLButtonElement>(null);
  const area = tool && areasOf(edit, tool)[chosen];
  const set = (next: PictureEdit, words: string) => {
    act({ does: 'set', edit: next });
    setSaid(words);
  };
  const placed = (seen: PictureArea | undefined) => (seen ? t('wizard.evidence.editor.place', percents(seen)) : '');
  const follow = (action: EditAction) => {
    act(action);
    if (action.does === 'keep' && tried) setSaid(placed(area));
  };
  const add = () => {
    const index = now.blackouts.length;
    if (index >= LIMITS.blackouts) return;
    flushSync(() => {
      set(withArea(now, 'black', index, MIDDLE), placed(MIDDLE));
      setChosen(index);
    });
    [...(sheet.current?.querySelectorAll<HTMLElement>('[data-area]') ?? [])].at(-1)?.focus();
  };
  const remove = (index: number) => {
    if (!tool) return;
    set(withArea(now, tool, index), t('wizard.evidence.editor.said.removed'));
    if (tool === 'black') addButton.current?.focus();
  };
  const undo = () => {
    act({ does: 'undo' });
    setSaid(t('wizard.evidence.editor.said.undone'));
  };
  const done = async (button: Element) => {
    if (!(await saving.save(now))) return;
    onEdited(now);
    closeDialog(button);
  };
  return (
    <Dialog
      heading={t('wizard.evidence.editor.heading', { number })}
      size="screen"
      onClose={onClose}
      onEscape={past.length > 0 ? () => setAsked(true) : undefined}
    >
      {screen.is === 'drawn' ? (
        <>
          <p className={styles['hint']}>{t(`wizard.evidence.editor.hint.${tool ?? 'none'}`)}</p>
          <p id={hintId} className="visually-hidden">
            {t('wizard.evidence.editor.keys')}
          </p>
          <Stage picture={screen.picture} view={viewOf(edit, tool)} sheetRef={sheet}>
            <Areas
              edit={edit}
              tool={tool}
              sheet={sheet}
              hintId={hintId}
              act={follow}
              onChoose={setChosen}
              onRemove={remove}
            />
          </Stage>
          {tool && (
            <div className={styles['laid']}>
              {tool === 'black' && (
                <button
                  type="button"
                  className="link-button"
                  aria-label={t('wizard.evidence.editor.add')}
                  ref={addButton}
                  onClick={add}
                >
                  {t('wizard.evidence.editor.short.add')}
                </button>
              )}
              {tool === 'black' && area && (
                <button
                  type="button"
                  className="link-button"
                  aria-label={t('wizard.evidence.editor.remove')}
                  onClick={() => remove(chosen)}
                >
                  {t('wizard.evidence.editor.short.remove')}
                </button>
              )}
              {area && (
                <AreaFields area={area} onSet={(next) => set(withArea(now, tool, chosen, next), placed(next))} />
              )}
            </div>
          )}
          <Tools edit={now} tool={tool} onTool={setTool} onEdit={set} />
        </>
      ) : (
        <p role="status" className={styles['waiting']}>
          {t(screen.is === 'drawing' ? 'wizard.evidence.editor.drawing' : 'wizard.evidence.trouble.undrawable')}
        </p>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {isAsked && past.length > 0 && (
        <p role="alert" className={styles['asked']}>
          {t('wizard.evidence.editor.unsaved')}
        </p>
      )}
      {saving.failed && (
        <p role="alert" className={styles['failed']}>
          {t(`wizard.evidence.editor.failed.${saving.failed}`)}
        </p>
      )}
      <div className={styles['bar']}>
        <span className={styles['back']}>
          <button type="button" className="link-button" aria-disabled={past.length === 0} onClick={undo}>
            {t('wizard.evidence.editor.undo')}
          </button>
          {isEdited(now) && (
            <button
              type="button"
              className="link-button"
              onClick={() => set(UNEDITED, t('wizard.evidence.editor.said.restored'))}
            >
              {t('wizard.evidence.editor.restore')}
            </button>
          )}
        </span>
        <Working work={saving.work} label={t('wizard.evidence.editor.saving')} />
        <button
          type="button"
          className="button button-second button-small"
          onClick={({ currentTarget }) => closeDialog(currentTarget)}
        >
          {t('wizard.evidence.editor.cancel')}
        </button>
        <button
          type="button"
          className="button button-small"
          aria-disabled={screen.is !== 'drawn' || saving.work.done !== undefined}
          onClick={({ currentTarget }) => {
            if (screen.is === 'drawn' && saving.work.done === undefined) void done(currentTarget);
          }}
        >
          {t('wizard.evidence.editor.done')}
        </button>
      </div>
    </Dialog>
  );
}

/** Makes the edited copy; `failed`: it could not be made, or not be kept for want of room. */
function useSaving(row: ExhibitRow) {
  const { id: caseId } = useCase();
  const { exhibits, evidence } = useServices();
  const work = useLongWork();
  const [failed, setFailed] = useState<'full' | 'failed'>();
  const save = async (edit: PictureEdit): Promise<boolean> => {
    setFailed(undefined);
    const kept = await work.run((watch) => keepEdit(row, edit, caseId, { exhibits, evidence }, watch));
    if (kept.ok) return true;
    const [problem] = kept.problems;
    if (problem?.code === 'full' || problem?.code === 'caseTooLarge') setFailed('full');
    else if (problem?.code !== 'stopped') setFailed('failed');
    return false;
  };
  return { work, failed, save };
}
