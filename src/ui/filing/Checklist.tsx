import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { letterLanguage } from '#core/case/case-grounds.ts';
import { shortCitation } from '#core/jurisdiction/norms.ts';
import type { AfterPack, FilingItem, FilingWay } from '#core/jurisdiction/pack.ts';
import { languageOf } from '#core/language/language.ts';
import { normsAddress } from '../routes.ts';
import { useCase, useDraft } from '../wizard/case-context.tsx';
import styles from './filing.module.css';
import { useFilingWords } from './use-filing-words.ts';

type Props = { readonly way: FilingWay; readonly after: AfterPack };

/** What to do on a way, line by line, to be ticked off; the ticks are for the moment only. */
export function Checklist({ way, after }: Props) {
  const [done, setDone] = useState<readonly string[]>([]);
  const toggle = (id: string) => setDone(done.includes(id) ? done.filter((one) => one !== id) : [...done, id]);
  return (
    <ul className={styles['checklist']}>
      {way.items.map((item) => (
        <Line
          key={item.id}
          way={way.id}
          item={item}
          after={after}
          isDone={done.includes(item.id)}
          onToggle={() => toggle(item.id)}
        />
      ))}
    </ul>
  );
}

type LineProps = {
  readonly way: string;
  readonly item: FilingItem;
  readonly after: AfterPack;
  readonly isDone: boolean;
  readonly onToggle: () => void;
};

function Line({ way, item, after, isDone, onToggle }: LineProps) {
  const { headOf, textOf } = useFilingWords();
  const text = textOf(way, item.id);
  return (
    <li>
      <label className="check">
        <input type="checkbox" checked={isDone} onChange={onToggle} />
        <b>{headOf(way, item.id)}</b>
      </label>
      {(text !== '' || item.norms.length > 0) && (
        <p>
          {text}{' '}
          {item.norms.map((norm) => (
            <Citation key={norm} norm={norm} after={after} />
          ))}
        </p>
      )}
    </li>
  );
}

/** The norm that a line rests on, as letters cite it, with the way to the register. */
function Citation({ norm, after }: { readonly norm: string; readonly after: AfterPack }) {
  const { t } = useTranslation();
  const { pack } = useCase();
  const language = letterLanguage(useDraft(), pack);
  const law = { acts: [...pack.acts, ...after.acts], norms: [...pack.norms, ...after.norms] };
  return (
    <a href={normsAddress(pack.id)} aria-label={t('filing.norm', { norm: shortCitation(law, norm, language) })}>
      <span lang={language}>{languageOf(language).tidy(shortCitation(law, norm, language))}</span>
    </a>
  );
}
