import { useTranslation } from 'react-i18next';
import { groundsOf } from '#core/case/case-grounds.ts';
import { useCase, useDraft } from '../case-context.tsx';
import { AddExhibits } from './AddExhibits.tsx';
import { Checklist } from './Checklist.tsx';
import { ExhibitItem } from './ExhibitItem.tsx';
import styles from './exhibits.module.css';
import { useExhibits } from './use-exhibits.ts';

/** The checklist of the grounds, the exhibits as numbered, and where new ones come from. */
export function EvidenceForm() {
  const { t } = useTranslation();
  const { pack } = useCase();
  const draft = useDraft();
  const list = useExhibits();
  const items = [...new Set(groundsOf(draft, pack).flatMap(({ exhibits }) => exhibits))];
  return (
    <>
      {items.length > 0 && <Checklist items={items} list={list} />}
      {list.fields.length > 0 && (
        <section className={styles.section} aria-labelledby="exhibits">
          <div>
            <h2 id="exhibits">{t('wizard.evidence.list.heading')}</h2>
            <p className={styles.how}>{t('wizard.evidence.list.hint')}</p>
          </div>
          <ol className={styles.list}>
            {list.fields.map(({ key, ...row }, index) => (
              <ExhibitItem
                key={key}
                row={row}
                index={index}
                count={list.fields.length}
                onMove={list.move}
                onRemove={list.removeAt}
                onSupply={list.supply}
                onPaper={list.makePaper}
                onEdited={list.setEdit}
              />
            ))}
          </ol>
        </section>
      )}
      <AddExhibits list={list} />
    </>
  );
}
