import { type CSSProperties, type ReactNode, type Ref } from 'react';
import type { EditedPicture } from '#evidence/edited-picture.ts';
import { areaInView, sizeOfView, type View } from '#evidence/edit-geometry.ts';
import { BlobImage } from '../BlobImage.tsx';
import styles from './editor.module.css';
import { placeOf } from './place.ts';

type Props = {
  readonly picture: EditedPicture;
  readonly view: View;
  readonly sheetRef: Ref<HTMLDivElement>;
  /** What lies over the picture, in shares of the view. */
  readonly children?: ReactNode;
};

/** The picture as it will be, as large as its place allows. */
export function Stage({ picture: { copy, whole }, view, sheetRef, children }: Props) {
  const { width, height } = sizeOfView(whole, view);
  const ratio: CSSProperties & Record<'--ratio', number> = { '--ratio': width / height };
  const everything = areaInView({ x: 0, y: 0, width: 1, height: 1 }, view);
  return (
    <div className={styles['stage']}>
      <div ref={sheetRef} className={styles['sheet']} style={ratio}>
        <div className={styles['window']}>
          <div className={styles['whole']} data-turns={view.turns} style={placeOf(everything)}>
            <BlobImage className={styles['picture']} blob={copy} />
          </div>
        </div>
        {children}
      </div>
    </div>
  );
}
