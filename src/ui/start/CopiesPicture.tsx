import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { prepareLetter } from '#app/letters.ts';
import { draftShape } from '#core/case/draft.ts';
import { copyFor } from '#core/letter/copy.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { MeasuringColumn } from '../letter/MeasuringColumn.tsx';
import { Sheet } from '../letter/Sheet.tsx';
import { usePages } from '../letter/use-pages.ts';
import { useServices } from '../services.tsx';
import { Stamp } from './Stamp.tsx';
import styles from './picture.module.css';
import sample from './sample-case.json';

/** The real letter in small, with invented data: the operator's copy behind, one's own with its mark in front. */
export default function CopiesPicture() {
  const { t } = useTranslation();
  const letter = useSampleLetter();
  return (
    <div className={styles['copies']} role="img" aria-label={t('start.picture.label')}>
      {letter && (
        <>
          <div className={styles['behind']}>
            <Copy letter={copyFor(letter, 'respondent')} page={0} />
          </div>
          <div className={styles['front']}>
            <Copy letter={copyFor(letter, 'claimant')} page={-1} />
            <Stamp />
          </div>
        </>
      )}
    </div>
  );
}

/** One page of a copy: the first one, or the last one with the mark. */
function Copy({ letter, page }: { readonly letter: LetterDocument; readonly page: 0 | -1 }) {
  const { pages, host } = usePages(letter);
  return (
    <div aria-hidden="true">
      {pages && <Sheet letter={letter} pages={pages.slice(page).slice(0, 1)} now={[]} />}
      <MeasuringColumn host={host} language={letter.language} />
    </div>
  );
}

function useSampleLetter(): LetterDocument | undefined {
  const { packs, clock } = useServices();
  const [letter, setLetter] = useState<LetterDocument>();
  useEffect(() => {
    let isHere = true;
    const draft = draftShape.parse(sample);
    void packs.load(draft.operator.country).then((pack) => {
      if (pack && isHere) setLetter(prepareLetter(draft, pack, clock.today()).document);
    });
    return () => {
      isHere = false;
    };
  }, [packs, clock]);
  return letter;
}
