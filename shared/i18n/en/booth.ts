// The booth: the credential, choosing, sealing, casting or opening a secret ballot, its receipt, and who is inside.
import type { Format } from '../format.ts'

interface Named {
  readonly name: string
}

export const booth = (f: Format) => ({
  publicPart: ({ name }: Named) =>
    `That ${f.name(name)} votes is public, and when. What its ballot says is nobody’s to know.`,

  // the credential
  credential: 'Credential',
  credentialText:
    'A secret ballot is signed with the credential that the registrar handed to your delegation. Open its link in this browser, paste it here, or open the file that it came in.',
  credentialLabel: 'Credential or its link',
  useCredential: 'Use it',
  openFile: 'Open a file',
  checking: 'Checking the credential…',
  held: ({ name }: Named) => `The credential of ${f.name(name)} is in this browser.`,
  heldText:
    'It is kept for this sitting alone, as your place in it is, and never sent anywhere. Whoever has it can vote for your delegation: on a machine that is not yours, take it away when you leave.',
  forget: 'Take it away',
  faults: {
    malformed:
      'This is not a credential. It has 22 letters and digits in four groups, as XXXXX-XXXXXX-XXXXX-XXXXXX. Please copy it once more.',
    'other-office':
      'This credential was made for secret ballots that were set up at another time or in another sitting. Please ask the registrar for the new one.',
    unregistered:
      'This credential is registered for nobody here. Please compare it sign by sign, or ask the registrar for yours.',
    broken: 'The credential could not be checked. Please try again.',
  },
  otherDelegation: ({ name }: Named) =>
    `This is the credential of ${f.name(name)}, not yours. Please tell the registrar, and ask for yours.`,

  // entering and leaving
  enter: 'Enter the booth',
  enterText:
    'You sit at your delegation’s desk, behind a screen, and are still: no gesture, step or look of yours is seen. Others see that your delegation has entered and left.',
  inside: 'You are in the booth.',
  leave: 'Leave the booth',
  leaveText: 'What is not cast is forgotten when you leave.',
  insideNow: ({ count }: { count: number }) =>
    f.count(count, { one: '# delegation is in a booth', other: '# delegations are in booths' }),
  preparing: 'Checking what is asked…',

  // choosing and sealing
  chooseNames: ({ count }: { count: number }) =>
    f.count(count, { one: 'Choose one', other: 'Choose up to #' }),
  chosenNames: ({ have, most }: { have: number; most: number }) =>
    `${f.number(have)} of at most ${f.number(most)} chosen`,
  blank: 'A blank ballot: none of these',
  blankShort: 'blank',
  review: ({ choice, name }: { choice: string; name: string }) => `${f.name(name)} votes: ${choice}.`,
  seal: 'Seal the ballot',
  sealText: 'Your browser encrypts it here. Nothing is sent yet.',
  sealing: 'Sealing the ballot…',
  callOff: 'Stop',
  sealed: 'The ballot is sealed, and not cast yet.',
  sealedText:
    'From now on nobody can see what it says, this page included, nor change it. By its tracker you find it on the board.',
  tracker: 'Tracker',
  cast: 'Cast this ballot',
  audit: 'Open it instead of casting',
  auditText:
    'If you doubt this program: open the ballot and see what it encrypted. An opened ballot is never cast; you then make a new one.',
  again: 'Choose again',

  // opened instead of cast
  opening: 'Opening the ballot…',
  opened: 'The opened ballot',
  openedText:
    'The numbers below were drawn when the ballot was sealed. With them anyone can compute each of its ciphertexts anew; this is what they hold:',
  openedWrong:
    'These numbers are not those of the ballot. Do not trust this browser: please vote on another machine, and tell the presiding officer.',
  isChosen: 'chosen',
  isNotChosen: 'not chosen',
  randomness: 'Numbers drawn for each answer',
  saveOpened: 'Save ballot and numbers',
  throwAway: 'Throw it away and choose again',

  // on its way
  sending: 'Sending the sealed ballot…',
  sendingAgain: ({ tries }: { tries: number }) =>
    `Not yet known whether it was recorded. Sending the same ballot again (${f.count(tries, { one: '# attempt', other: '# attempts' })})…`,
  pending: 'A ballot that you cast is not known to be recorded.',
  pendingText:
    'It is sealed and kept in this browser. Sent again as it is, it is recorded once and has one receipt. If somebody of your delegation has voted since, it would take the place of theirs.',
  sendAgain: 'Send the same ballot again',
  letGo: 'Let it go',
  otherReceipt:
    'The server gave a receipt for another ballot than yours. Please look yours up on the board, and tell the presiding officer.',
  fault: ({ fault }: { fault: string }) =>
    `What the server says is to be voted on does not hold, so nothing is encrypted for it: ${f.name(fault)}. Please tell the presiding officer.`,
  broken: 'The ballot could not be made in this browser. Please try again, or use another one.',

  // what stands
  stands: ({ name }: Named) => `A ballot of ${f.name(name)} stands`,
  standsText: 'You may vote again until the voting ends. The last ballot of your delegation counts.',
  castNow: 'Your ballot is recorded.',
  voteAgain: 'Vote again',
  receipts: ({ count }: { count: number }) =>
    f.count(count, { one: 'Receipt of a secret ballot', other: 'Receipts of # secret ballots' }),
  receiptOf: ({ number }: { number: number }) => `Vote ${f.number(number)}`,
  entry: 'Journal entry',
  copy: 'Copy the receipt',
  save: 'Save the receipt',
  code: 'Code with the tracker',
  receiptText:
    'The receipt tells nothing of your choice. With it anyone can see that this very ballot is on the board.',
  lookUp: 'Look it up on the board',
  looking: 'Looking at the board…',
  found: ({ number, count }: { number: number; count: number }) =>
    `It is on the board, in journal entry ${f.number(number)}, among ${f.count(count, { one: '# ballot', other: '# ballots' })}.`,
  counts: 'It is the one that counts for your delegation.',
  replaced: 'A later ballot of your delegation counts in its place.',
  missing:
    'It is not on the board. Please tell the presiding officer, and show this receipt: a ballot that was recorded must be there.',
})

export type BoothWords = ReturnType<typeof booth>
