import { useTranslation } from 'react-i18next';
import { CheckIcon, MissingIcon } from '../../icons.tsx';
import styles from './exhibits.module.css';
import { FileButton } from './FileButton.tsx';
import { useLetterName } from './letter-name.ts';
import { useExhibitNumber } from './use-exhibit-number.ts';
import type { ExhibitList } from './use-exhibits.ts';
import { usePackWords } from '../pack-words.ts';

type Props = { readonly items: readonly string[]; readonly list: ExhibitList };

/** What the grounds need, each tied to its exhibit, or how to get it. */
export function Checklist({ items, list }: Props) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="checklist">
      <h2 id="checklist">{t('wizard.evidence.checklist.heading')}</h2>
      <ul className={styles.checklist}>
        {items.map((item) => (
          <ChecklistItem key={item} item={item} list={list} />
        ))}
      </ul>
    </section>
  );
}

function ChecklistItem({ item, list }: { readonly item: string; readonly list: ExhibitList }) {
  const { t } = useTranslation();
  const packWords = usePackWords();
  const caption = useLetterName(`exhibits.${item}.name`);
  const exhibitNumber = useExhibitNumber();
  const at = list.fields.findIndex((field) => field.item === item);
  const name = packWords(`exhibits.${item}.name`);
  if (at >= 0) {
    return (
      <li className={styles.item}>
        <span className={styles.good}>
          <CheckIcon />
        </span>
        <span>
          {name}{' '}
          <span className={styles.muted}>{t('wizard.evidence.checklist.exhibit', { number: exhibitNumber(at) })}</span>
        </span>
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <span className={styles.muted}>
        <MissingIcon />
      </span>
      <div>
        <span>{name}</span>
        <p className={styles.how}>{packWords(`exhibits.${item}.how`)}</p>
        <p className={styles.itemLinks}>
          <FileButton className="link-button" onFiles={(files) => void list.addFiles(files, { item, caption })}>
            {t('wizard.evidence.checklist.addFile')}
            <span className="visually-hidden">: {name}</span>
          </FileButton>
          <button type="button" className="link-button" onClick={() => list.addPaper({ item, caption })}>
            {t('wizard.evidence.checklist.addPaper')}
            <span className="visually-hidden">: {name}</span>
          </button>
        </p>
      </div>
    </li>
  );
}
