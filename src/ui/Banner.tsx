import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { CheckIcon, InfoIcon, TabsIcon, WarningIcon } from './icons.tsx';

const ICONS = { good: CheckIcon, information: InfoIcon, caution: TabsIcon, error: WarningIcon } as const;

type Props = {
  readonly kind: keyof typeof ICONS;
  /** Said aloud at once: something happened that needs the person. */
  readonly isUrgent?: boolean;
  readonly children: ReactNode;
};

/** A strip that says what happened and the way out: by its icon, its words and its rule, not by colour alone. */
export function Banner({ kind, isUrgent = false, children }: Props) {
  const Icon = ICONS[kind];
  return (
    <div className={`${styles['banner']} ${styles[kind]}`} role={isUrgent ? 'alert' : undefined}>
      <Icon />
      <div>{children}</div>
    </div>
  );
}
