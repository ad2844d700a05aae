import { type ReactNode, useRef } from 'react';

type Props = {
  readonly className: string;
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
  /** Opens the camera instead. */
  readonly camera?: boolean;
};

/** A button that opens the system's choice of files: any kind of file may prove something. */
export function FileButton({ className, children, onFiles, camera = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        multiple={!camera}
        {...(camera ? { accept: 'image/*', capture: 'environment' } : {})}
        hidden
        tabIndex={-1}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again after it was refused or deleted.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
