import styles from './review.module.css';

type Props = { readonly idle: string; readonly busy: string; readonly isBusy: boolean };

/** Both words take the same place, so that the button keeps its width while they change. */
export function BusyWords({ idle, busy, isBusy }: Props) {
  return (
    <span className={styles.busyWords}>
      <span aria-hidden={isBusy}>{idle}</span>
      <span aria-hidden={!isBusy}>{busy}</span>
    </span>
  );
}
