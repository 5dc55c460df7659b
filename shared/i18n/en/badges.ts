// The badges of one session as its host handles them, and the sheet on which they are printed.
import type { Format } from '../format.ts'

export const badges = (f: Format) => ({
  pageTitle: ({ title }: { title: string }) => `Badges of ${f.name(title)} – Majlis`,
  back: 'My sessions',
  failed: 'The session could not be loaded.',
  justOpened: 'Your session is open',
  shownHere:
    'Links are shown in this tab only, because the forum keeps none of them. Copy, download or print them now, and send each one to its delegation alone.',
  someUnknown: ({ count }: { count: number }) =>
    f.count(count, {
      one: 'The link of # badge is not kept in this tab and cannot be shown again. To hand it out or to print it, reissue the badge.',
      other:
        'The links of # badges are not kept in this tab and cannot be shown again. To hand them out or to print them, reissue the badges.',
    }),
  open: 'Open',
  ended: ({ at }: { at: string }) => `Ended ${f.name(at)}`,
  byInvitation: 'By invitation only',
  closed: 'Behind closed doors',
  public: 'Public',
  goIn: 'Enter as chair',
  print: 'Print the badges',
  copyAll: 'Copy all links as text',
  download: 'Download as a spreadsheet (CSV)',
  fileName: 'majlis-invitations',
  whom: 'For whom',
  link: 'Link',
  publicHeading: 'Link for the audience',
  copyPublicLink: 'Copy the link for the audience',
  groups: {
    chair: 'Chair',
    secretary: 'Secretary',
    delegate: 'Delegations',
    observer: 'Observers',
    visitor: 'Visitors',
  },
  search: 'Search badges',
  showAll: ({ count }: { count: number }) => `Show all ${f.number(count)}`,
  noneFound: 'No badge matches this search.',
  unused: 'Not used yet',
  used: ({ count }: { count: number }) =>
    f.count(count, { one: 'Used by # person:', other: 'Used by # people:' }),
  usedUp: 'No further use left',
  revokedAt: ({ at }: { at: string }) => `Revoked ${f.name(at)}`,
  removed: ({ name }: { name: string }) => `${f.name(name)} (removed)`,
  linkUnknown: 'Link not kept here',
  copyLinkOf: ({ name }: { name: string }) => `Copy the link of ${f.name(name)}`,
  reissue: 'Reissue',
  reissueOf: ({ name }: { name: string }) => `Reissue the badge of ${f.name(name)}`,
  reissueAll: 'Reissue all badges',
  reissueUnknown: 'Reissue those that are not kept',
  reissueHeading: ({ name }: { name: string }) => `Reissue the badge of ${f.name(name)}?`,
  reissueSeveralHeading: ({ count }: { count: number }) =>
    f.count(count, { one: 'Reissue # badge?', other: 'Reissue # badges?' }),
  reissueText: 'There will be a new link, and the old one no longer lets anybody in.',
  reissueStrict: 'Also remove the people who came in with the old link',
  reissueYes: 'Reissue',
  reissued: ({ name }: { name: string }) => `The badge of ${f.name(name)} has a new link.`,
  reissuedSeveral: ({ count }: { count: number }) =>
    f.count(count, { one: '# badge has a new link.', other: '# badges have new links.' }),
  revoke: 'Revoke',
  revokeOf: ({ name }: { name: string }) => `Revoke the badge of ${f.name(name)}`,
  revokeHeading: ({ name }: { name: string }) => `Revoke the badge of ${f.name(name)}?`,
  revokeText: ({ count }: { count: number }) =>
    count === 0
      ? 'Its link will let nobody in. You can make it good again by reissuing the badge.'
      : f.count(count, {
          one: 'Its link will let nobody in, and # person who came in with it is removed from the hall.',
          other: 'Its link will let nobody in, and # people who came in with it are removed from the hall.',
        }),
  revokeYes: 'Revoke',
  revoked: ({ name }: { name: string }) => `The badge of ${f.name(name)} is revoked.`,
  no: 'Leave it as it is',
  addHeading: 'Add a badge',
  addText:
    'For a second chair, the secretary, an observer such as the press, or further delegates. Interpreters and captioners come in as observers; the chair or the secretary names them inside.',
  addRole: 'Role',
  addDelegation: 'Delegation',
  addLabel: 'For whom (shown to you and on the printed badge)',
  add: 'Add the badge',
  added: ({ name }: { name: string }) => `A badge for ${f.name(name)} was added.`,
  end: 'End the session',
  endHeading: 'End the session?',
  endText:
    'The session leaves the lobby and stands among those that have ended. Its journal and its votes are kept.',
  endYes: 'End the session',
  endedNow: 'The session has ended.',

  sheetTitle: ({ title }: { title: string }) => `Printed badges of ${f.name(title)} – Majlis`,
  sheetHeading: 'Sheet of badges',
  sheetText: 'Eight badges on a page of A4. Print without scaling, and hand each badge to its holder alone.',
  sheetPrint: 'Print',
  sheetBack: 'Back to the badges',
  sheetEmpty:
    'No link of this session is kept in this tab, so there is nothing to print. Please reissue the badges first.',
  sheetMissing: ({ count }: { count: number }) =>
    f.count(count, {
      one: '# badge is not on the sheet, because its link is not kept in this tab. Reissue it to print it.',
      other:
        '# badges are not on the sheet, because their links are not kept in this tab. Reissue them to print them.',
    }),
  sheetScan: 'Point your camera at the code to enter.',
  codeOf: ({ name }: { name: string }) => `Code with the link of ${f.name(name)}`,
})
