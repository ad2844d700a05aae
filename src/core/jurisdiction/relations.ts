/** What a claimant may be to the respondent. */
export const RELATIONS = ['subscriber', 'former', 'stranger', 'buyer', 'client'] as const;
