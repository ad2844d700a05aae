import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveCase } from '#app/case-archives.ts';
import type { CaseFile } from '#core/case/case-file.ts';
import type { CaseId } from '#core/case/record.ts';
import { LIMITS } from '#core/case/limits.ts';
import { closeDialog, Dialog } from '../Dialog.tsx';
import { CodeIcon } from '../icons.tsx';
import { useServices } from '../services.tsx';
import { useLongWork } from '../use-long-work.ts';
import { loadShowCodes } from '../use-ready-offline.ts';
import { Working } from '../Working.tsx';
import styles from './cases.module.css';
import { PassphraseField } from './PassphraseField.tsx';

type Saved = {
  readonly id: CaseId;
  readonly of: CaseFile;
  /** Without its ending. */
  readonly fileName: string;
};

type Outcome = 'stopped' | 'failed' | { readonly missing: readonly string[] };

const ShowCodes = lazy(loadShowCodes);

/** Asks how a case is to be saved, saves it, and stays to say what is not in the file; or shows it to the camera of another device. */
export function SaveCase({ onClose, ...saved }: Saved & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [isShown, setIsShown] = useState(false);
  if (isShown) {
    return (
      <Dialog heading={t('saveCase.codes')} size="phone" onClose={onClose}>
        <Suspense>
          <ShowCodes of={saved.of} />
        </Suspense>
      </Dialog>
    );
  }
  return (
    <Dialog heading={t('saveCase.heading')} onClose={onClose}>
      <SaveForm {...saved} onCodes={() => setIsShown(true)} />
    </Dialog>
  );
}

function SaveForm({ id, of: { name, draft }, fileName, onCodes }: Saved & { readonly onCodes: () => void }) {
  const { t } = useTranslation();
  const services = useServices();
  const work = useLongWork();
  const form = useRef<HTMLFormElement>(null);
  const [isLocked, setIsLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [isTooShort, setIsTooShort] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const files = draft.evidence.exhibits.filter(({ kind }) => kind === 'file').length;
  const least = LIMITS.passphraseLeast;
  const save = async () => {
    if (work.done !== undefined) return;
    const isShort = isLocked && passphrase.length < least;
    setIsTooShort(isShort);
    if (isShort) return;
    setOutcome(undefined);
    const wish = { id, name, draft, fileName, passphrase: isLocked ? passphrase : '' };
    const made = await work.run((watch) => saveCase(wish, services, watch));
    if (!made.ok) {
      setOutcome(made.problems[0]?.code ?? 'failed');
      return;
    }
    services.outbox.save(made.value.file);
    services.keeper.carriedAway(id);
    if (made.value.missing.length > 0) setOutcome({ missing: made.value.missing });
    else closeDialog(form.current);
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles['saving']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{files === 0 ? t('saveCase.textAlone') : t('saveCase.text', { count: files })}</p>
      {draft.evidence.exhibits.some(({ edit }) => edit.blackouts.length > 0) && <p>{t('saveCase.blackedOut')}</p>}
      <label className={styles['tick']}>
        <input type="checkbox" checked={isLocked} onChange={({ target }) => setIsLocked(target.checked)} />
        {t('saveCase.lock')}
      </label>
      {isLocked && (
        <PassphraseField
          value={passphrase}
          onChange={setPassphrase}
          hint={t('saveCase.passphraseHint', { least })}
          error={isTooShort ? t('saveCase.tooShort', { least }) : undefined}
        />
      )}
      <div role="status">
        <Working work={work} label={t('saveCase.busy')} all={files} />
        {typeof outcome === 'string' && t(`saveCase.${outcome}`)}
        {typeof outcome === 'object' && t('saveCase.missing', { files: outcome.missing.join('; ') })}
      </div>
      <div className={styles['buttons']}>
        <button type="submit" className="button" aria-disabled={work.done !== undefined}>
          {t('saveCase.save')}
        </button>
        <button
          type="button"
          className="button button-second"
          onClick={() => (work.done === undefined ? closeDialog(form.current) : work.stop())}
        >
          {t(typeof outcome === 'object' ? 'saveCase.close' : 'cancel')}
        </button>
      </div>
      {work.done === undefined && (
        <button type="button" className="link-button" onClick={onCodes}>
          <CodeIcon />
          {t('saveCase.codes')}
        </button>
      )}
    </form>
  );
}
