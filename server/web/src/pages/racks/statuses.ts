/** What a rack can be doing. */
export const STATUSES = ["ACTIVE", "STOPPED", "IN_PROGRESS", "FAILED"] as const;
