// The roles that people have in a sitting.
export const ROLES = ['chair', 'secretary', 'delegate', 'observer', 'visitor'] as const
export type Role = (typeof ROLES)[number]
