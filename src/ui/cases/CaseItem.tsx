import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rescueCase } from '#app/rescue.ts';
import type { CaseFile } from '#core/case/case-file.ts';
import { readPlainDate } from '#core/plain-date.ts';
import type { Result } from '#core/result.ts';
import { useWords } from '../fields/words.ts';
import { useFormats } from '../formats.ts';
import { afterAddress, caseAddress } from '../routes.ts';
import { useServices } from '../services.tsx';
import { useLongWork } from '../use-long-work.ts';
import { Working } from '../Working.tsx';
import { useStatusWords } from '../after/use-status-words.ts';
import styles from './cases.module.css';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { RenameForm } from './RenameForm.tsx';
import { SaveCase } from './SaveCase.tsx';
import type { StandingCase } from './use-ordered-cases.ts';

type Props = {
  readonly of: StandingCase;
  readonly name: string;
  readonly onChanged: () => Promise<void>;
  readonly onProblem: (problem: string) => void;
};

/** One case of the list: open it, name it, copy it, carry it away, delete it. */
export function CaseItem({ of: { summary, status }, name, onChanged, onProblem }: Props) {
  const { t } = useTranslation();
  const { first } = useWords();
  const services = useServices();
  const { keeper, outbox, clock } = services;
  const statusWords = useStatusWords();
  const work = useLongWork();
  const [isNaming, setIsNaming] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [saving, setSaving] = useState<CaseFile>();
  const { id, readable } = summary;
  const settle = async (outcome: Result<unknown, { readonly code: string }>, failed?: string) => {
    const code = outcome.ok ? undefined : (outcome.problems[0]?.code ?? 'failed');
    if (code !== undefined) onProblem(failed ?? first([`cases.failed.${code}`]) ?? t('cases.failed.failed'));
    await onChanged();
  };
  const save = async () => {
    const read = readable ? await keeper.read(id) : undefined;
    if (read?.ok) {
      setSaving(read.value);
      return;
    }
    const file = await work.run((watch) => rescueCase(id, name, services, watch));
    if (file.ok) outbox.save(file.value);
    else onProblem(t('bug.notSaved'));
  };
  const rename = async (next: string) => {
    setIsNaming(false);
    await settle(await keeper.rename(id, next));
  };
  const copy = async () => settle(await keeper.copy(id, t('cases.copyOf', { name })));
  const remove = async () => {
    setIsAsking(false);
    await settle(await keeper.remove(id), t('cases.failed.remove'));
  };
  const grounds = summary.grounds.flatMap((ground) => first([`pack:grounds.${ground}.name`]) ?? []).join('. ');
  return (
    <li className={styles['item']}>
      <h2>{readable ? <a href={caseAddress(id)}>{name}</a> : name}</h2>
      {grounds !== '' && <p>{grounds}</p>}
      {status.is !== 'unfiled' && (
        <p>
          <b>{statusWords(status, clock.today()).head}</b>
        </p>
      )}
      <Changed at={summary.updatedAt} />
      {keeper.unstored().includes(id) && <p className={styles['unstored']}>{t('cases.unstored')}</p>}
      {isNaming ? (
        <RenameForm name={summary.name} suggested={name} onName={rename} onCancel={() => setIsNaming(false)} />
      ) : (
        <div className={styles['tools']}>
          {readable && (
            <>
              <a className="link-button" href={afterAddress(id)}>
                {t('cases.after')}
                <span className="visually-hidden">: {name}</span>
              </a>
              <button type="button" className="link-button" onClick={() => setIsNaming(true)}>
                {t('cases.rename')}
                <span className="visually-hidden">: {name}</span>
              </button>
              <button type="button" className="link-button" onClick={() => void copy()}>
                {t('cases.copy')}
                <span className="visually-hidden">: {name}</span>
              </button>
            </>
          )}
          <button type="button" className="link-button" onClick={() => void save()}>
            {t('cases.save')}
            <span className="visually-hidden">: {name}</span>
          </button>
          <button type="button" className={`link-button ${styles['delete']}`} onClick={() => setIsAsking(true)}>
            {t('delete.case')}
            <span className="visually-hidden">: {name}</span>
          </button>
        </div>
      )}
      <div role="status">
        <Working work={work} label={t('saveCase.busy')} />
      </div>
      {saving && <SaveCase id={id} of={saving} fileName={name} onClose={() => setSaving(undefined)} />}
      {isAsking && (
        <ConfirmDialog
          heading={t('delete.askHeading', { name })}
          text={t('delete.ask')}
          confirm={t('delete.case')}
          onConfirm={() => void remove()}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}

function Changed({ at }: { readonly at: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const day = readPlainDate(at.slice(0, 10));
  return day ? <p className={styles['changed']}>{t('cases.changed', { date: formats.date(day) })}</p> : null;
}
