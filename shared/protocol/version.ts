// Both sides say it when they meet; a tab from before an upgrade is asked to reload.
export const PROTOCOL_VERSION = 2
