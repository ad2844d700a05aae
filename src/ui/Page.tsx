import type { ReactNode } from 'react';
import { Header } from './Header.tsx';
import styles from './page.module.css';

/** A page of its own beside the wizard: one column of text. */
export function Page({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <Header />
      <main className={styles['main']}>{children}</main>
    </>
  );
}
