import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { prepareLaterLetter } from '#app/letters.ts';
import { letterLanguage } from '#core/case/case-grounds.ts';
import type { CaseId } from '#core/case/record.ts';
import type { LaterLetter } from '#core/jurisdiction/pack.ts';
import type { FullPack } from '#core/jurisdiction/with-after.ts';
import { laterLetters } from '#core/log/later-letters.ts';
import { Header } from '../../Header.tsx';
import { afterAddress } from '../../routes.ts';
import { usePack } from '../../use-pack.ts';
import { Banners } from '../../wizard/Banners.tsx';
import { CaseProvider } from '../../wizard/CaseProvider.tsx';
import { LetterContext, useCase, useDraft } from '../../wizard/case-context.tsx';
import { SavedStatus } from '../../wizard/SavedStatus.tsx';
import { UnreadableCase } from '../../wizard/UnreadableCase.tsx';
import { useOpenCase } from '../../wizard/use-open-case.ts';
import wizard from '../../wizard/wizard.module.css';
import { useFullPack } from '../use-full-pack.ts';
import { LaterForm } from './LaterForm.tsx';
import { LaterPaper } from './LaterPaper.tsx';
import { useLaterPack } from './use-later-pack.ts';

/** A letter after the claim: what it still asks, the letter beside it, the ways out, and the note that it was sent. */
export function LaterPage({ id, letter }: { readonly id: CaseId; readonly letter: string }) {
  const state = useOpenCase(id);
  const draft = state.is === 'open' ? state.draft : undefined;
  const claimPack = usePack(draft?.operator.country, draft?.operator.letterLanguage);
  const language = draft && claimPack ? letterLanguage(draft, claimPack) : undefined;
  const pack = useLaterPack(useFullPack(claimPack), language);
  if (state.is === 'unreadable') return <UnreadableCase id={id} problems={state.problems} />;
  if (state.is !== 'open' || !pack) return <Header />;
  return (
    <CaseProvider key={state.generation} open={state} pack={pack}>
      <div className={wizard['page']}>
        <Header>
          <SavedStatus />
        </Header>
        <Choice pack={pack} id={letter}>
          <Banners open={state} />
        </Choice>
      </div>
    </CaseProvider>
  );
}

/** The letter of that id, if the case has one. */
function Choice({
  pack,
  id,
  children,
}: {
  readonly pack: FullPack;
  readonly id: string;
  readonly children: ReactNode;
}) {
  const { today } = useCase();
  const choice = laterLetters(useDraft(), pack, today).find(({ letter }) => letter.id === id);
  if (!choice) return <NoSuchLetter />;
  return (
    <Written letter={choice.letter} pack={pack}>
      <div className={wizard['columns']}>
        <main className={wizard['form']}>
          {children}
          <LaterForm choice={choice} pack={pack} />
        </main>
        <LaterPaper />
      </div>
    </Written>
  );
}

/** Makes it the letter of all that is below. */
function Written({
  letter,
  pack,
  children,
}: {
  readonly letter: LaterLetter;
  readonly pack: FullPack;
  readonly children: ReactNode;
}) {
  const { today } = useCase();
  const draft = useDraft();
  const prepared = useMemo(() => prepareLaterLetter(letter, draft, pack, today), [letter, draft, pack, today]);
  return <LetterContext value={prepared}>{children}</LetterContext>;
}

function NoSuchLetter() {
  const { t } = useTranslation();
  const { id } = useCase();
  return (
    <main className={wizard['columns']}>
      <h1>{t('after.letter.unknown')}</h1>
      <a href={afterAddress(id)}>{t('after.letter.back')}</a>
    </main>
  );
}
