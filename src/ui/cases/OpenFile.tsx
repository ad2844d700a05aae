import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeIcon, FolderIcon } from '../icons.tsx';
import { caseAddress, goTo } from '../routes.ts';
import { useServices } from '../services.tsx';
import { useLongWork } from '../use-long-work.ts';
import { loadReadCodes } from '../use-ready-offline.ts';
import { Working } from '../Working.tsx';
import { OpenLocked } from './OpenLocked.tsx';
import type { NewCaseFailure } from './use-new-case.ts';

const ReadCodes = lazy(loadReadCodes);

/** Ways to open a case from elsewhere: its file, sealed or not, or the codes on another screen. What is wrong with a file is told by the page. */
export function OpenFile({ onFailed }: { readonly onFailed: (failed: NewCaseFailure | undefined) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const services = useServices();
  const work = useLongWork();
  const [isReading, setIsReading] = useState(false);
  const [locked, setLocked] = useState<{ readonly file: File; readonly isWrong: boolean }>();

  const open = async (file: File, passphrase = '') => {
    onFailed(undefined);
    // It comes with the pages that are loaded ahead; the first one is small without it.
    const { openCase } = await import('#app/case-archives.ts');
    const opened = await work.run((watch) => openCase(file, passphrase, services, watch));
    if (opened.ok) {
      goTo(caseAddress(opened.value));
      return;
    }
    const code = opened.problems[0]?.code ?? 'failed';
    if (code === 'locked' || code === 'wrongPassphrase') setLocked({ file, isWrong: code === 'wrongPassphrase' });
    else {
      setLocked(undefined);
      if (code !== 'stopped') onFailed(code);
    }
  };
  const take = async (target: HTMLInputElement) => {
    const file = target.files?.[0];
    if (file && work.done === undefined) await open(file);
    // The same file may be chosen again.
    target.value = '';
  };
  return (
    <>
      <button type="button" className="link-button" onClick={() => input.current?.click()}>
        <FolderIcon />
        {t('cases.openFile')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.zip,.2copies,application/json,application/zip"
        aria-label={t('cases.openFile')}
        onChange={({ target }) => void take(target)}
      />
      <button type="button" className="link-button" onClick={() => setIsReading(true)}>
        <CodeIcon />
        {t('cases.readCodes')}
      </button>
      {isReading && (
        <Suspense>
          <ReadCodes onClose={() => setIsReading(false)} />
        </Suspense>
      )}
      <div role="status">{!locked && <Working work={work} label={t('openCase.busy')} />}</div>
      {locked && (
        <OpenLocked
          isWrong={locked.isWrong}
          work={work}
          onPassphrase={(passphrase) => void open(locked.file, passphrase)}
          onClose={() => {
            work.stop();
            setLocked(undefined);
          }}
        />
      )}
    </>
  );
}
