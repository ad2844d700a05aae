/** Every limit on what a person may enter, with its reason. Lengths are UTF-16 units. */
export const LIMITS = {
  /** What a draft keeps of any one text, sound or not: more is no typing but a mistaken paste of a whole file. */
  draftText: 200_000,
  /** A line of the letter: a name, an address, a caption. Longer ones would fill the page's head. */
  line: 300,
  /** A short mark: contract, account, ticket, operation. The longest seen in bills has 34 characters. */
  mark: 60,
  /** A story: about six printed pages. A clerk reads two; the form says so long before. */
  story: 20_000,
  /** From here on the form says that a shorter story is read sooner (half a page). */
  storyAdvised: 1_500,
  /** An own demand, or the account money shall go to: longer ones belong in a story. */
  passage: 2_000,
  /** Years back that a charge, an outage or a call may lie: three times the limitation period, more is a slip of the pen. */
  eventYears: 10,
  /** Years back that a contract, a passport or a power of attorney may be dated. */
  documentYears: 80,
  /** Rows of charges or interruptions of one ground: a year of daily charges. */
  rows: 400,
  /** Changes of a rate of interest since the pack was made: ten years of them. */
  rates: 100,
  /** Rows of a table of interest: half a page. */
  interestRows: 20,
  /** Earlier contacts with the operator. */
  contacts: 20,
  /** The main ground and two more: a claim about everything is read as a claim about nothing. */
  grounds: 3,
  /** Subscribers of one contract who write together. */
  claimants: 5,
  /** What happened to the letters of one case: ten letters with ten entries each. */
  events: 100,
  /** Terms that one letter sets. */
  terms: 20,
  /** Exhibits of one letter. */
  exhibits: 60,
  /** Sheets of one exhibit. */
  sheets: 999,
  /** Places blacked out in one picture: the rows of a bill. */
  blackouts: 60,
  /** The least side of what is blacked out or left of a picture, as a share of the whole: a few pixels of a photo. */
  leastShare: 0.001,
  /** Sheets of exhibits behind one letter: more make a file that a phone's word processor does not open. */
  appendixSheets: 300,
  /** Bytes of a case file, which holds text only: the fullest case there can be has less. */
  caseFileBytes: 20 * 1024 * 1024,
  /** Signs of a passphrase: what NIST SP 800-63B asks of a secret that a person chooses. */
  passphraseLeast: 8,
  /** Bytes of one file: larger ones exhaust the memory of a cheap phone. */
  fileBytes: 100 * 1024 * 1024,
  /** Bytes of all files of one case. */
  caseBytes: 500 * 1024 * 1024,
} as const;
