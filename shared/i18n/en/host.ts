// The page on which a host prepares a session: title, rules, delegations, who may attend.
import type { Format } from '../format.ts'
import { rulebookFaults } from './rulebook-faults.ts'

export const host = (f: Format) => ({
  pageTitle: 'Prepare a session – Majlis',
  heading: 'Prepare a session',
  intro:
    'A session needs a title, its delegations and a decision on who may attend. It opens when you say so; until then it may wait as a draft.',
  restored: 'What you had not saved is here again.',
  startAfresh: 'Start afresh',
  titleLabel: 'Title of the session',
  titleHint: 'In any language and script, up to 120 characters.',
  titleNeeded: 'Please give the session a title.',
  rulebookLabel: 'Rules of procedure',
  rulebookHints: {
    'model-un':
      'Roll call, speakers’ list, points, motions and caucuses, amendments, division of the proposal.',
    'general-assembly': 'Simple majority, two thirds on important questions; elections in rounds.',
    'general-assembly-committee': 'As in the plenary, but every decision by simple majority.',
    'security-council': 'Nine of fifteen; on matters of substance no permanent member against.',
    'eu-council': 'Qualified majority of members and of population, blocking minority, silence procedure.',
    'gcc-supreme-council': 'Unanimity of those who vote on matters of substance, majority on procedure.',
    'open-floor': 'A simple majority of yes and no decides; hardly anything else is regulated.',
    own: 'Your own rules of procedure, as data.',
  } as Record<string, string>,
  ownRulebookLabel: 'Your rulebook, as JSON',
  ownRulebookHint:
    'Begin with a rulebook of the forum and change what differs. Whatever cannot be used is named with its place.',
  beginWith: 'Begin with the rules of',
  beginHere: 'Copy them here',
  readRulebook: 'Add from a file (JSON)',
  notJson: 'This is no JSON: a comma, a quotation mark or a bracket is missing, or is too much.',
  rulebookFaults: ({ count }: { count: number }) =>
    f.count(count, { one: '# place needs to be corrected:', other: '# places need to be corrected:' }),
  faultWords: rulebookFaults,
  rulebookFine: ({ title }: { title: string }) => `These rules can be used: ${f.name(title)}.`,
  rulebookWrong: 'Your rulebook cannot be used yet. Please correct it, or choose a rulebook of the forum.',
  strangers: ({ names }: { names: readonly string[] }) =>
    `Under these rules, the following cannot take part: ${f.list(names)}.`,
  missing: ({ names }: { names: readonly string[] }) =>
    `Under these rules, the following must take part, too: ${f.list(names)}.`,
  unfitSize: ({ names, have }: { names: readonly string[]; have: number }) =>
    `Under these rules the number of delegations that vote is ${f.list(names)}; here it would be ${f.number(have)}.`,
  delegationsLegend: 'Delegations',
  statesLabel: 'Member and observer states',
  searchStates: 'Search states',
  chooseAll: 'Select all',
  chooseFound: 'Select those found',
  chooseNone: 'Clear the selection',
  onlyChosen: 'Show only the selected',
  chosen: ({ count }: { count: number }) => f.count(count, { one: '# delegation', other: '# delegations' }),
  noStateFound: 'No state matches this search.',
  listLabel: 'A list of your own: one delegation on each line, or CSV',
  listHint:
    'Codes of states (ARE) or names in any script, typed or pasted from a spreadsheet. A heading such as “code” or “name” tells which column counts; addresses and other columns are neither read nor kept.',
  readFile: 'Add from a file',
  fileTooLarge: ({ name }: { name: string }) =>
    `${f.name(name)} is too large for a list of delegations. Please choose a file of up to 200 kB.`,
  fileNotText: ({ name }: { name: string }) =>
    `${f.name(name)} is not a text file. Please save the table as CSV and choose that file.`,
  fileAdded: ({ name }: { name: string }) => `The content of ${f.name(name)} has been added below.`,
  ignoredColumns: ({ names }: { names: readonly string[] }) => `Not read: ${f.list(names)}.`,
  wrongRows: ({ count }: { count: number }) =>
    f.count(count, {
      one: '# row needs your attention; the others are taken.',
      other: '# rows need your attention; the others are taken.',
    }),
  row: ({ row }: { row: number }) => `Row ${f.number(row)}`,
  rowFaults: {
    'code-unknown': ({ code }: { code: string }) =>
      `${f.name(code)} is no code of a member state; write a name instead.`,
    'bad-name': 'This cannot be used as a name; write some letters.',
    'too-long': 'This name is too long; up to 60 characters fit on a placard.',
    'too-many': 'The hall has 196 desks, and all of them are taken by the delegations before.',
    same: ({ as, row }: { as: string; row: number }) =>
      `${f.name(as)} stands in row ${f.number(row)} already; leave one of the two out.`,
    alike: ({ as, row }: { as: string; row: number }) =>
      `This looks too much like ${f.name(as)} in row ${f.number(row)}; change one of the two.`,
    chosen: ({ as }: { as: string }) => `${f.name(as)} is selected above already; leave this row out.`,
    'alike-state': ({ name }: { name: string }) =>
      `This looks too much like the state ${f.name(name)}; write its code or another name.`,
    unclosed: 'A quotation mark is opened and not closed.',
    empty: 'There is neither a code nor a name.',
    contradiction: ({ code, name, state }: { code: string; name: string; state: string }) =>
      `${f.name(code)} is the code of ${f.name(state)}, but the name is ${f.name(name)}; correct one of the two.`,
  },
  delegationsNeeded: 'Please choose at least one delegation.',
  tooMany: ({ count }: { count: number }) =>
    `The hall has 196 desks, and there are ${f.number(count)} delegations. Please shorten the list.`,
  rowsWrong: 'Some rows of the list need your attention. Please correct them or delete them.',
  accessLegend: 'Who may attend',
  accessPublic: 'Everyone',
  accessPublicHint: 'The session is listed in the lobby. Anyone may watch; only invited delegations vote.',
  accessBadge: 'Invited people only',
  accessBadgeHint: 'The session is not listed. Only the holders of an invitation link come in.',
  accessClosed: 'Behind closed doors',
  accessClosedHint:
    'Who has no invitation link cannot learn that the session exists. There are no galleries, and what is written in chat and notes is not kept.',
  recordedLegend: 'Recording',
  recorded: 'The chair and the secretary may record what is said on the floor',
  recordedHint:
    'Nothing is recorded before one of them starts it. Everyone is told before entering and while it goes on. It can only be allowed now, and never behind closed doors.',
  submit: 'Open the session',
  submitting: 'The session is being prepared…',
  saveDraft: 'Save as draft',
  saveTemplate: 'Save as template',
  draftSaved: ({ at }: { at: string }) => `The draft was saved at ${f.name(at)}.`,
  templateSaved: 'The template was saved. You find it among your sessions.',
  fieldRefused: ({ field }: { field: string }) => `Please check: ${f.name(field)}.`,
})
