// RO: who people are in a sitting, and what follows from it.
export const ROLES = ['chair', 'secretary', 'delegate', 'observer', 'visitor'] as const
export type Role = (typeof ROLES)[number]
