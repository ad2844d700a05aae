import { useTranslation } from 'react-i18next';
import { isBusiness } from '#core/case/claimant-kind.ts';
import type { Hotline, OperatorContacts, Provenance } from '#core/jurisdiction/pack.ts';
import { useWords } from '../fields/words.ts';
import { useCase, useDraft } from '../wizard/case-context.tsx';
import { StepLink } from '../wizard/StepLink.tsx';
import styles from './filing.module.css';
import { Seen } from './Seen.tsx';

/** Numbers for organisations are of no use to others. */
const FOR_BUSINESS = 'corporate';

/** Whom to call before one writes: the operator's numbers, what to say, and what of the call goes into the letter. */
export function ContactCentre({ contacts }: { readonly contacts: OperatorContacts | undefined }) {
  const { t } = useTranslation();
  const { list } = useWords();
  return (
    <div className={styles['call']}>
      <Numbers contacts={contacts} />
      <p>
        <b>{t('filing.call.sayHeading')}</b>
      </p>
      <ol>
        {list(['filing.call.say']).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <p>
        {t('filing.call.note')}{' '}
        <StepLink step="details" field="contacted">
          {t('filing.call.record')}
        </StepLink>
      </p>
      <p className={styles['hint']}>{t('filing.call.noClaim')}</p>
    </div>
  );
}

function Numbers({ contacts }: { readonly contacts: OperatorContacts | undefined }) {
  const { t } = useTranslation();
  const { pack } = useCase();
  const { operator } = useDraft();
  const chosen = pack.operators.find(({ id }) => id === operator.operator);
  const isShown = ({ scope }: Hotline) => scope !== FOR_BUSINESS || isBusiness(operator.claimantKind);
  const groups = [chosen, contacts]
    .map((of) => ({ numbers: (of?.hotlines ?? []).filter(isShown), seen: of?.provenance['hotlines'] }))
    .filter(({ numbers }) => numbers.length > 0);
  if (groups.length === 0) return <p>{t(chosen ? 'filing.call.none' : 'filing.call.otherOperator')}</p>;
  return groups.map(({ numbers, seen }) => <NumberList key={numbers[0]?.number} numbers={numbers} seen={seen} />);
}

type ListProps = { readonly numbers: readonly Hotline[]; readonly seen: Provenance | undefined };

function NumberList({ numbers, seen }: ListProps) {
  const { t } = useTranslation();
  const { first } = useWords();
  return (
    <div>
      <ul className={styles['numbers']}>
        {numbers.map(({ number, scope, free }) => (
          <li key={number}>
            <a href={`tel:${number.replace(/[^+\d]/gu, '')}`}>{number}</a>
            <span>
              {first([`filing.call.scope.${scope}`]) ?? ''}
              {free && `, ${t('filing.call.free')}`}
            </span>
          </li>
        ))}
      </ul>
      <Seen of={seen} />
    </div>
  );
}
