/** Outlines on a grid of 24, always beside a word or inside a control that has a name. */
function Icon({ path }: { readonly path: string }) {
  return (
    <svg
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

export const ArchiveIcon = () => <Icon path="M3.5 4h17v4.5h-17zM5 8.5V20h14V8.5M10 12.5h4" />;
export const ArrowDownIcon = () => <Icon path="M12 5v14M6 13l6 6 6-6" />;
export const ArrowRightIcon = () => <Icon path="M5 12h14M13 6l6 6-6 6" />;
export const ArrowUpIcon = () => <Icon path="M12 19V5M6 11l6-6 6 6" />;
export const BlackIcon = () => <Icon path="M3 7h18v10H3zM6 10h12M6 12h12M6 14h12" />;
export const CalendarIcon = () => <Icon path="M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8" />;
export const CheckIcon = () => <Icon path="M5 12.5l4.5 4.5L19 7.5" />;
export const ChevronIcon = () => <Icon path="M6 9.5l6 6 6-6" />;
export const CameraIcon = () => <Icon path="M3 7h4l2-3h6l2 3h4v13H3zM12 9.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8z" />;
export const ClipIcon = () => (
  <Icon path="M19 11.5l-7.2 7.2a4.5 4.5 0 0 1-6.4-6.4l7.6-7.6a3 3 0 0 1 4.3 4.3l-7.5 7.5a1.5 1.5 0 0 1-2.1-2.1l6.7-6.8" />
);
export const CodeIcon = () => (
  <Icon path="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v6h-2.5M14 20v.01M7 7v.01M17 7v.01M7 17v.01" />
);
export const CopyIcon = () => <Icon path="M9 9h11v12H9zM15 9V4H4v12h5" />;
export const CropIcon = () => <Icon path="M7 2v15h15M2 7h15v15" />;
export const CrossIcon = () => <Icon path="M6 6l12 12M18 6L6 18" />;
export const DocumentIcon = () => <Icon path="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6" />;
export const FolderIcon = () => <Icon path="M3 6h6l2 2.5h10V19H3z" />;
export const GlobeIcon = () => (
  <Icon path="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c2.5 2.6 3.7 5.6 3.7 9s-1.2 6.4-3.7 9c-2.5-2.6-3.7-5.6-3.7-9S9.5 5.6 12 3z" />
);
export const GripIcon = () => <Icon path="M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01" />;
export const InfoIcon = () => <Icon path="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.5v.01" />;
export const LockIcon = () => <Icon path="M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3M12 15v2" />;
export const MissingIcon = () => (
  <Icon path="M10.6 3.1a9 9 0 0 1 2.8 0M17.3 4.7a9 9 0 0 1 2 2M20.9 10.6a9 9 0 0 1 0 2.8M19.3 17.3a9 9 0 0 1-2 2M13.4 20.9a9 9 0 0 1-2.8 0M6.7 19.3a9 9 0 0 1-2-2M3.1 13.4a9 9 0 0 1 0-2.8M4.7 6.7a9 9 0 0 1 2-2" />
);
export const PageIcon = () => <Icon path="M6 3h8l4 4v14H6zM14 3v4h4" />;
export const PasteIcon = () => <Icon path="M8 5H5v16h14V5h-3M9 3h6v4H9zM9 12h6M9 16h6" />;
export const PencilIcon = () => <Icon path="M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5L17.5 10" />;
export const PlusIcon = () => <Icon path="M12 5v14M5 12h14" />;
export const PrinterIcon = () => <Icon path="M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z" />;
export const ShareIcon = () => <Icon path="M12 15V3M8 7l4-4 4 4M5 12v9h14v-9" />;
export const SoundIcon = () => (
  <Icon path="M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />
);
export const TabsIcon = () => <Icon path="M8 8h13v12H8zM16 8V4H3v12h5" />;
export const TurnLeftIcon = () => <Icon path="M4 4v6h6M4.6 10A8 8 0 1 1 4 14" />;
export const TurnRightIcon = () => <Icon path="M20 4v6h-6M19.4 10A8 8 0 1 0 20 14" />;
export const WarningIcon = () => <Icon path="M12 4L2.8 20h18.4zM12 10v5M12 17.5v.01" />;
