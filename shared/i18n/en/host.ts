// The page on which a host makes a session, and the page with its links.
import type { Format } from '../format.ts'

export const host = (f: Format) => ({
  pageTitle: 'Host a session – Majlis',
  heading: 'Host a session',
  intro: 'A session needs a title, its delegations and a decision on who may attend. It opens at once.',
  titleLabel: 'Title of the session',
  titleHint: 'In any language and script, up to 120 characters.',
  titleNeeded: 'Please give the session a title.',
  rulebookLabel: 'Rules of procedure',
  rulebookHint: 'Decisions are taken by a simple majority of yes and no; abstentions do not count.',
  delegationsLegend: 'Delegations',
  byStates: 'Member and observer states',
  byNames: 'Names of my own',
  searchStates: 'Search states',
  chooseAll: 'Select all',
  chooseFound: 'Select those found',
  chooseNone: 'Clear the selection',
  chosen: ({ count }: { count: number }) =>
    f.count(count, { one: '# delegation selected', other: '# delegations selected' }),
  noStateFound: 'No state matches this search.',
  namesLabel: 'Names, one on each line',
  namesHint:
    'Type them or paste a column from a spreadsheet. Empty lines and repetitions are left out; at most 196.',
  delegationsNeeded: 'Please choose at least one delegation.',
  tooMany: ({ count }: { count: number }) =>
    `The hall has 196 desks, and there are ${f.number(count)} names. Please shorten the list.`,
  accessLegend: 'Who may attend',
  accessPublic: 'Everyone',
  accessPublicHint: 'The session is listed in the lobby. Anyone may watch; only invited delegations vote.',
  accessBadge: 'Invited people only',
  accessBadgeHint: 'The session is not listed. Only the holders of an invitation link come in.',
  submit: 'Open the session',
  submitting: 'The session is being prepared…',
  fieldRefused: ({ field }: { field: string }) => `Please check: ${f.name(field)}.`,

  doneHeading: 'Your session is open',
  shownOnce:
    'These links are shown only once. Copy or download them now, and send each one to its delegation alone.',
  chairHeading: 'Your own link, as chair',
  chairText:
    'Whoever holds this link may preside. Keep it to yourself and the people who share the chair with you.',
  publicHeading: 'Link for the audience',
  delegationLinksHeading: 'Links for the delegations',
  delegation: 'Delegation',
  link: 'Link',
  copyLinkOf: ({ name }: { name: string }) => `Copy the link of ${f.name(name)}`,
  copyChairLink: 'Copy the link of the chair',
  copyPublicLink: 'Copy the link for the audience',
  copyAll: 'Copy all as text',
  download: 'Download as a spreadsheet (CSV)',
  fileName: 'majlis-invitations',
  goIn: 'Enter as chair',
  another: 'Host another session',
})
