// The office of secret ballots: who keeps the keys, who hands out the credentials, and what each of them does.
import type { Format } from '../format.ts'

interface Named {
  readonly name: string
}

export const office = (f: Format) => {
  const part = (step: number) => `${f.number(step)} of ${f.number(3)}`
  return {
    heading: 'Secret ballots',
    none: 'Not set up',
    underWay: 'Being set up',
    ready: 'Ready',
    intro:
      'Before anything can be decided in secret, trustees make the keys in their own browsers, and a registrar gives each delegation a credential to sign its ballots with.',
    readyText: 'All is there: a question can be put to a secret vote.',
    leftPerson: 'Somebody who has left',

    // the form
    registrar: 'Registrar',
    registrarHint:
      'Draws a credential for each delegation and hands it over. Neither presides nor is a trustee.',
    choosePerson: 'Choose a person',
    opening: 'Who opens the ballots together',
    withPeople: 'The server and people of this sitting',
    serverAlone: 'The server alone',
    trustees: 'Trustees',
    trustee: 'Trustee',
    trusteesHint: 'Two to nine: for example the chair, the secretary and an observer delegation.',
    trusteesNone: 'Nobody is named yet.',
    addTrustee: 'Add a trustee',
    takeOut: ({ name }: Named) => `Take out ${f.name(name)}`,
    needed: 'How many of them are needed',
    neededAll: ({ count }: { count: number }) =>
      f.count(count, { one: 'The one of them', two: 'Both of them', other: 'All # of them' }),
    neededSome: ({ need, count }: { need: number; count: number }) =>
      `${f.number(need)} of ${f.number(count)}`,
    neededHint:
      'Where all are needed, one lost key loses every vote that is not counted yet. Where fewer are, those few can open the ballots together with the server.',
    group: 'Encryption',
    quick: 'Quick',
    quickHint: 'An elliptic curve. A ballot is made in a moment, also on a phone.',
    older: 'Can be verified with belenios-tool, too',
    olderHint: `The larger group that the tool of Debian 12 knows. Slower, and for elections of at most ${f.number(15)} candidates.`,
    open: 'Set up secret ballots',
    replace: 'Set up anew',
    replaceText:
      'New trustees, new keys, new credentials. The old ones are good for no vote to come; what was decided with them stays verifiable.',

    // how far it is
    server: 'The server',
    hasKey: 'key is there',
    allGiven: 'has given all',
    awaited: {
      key: 'key is awaited',
      certificate: `key is awaited (${part(1)})`,
      polynomial: `shares are awaited (${part(2)})`,
      share: `confirmation is awaited (${part(3)})`,
    },
    notHere: 'not in the hall',
    registered: ({ have, need }: { have: number; need: number }) =>
      `${f.number(have)} of ${f.number(need)} credentials are registered`,

    // trustees
    trusteeHeading: 'You are a trustee',
    trusteeText:
      'Your browser makes a secret key. With it you help to open the count of a secret vote, never a single ballot. The server gets only its public side.',
    makeKey: 'Make my key',
    making: 'Making the key…',
    keepHeading: 'Keep your key',
    keepText:
      'The key is in the memory of this page alone. When the page is closed or loaded again it is gone, and only the file brings it back. Keep the file where nobody else can read it.',
    saveKey: 'Save the key file',
    saveAgain: 'Save it once more',
    hasKept: 'I have kept the file',
    sendKey: 'Send the public side',
    saveFirst: 'Please save the file first, then say that you have kept it.',
    giving: 'Sending…',
    stepping: 'Your page is making its part…',
    gaveAll: ({ names }: { names: readonly string[] }) =>
      names.length === 0
        ? 'You have given all that was asked.'
        : `You have given what was asked. Still awaited: ${f.list(names)}.`,
    stayText:
      'The next steps are done by this page itself. Please leave it open until all trustees are ready.',
    nothingDue: 'Nothing is due from you now. Keep the key file until the last secret vote has been counted.',
    keyHere: 'Your key is in this page.',
    keyAway: 'Your key is not in this page. Please open the key file that you have kept.',
    openKey: 'Open the key file',
    orDrop: 'or drop it here',
    reading: 'Reading the file…',
    openCount: 'The casting has ended. Please help to open the count.',
    openText:
      'Your browser verifies the whole board first, then decrypts the sum of the ballots. No ballot is opened by itself.',
    decrypt: 'Verify and decrypt',
    fetching: 'Fetching the board…',
    decrypting: 'Verifying the board and decrypting…',
    decrypted: 'Your part is recorded.',
    tryAgain: 'Try again',
    noKeyFile: ({ name }: Named) =>
      `${f.name(name)} is not a key file. Please choose the file that you saved.`,
    otherOffice: ({ name }: Named) =>
      `${f.name(name)} belongs to secret ballots that were set up at another time or in another sitting. Please choose the file for these.`,
    unknownKey: ({ name }: Named) =>
      `The key in ${f.name(name)} was never sent, or it belongs to nobody here. Please choose another file.`,
    otherTrustee: ({ name, person }: { name: string; person: string }) =>
      `${f.name(name)} holds the key of another trustee, ${f.name(person)}. Please choose your own file.`,
    wrongBoard: ({ fault }: { fault: string }) =>
      `The board does not hold, so nothing was decrypted: ${f.name(fault)}. Please tell the presiding officer.`,
    wrongStep: ({ fault }: { fault: string }) =>
      `What another trustee gave does not hold: ${f.name(fault)}. Please tell the presiding officer, who can set up secret ballots anew.`,
    broken: 'That did not work. Please try again.',

    // the registrar
    registrarHeading: 'You are the registrar',
    registrarText:
      'Your browser draws a secret credential for each delegation. The server learns only their public parts; the links with the secrets stay with you until you hand each one to its delegation.',
    draw: ({ count }: { count: number }) =>
      f.count(count, { one: 'Draw # credential', other: 'Draw # credentials' }),
    drawing: 'Drawing…',
    linksHeading: 'Links for the delegations',
    linksText:
      'Whoever has a link can cast for its delegation. Hand each one over in person or by a way that you trust; notes and chat pass through the server, which must not see them.',
    keepLinks:
      'What is registered stays. Please keep the links first: they are in the memory of this page alone.',
    saveLinks: 'Save as a file',
    printLinks: 'Print a sheet',
    copyLink: ({ name }: Named) => `Copy the link of ${f.name(name)}`,
    hasKeptLinks: 'I have kept the links',
    saveLinksFirst: 'Please save or print the links first, then say that you have kept them.',
    register: ({ count }: { count: number }) =>
      f.count(count, { one: 'Register # credential', other: 'Register # credentials' }),
    registering: 'Registering…',
    allRegistered: 'Each delegation has its credential.',
    linksAway: 'The links are not in this page any more. The file that you kept shows them again.',
    openLinks: 'Open the file of links',
    columns: ['Code', 'Delegation', 'Link'] as readonly [string, string, string],
    noCredentialFile: ({ name }: Named) =>
      `${f.name(name)} holds no links of credentials. Please choose the file that you saved.`,
    otherCredentials: ({ name }: Named) =>
      `${f.name(name)} holds other credentials than those that are registered. Please choose the file that you saved for these ballots.`,
    sheetHeading: 'Credentials for secret ballots',
    sheetText: 'One card for each delegation. Cut them apart and hand each one to its delegation alone.',
    sheetPrint: 'Print',
    sheetScan:
      'Open this link to vote in secret ballots. Whoever has it can vote for you: keep it to yourself.',
    codeOf: ({ name }: Named) => `Code with the link of ${f.name(name)}`,

    // the vote
    end: 'End the voting',
    endQuestion: 'End the voting?',
    endText: ({ cast, count }: { cast: number; count: number }) =>
      `${f.number(cast)} of ${f.number(count)} delegations have cast a ballot. After this nobody can cast or replace one; the trustees then open the count.`,
    endConfirm: 'End it now',
    keepOpen: 'Keep it open',
    hasEnded: 'The casting has ended',
    counting: 'The encrypted ballots are being added up',
    awaiting: ({ count }: { count: number }) =>
      f.count(count, {
        one: 'Awaited: the part of # more trustee',
        other: 'Awaited: the parts of # more trustees',
      }),
    closing: 'The server adds its part and closes',
    hasDecrypted: 'has decrypted',
    isAwaited: 'is awaited',
    notNeeded: 'not needed any more',
    annul: 'Annul this vote',
    annulText:
      'Nothing is decided and the ballots stay sealed for ever. For a trustee whose key is lost, or a mistake that was noticed in time.',
    annulReason: 'Reason (everyone reads it)',
    annulConfirm: 'Annul it',
    notSetUp: 'For secret votes the office of secret ballots has to be set up first.',
    toOffice: 'To secret ballots',
    holdSecret: 'Hold this ballot in secret',
    holdRecorded: 'Hold it as a recorded ballot',
  }
}

export type OfficeWords = ReturnType<typeof office>
