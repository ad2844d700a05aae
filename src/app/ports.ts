import type { CaseId, CaseSummary, OpenedCase, OpenProblem, Revision, StoredCase } from '#core/case/record.ts';
import type {
  AfterPack,
  JurisdictionPack,
  LaterWords,
  NormRegister,
  PostWords,
  ScreenNames,
} from '#core/jurisdiction/pack.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import type { PlainDate } from '#core/plain-date.ts';
import type { Result } from '#core/result.ts';
import type { BundleOrder } from '#evidence/bundle.ts';
import type { CaseArchive, CaseArchiveOrder, CaseArchiveProblem } from '#evidence/case-archive.ts';
import type { BundleProblem, CheckedFile } from '#evidence/check-bundle.ts';
import type { DrawnExhibit, DrawOrder } from '#evidence/draw-exhibits.ts';
import type { IllustratedAppendix } from '#evidence/illustrated-appendix.ts';
import type { EditedPicture, EditOrder } from '#evidence/edited-picture.ts';
import type { Inspection } from '#evidence/inspect.ts';
import type { CodeOrder, NoCode, Seen } from '#evidence/read-code.ts';
import type { Room } from './room.ts';

/** What the app needs done by the device. Expected failures are values with a code; the screen has the words. */
/** `stale`: somebody else wrote the case since it was read. `gone`: it was there and is not any more. `newer`: a newer
 * version of the app changed the storage, so that this one cannot use it. */
export type StorageFailure = { readonly code: 'full' | 'refused' | 'stale' | 'gone' | 'newer' | 'failed' };
export type ExhibitFailure = { readonly code: 'empty' | 'tooLarge' | 'caseTooLarge' } | StorageFailure;
export type OfficeFailure = { readonly code: 'failed' };

/** How much there was. */
export type Removed = { readonly cases: number; readonly files: number };

/**
 * Where everything is kept: on the device, or only until the tab is closed. That because the person wished so, because the browser
 * refuses storage, because a newer version of the app changed it, or because it is damaged.
 */
export type Keeping = 'device' | 'wish' | 'refused' | 'newer' | 'damaged';

export interface CaseStore {
  readonly keeping: Keeping;
  /** Newest first. */
  list(): Promise<Result<readonly CaseSummary[], StorageFailure>>;
  read(id: CaseId): Promise<Result<OpenedCase, OpenProblem | StorageFailure>>;
  /** What lies there, untouched, so that even a case that cannot be opened can be carried away. */
  stored(id: CaseId): Promise<Result<unknown, StorageFailure>>;
  /** Writes if `next.revision` is the stored one (0 for a new case) and returns the new revision; else `stale` or `gone`. */
  write(next: StoredCase): Promise<Result<Revision, StorageFailure>>;
  /** A copy under a new id, with its exhibits. */
  copy(id: CaseId, as: { readonly id: CaseId; readonly name: string }): Promise<Result<CaseId, StorageFailure>>;
  /** With its exhibits. */
  remove(id: CaseId): Promise<Result<CaseId, StorageFailure>>;
  /** Everything on this device: how many cases and files there were. */
  removeAll(): Promise<Result<Removed, StorageFailure>>;
}

/** A picture as the person turned, cropped and blacked it out. */
export type EditedCopy = {
  readonly picture: Blob;
  readonly preview: Blob;
  /** The key of the edit that it was made by. */
  readonly of: string;
};

export type HeldOriginal = { readonly id: string; readonly name: string; readonly original: Blob };

export interface ExhibitStore {
  /** How much more of a case's files this device takes. */
  room(caseId: CaseId): Promise<Result<Room, StorageFailure>>;
  /** Keeps the bytes as they are, and a small picture of them; gives back how many bytes there are. */
  add(caseId: CaseId, exhibitId: string, file: File, preview?: Blob): Promise<Result<number, ExhibitFailure>>;
  original(caseId: CaseId, exhibitId: string): Promise<Blob | undefined>;
  /** Of the edited copy if there is one. */
  preview(caseId: CaseId, exhibitId: string): Promise<Blob | undefined>;
  /** Keeps an edited copy beside the original in the place of an earlier one, or none; gives back how many bytes it has. */
  keepCopy(caseId: CaseId, exhibitId: string, copy?: EditedCopy): Promise<Result<number, ExhibitFailure>>;
  editedCopy(caseId: CaseId, exhibitId: string): Promise<EditedCopy | undefined>;
  remove(caseId: CaseId, exhibitId: string): Promise<Result<string, StorageFailure>>;
  /** Every file of a case, also of one that cannot be read. */
  all(caseId: CaseId): Promise<Result<readonly HeldOriginal[], StorageFailure>>;
  /** Removes files that `isStray` says no case holds; how many they were. */
  sweep(before: string): Promise<Result<number, StorageFailure>>;
}

