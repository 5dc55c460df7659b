// Signing in as a host with a passkey, and the passkeys of a desk.
import type { Format } from '../format.ts'

export const signIn = (f: Format) => ({
  heading: 'Sign in',
  intro: 'If you have added a passkey to your desk, sign in with it: no link and no password is needed.',
  signedOut: 'You are signed out. Your sessions are kept; sign in to see them.',
  signIn: 'Sign in with a passkey',
  waiting: 'Please follow your browser…',
  cancelled: 'Nothing was changed: the browser ended the request. You may try again.',
  needsName:
    'Browsers allow passkeys only where the forum has a name. Please open it under its name, or as localhost on this machine, instead of an address made of numbers.',
  notHere: 'This browser knows no passkeys. Please use your host link.',

  passkeysHeading: 'Passkeys',
  passkeysIntro:
    'With a passkey you sign in from any of your devices by fingerprint, face, PIN or security key. It stays with you; the forum keeps only what is needed to recognise it.',
  none: 'There is no passkey at this desk yet.',
  name: 'Name of the passkey (for you alone)',
  add: 'Add a passkey',
  added: 'The passkey was added. From now on you may sign in with it.',
  unnamed: ({ at }: { at: string }) => `Passkey of ${f.name(at)}`,
  addedAt: ({ at }: { at: string }) => `Added ${f.name(at)}`,
  usedAt: ({ at }: { at: string }) => `Last used ${f.name(at)}`,
  neverUsed: 'Not used yet',
  remove: 'Remove',
  removeOf: ({ name }: { name: string }) => `Remove the passkey ${f.name(name)}`,
  removeHeading: ({ name }: { name: string }) => `Remove the passkey ${f.name(name)}?`,
  removeText: 'Nobody signs in with it any more, and who has signed in with it is signed out.',
  removeYes: 'Remove it',
  keep: 'Keep it',
  removed: 'The passkey was removed.',

  until: ({ at }: { at: string }) =>
    `You are signed in until ${f.name(at)}, or until you have not used this desk for twelve hours.`,
  signOut: 'Sign out',
  forget: 'Leave this desk',
  forgetHeading: 'Leave this desk in this browser?',
  forgetText:
    'This browser forgets the desk. You come back with your host link or with a passkey: without either of them, nobody can open the desk again.',
  forgetYes: 'Leave the desk',
})
