import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkFailure } from '#app/ports.ts';
import type { Result } from '#core/result.ts';
import type { BundleProblem, CheckedFile } from '#evidence/check-bundle.ts';
import { Banner } from '../Banner.tsx';
import { FolderIcon } from '../icons.tsx';
import { Page } from '../Page.tsx';
import { CASES } from '../routes.ts';
import { useServices } from '../services.tsx';
import { useLongWork } from '../use-long-work.ts';
import { Working } from '../Working.tsx';
import { CheckedFiles } from './CheckedFiles.tsx';

type Outcome = {
  readonly archive: string;
  readonly checked: Result<readonly CheckedFile[], BundleProblem | WorkFailure>;
};

/** Shows whether anything in a bundle was changed since it was made; whoever got it can look, without a case. */
export function CheckPage() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const { evidence } = useServices();
  const work = useLongWork();
  const [outcome, setOutcome] = useState<Outcome>();
  const check = async (target: HTMLInputElement) => {
    const archive = target.files?.[0];
    if (!archive || work.done !== undefined) return;
    setOutcome(undefined);
    setOutcome({ archive: archive.name, checked: await work.run((watch) => evidence.checkBundle(archive, watch)) });
    // The same file may be chosen again.
    target.value = '';
  };
  return (
    <Page>
      <h1 tabIndex={-1}>{t('check.heading')}</h1>
      <p>{t('check.lead')}</p>
      <div>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          <FolderIcon />
          {t('check.choose')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".zip,application/zip"
          aria-label={t('check.choose')}
          onChange={({ target }) => void check(target)}
        />
      </div>
      <div role="status">
        <Working work={work} label={t('check.busy')} />
        {outcome && <Told outcome={outcome} />}
      </div>
      <p>
        <a className="link-button" href={CASES}>
          {t('cases.heading')}
        </a>
      </p>
    </Page>
  );
}

function Told({ outcome: { archive, checked } }: { readonly outcome: Outcome }) {
  const { t } = useTranslation();
  if (!checked.ok) return <Banner kind="error">{t(`check.failed.${checked.problems[0]?.code ?? 'failed'}`)}</Banner>;
  return <CheckedFiles archive={archive} files={sorted(checked.value)} />;
}

const ORDER: readonly CheckedFile['state'][] = ['altered', 'missing', 'added', 'same'];

/** What needs a look first. */
const sorted = (files: readonly CheckedFile[]): readonly CheckedFile[] =>
  [...files].sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