/** Reads evidence in a worker. */
export interface EvidenceDesk {
  inspect(file: Blob): Promise<Result<Inspection, { readonly code: 'failed' }>>;
  /** The pages of exhibits as pictures. */
  draw(order: DrawOrder, watch: Watch): Promise<Result<readonly DrawnExhibit[], WorkFailure>>;
  /** A copy of a picture, as it is or edited; fails where this browser cannot draw it. */
  edit(order: EditOrder, watch: Watch): Promise<Result<EditedPicture, WorkFailure>>;
  /** One .zip of the letter and the originals. */
  bundle(order: BundleOrder, watch: Watch): Promise<Result<Blob, WorkFailure>>;
  /** Holds each file of a bundle against its fingerprint. */
  checkBundle(archive: Blob, watch: Watch): Promise<Result<readonly CheckedFile[], BundleProblem | WorkFailure>>;
  /** A case and its originals for another device, sealed if there is a passphrase. */
  packCase(order: CaseArchiveOrder, watch: Watch): Promise<Result<Blob, WorkFailure>>;
  /** What `packCase` made, from whatever hands it comes. */
  unpackCase(
    file: Blob,
    passphrase: string,
    watch: Watch,
  ): Promise<Result<CaseArchive, CaseArchiveProblem | WorkFailure>>;
  /** The text of the QR code in a picture; one of the camera is given up with it. */
  readCode(picture: CodeOrder): Promise<Result<string, NoCode | { readonly code: 'failed' }>>;
}

/**
 * `insecure`: the page's address does not begin with https, browsers give it no camera. `policy`: whoever serves or shows the page
 * forbids it. `denied`: the person or the browser did not allow it. `none`: there is none. `busy`: another program has it. `lost`: it
 * was taken away while it was on.
 */
export type CameraFailure = { readonly code: 'insecure' | 'policy' | 'denied' | 'none' | 'busy' | 'lost' | 'failed' };

/** The camera at the back of the device, or the only one. */
export interface Camera {
  /**
   * Shows in a <video> what the camera sees, and gives it picture by picture to `onPicture`, each after the last one was dealt with,
   * until `signal` ends it. `onStart` hears when there is something to see. Nothing is recorded.
   */
  watch(
    video: HTMLVideoElement,
    hear: { readonly onStart: () => void; readonly onPicture: (picture: Seen) => Promise<void> },
    signal: AbortSignal,
  ): Promise<Result<undefined, CameraFailure>>;
}

/** Over long work: `onProgress` hears how many files or pages were read, `signal` gives it up. */
export type Watch = { readonly onProgress: (done: number) => void; readonly signal: AbortSignal };
export type WorkFailure = { readonly code: 'failed' | 'stopped' };

/** Makes files in the worker. */
export interface Office {
  /** Loads what making files needs while there is a network; a browser that refuses answers so at the first wish. */
  prepare(): void;
  /** One .docx with the given copies, each beginning on its own page with page number 1; the exhibits follow the first. */
  docx(copies: readonly LetterDocument[], appendix?: IllustratedAppendix): Promise<Result<Blob, OfficeFailure>>;
}

/** The single place that asks the machine for the time. */
export interface Clock {
  /** The civil day in the device's zone. */
  today(): PlainDate;
  /** The instant, ISO 8601 in UTC: for the order of cases, never for a letter. */
  now(): string;
}

export interface PackLoader {
  /** With its letters in one language, the country's usual one if that is not given or not there. Undefined if there is no such country. */
  load(country: string, letterLanguage?: string): Promise<JurisdictionPack | undefined>;
  /** The papers of who sends its letters by post, in a language of its letters. */
  loadPost(country: string, letterLanguage: string): Promise<PostWords | undefined>;
  /** What the screen says of it in a language of the interface, in the fallback's if the country has none in that one. */
  loadScreen(country: string, language: string): Promise<ScreenNames | undefined>;
  /** What it brings for the time after the claim is on paper, and what the screen says of that. */
  loadAfter(country: string): Promise<AfterPack | undefined>;
  loadAfterScreen(country: string, language: string): Promise<ScreenNames | undefined>;
  /** The letters that may follow the claim, in a language of its letters. */
  loadLater(country: string, letterLanguage: string): Promise<LaterWords | undefined>;
  /** What is shown of its norms beside the letters. */
  loadRegister(country: string): Promise<NormRegister | undefined>;
}

/** Hands a file to the person. */
export interface Outbox {
  save(file: File): void;
  /** True if the system has a share sheet that takes this file. */
  canShare(file: File): boolean;
  /** False if the person closed the sheet. */
  share(file: File): Promise<boolean>;
  copyText(text: string): Promise<boolean>;
  print(): void;
}

/** A visit at a computer that others use. Both begin the page anew. */
export interface Visit {
  /** From now on nothing is kept but in this tab's memory. */
  leaveNothing(): void;
  /** All is forgotten, the next visit is a usual one. */
  end(): void;
}

/** Tells other tabs of the same browser that a case was written. */
export interface Tabs {
  announce(written: { readonly id: CaseId; readonly revision: Revision }): void;
  listen(heard: (written: { readonly id: CaseId; readonly revision: Revision }) => void): () => void;
}
