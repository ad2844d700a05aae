import { useCallback } from 'react';

type Props = {
  readonly blob: Blob;
  readonly className: string | undefined;
  readonly onUnreadable?: () => void;
};

/** A picture from memory; its address is given back when it is no longer shown. What it shows is said beside it. */
export function BlobImage({ blob, className, onUnreadable }: Props) {
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (!image) return undefined;
      const address = URL.createObjectURL(blob);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [blob],
  );
  return <img className={className} ref={show} alt="" draggable={false} onError={onUnreadable} />;
}
