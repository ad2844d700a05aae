import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { FilingWay } from '#core/jurisdiction/pack.ts';
import { pageVariables } from '#render/page-style.ts';
import '../letter/print.css';
import './print-checklist.css';
import { useFilingWords } from './use-filing-words.ts';

type Props = { readonly way: FilingWay; readonly respondent: string; readonly address: string };

/** What is to be filled in by hand once the letter is taken. */
const BLANKS = ['date', 'number', 'who'] as const;

/** The checklist for the printer, on one page, big and plain; on the screen there is nothing to see. */
export function PrintChecklist({ way, respondent, address }: Props) {
  const { t, i18n } = useTranslation();
  const { nameOf, headOf, textOf } = useFilingWords();
  return createPortal(
    <div className="print-copies" style={pageVariables()} lang={i18n.language}>
      <div className="print-page print-checklist">
        <p className="print-title">
          {t('filing.heading')}: {nameOf(way.id)}
        </p>
        <p>{[respondent, address].filter((part) => part !== '').join(', ')}</p>
        <ul>
          {way.items.map(({ id }) => (
            <li key={id}>
              <b>{headOf(way.id, id)}</b> <span>{textOf(way.id, id)}</span>
            </li>
          ))}
        </ul>
        {BLANKS.map((blank) => (
          <p key={blank} className="print-rule">
            {t(`filing.print.${blank}`)}
          </p>
        ))}
      </div>
    </div>,
    document.body,
  );
}
