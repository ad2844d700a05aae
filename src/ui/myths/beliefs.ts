/**
 * Wrong beliefs by the country they are about, in the order of the page; the words are `myths.<country>.<id>`. `norms` are ids of the
 * country's register; a belief without any names its source in its words.
 */
export const BELIEFS = {
  ru: [
    { id: 'tenWorkingDays', norms: ['zos-55-7', 'zozpp-31-1', 'zozpp-16-term'] },
    { id: 'fromPosting', norms: ['zos-55-7'] },
    { id: 'sixtyDays', norms: ['zos-55-8-3'] },
    { id: 'sixMonths', norms: ['zos-55-5', 'gk-196', 'gk-202-3'] },
    { id: 'contentProvider', norms: ['zos-54-5', 'zos-68-8'] },
    { id: 'otherUser', norms: ['zos-56-1'] },
    { id: 'foreignDebt', norms: ['gk-1109-4'] },
    { id: 'threePercent', norms: ['zozpp-28-5', 'zozpp-31-3'] },
    { id: 'fine', norms: ['zozpp-13-6'] },
    { id: 'shutdown', norms: ['zos-46-1-fsb', 'zos-68-fsb'] },
    { id: 'twoMonths', norms: ['zos-45-2'] },
    { id: 'supervisor', norms: ['zozpp-40'] },
    { id: 'email', norms: ['appeals-4-1'] },
    { id: 'mobileAct', norms: ['zos-44-2'] },
    { id: 'deadRules', norms: ['telephone-rules', 'telephone-current'] },
    { id: 'deadHotline', norms: [] },
  ],
  by: [
    { id: 'commission', norms: ['zpp-43-1', 'mediation-voluntary'] },
    { id: 'ministry', norms: ['lic-98'] },
    { id: 'thirtyDays', norms: ['obr-17-3', 'zpp-33-1', 'zpp-32-1'] },
    { id: 'fifteenDays', norms: ['obr-2-1', 'zpp-33-1'] },
    { id: 'claimFirst', norms: ['gk-10-2', 'gk-422-2'] },
    { id: 'email', norms: ['obr-10-1', 'obr-25'] },
    { id: 'limitation', norms: ['gk-203'] },
    { id: 'mediation', norms: ['mediation-voluntary'] },
    { id: 'threePercent', norms: ['zpp-33-4'] },
    { id: 'siteConsent', norms: ['zpp-19-3', 'rules-9'] },
    { id: 'slowInternet', norms: ['unlimited-volume'] },
    { id: 'foreignDebt', norms: ['gk-978'] },
    { id: 'onlyRussian', norms: ['obr-12-1', 'obr-18-1'] },
    { id: 'receipt', norms: ['zpp-20-10'] },
    { id: 'mobileAct', norms: ['tel-48', 'rules-services'] },
    { id: 'oldCode', norms: [] },
  ],
} as const satisfies Readonly<Record<string, readonly Belief[]>>;

export type Belief = { readonly id: string; readonly norms: readonly string[] };
export type BelievingCountry = keyof typeof BELIEFS;

export const hasBeliefs = (country: string): country is BelievingCountry => Object.hasOwn(BELIEFS, country);
