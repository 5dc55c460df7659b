// What is shown on the wall of the hall: the panel of those who show, the list of what was shown, and what is read of it.
import type { Format } from '../format.ts'

export const exhibits = (f: Format) => ({
  nothing: 'Nothing is shown on the wall at the moment.',
  mayNot: 'Who has the floor and the desk may show something here.',
  kinds: {
    pages: 'Document',
    picture: 'Picture',
    text: 'Text of this session',
    screen: 'Screen',
    film: 'Film',
  },
  nowHeading: 'On the wall now',
  page: ({ number, sum }: { number: number; sum: number }) => `Page ${f.number(number)} of ${f.number(sum)}`,
  shownBy: ({ name }: { name: string }) => `Shown by ${f.name(name)}`,
  by: ({ name, at }: { name: string; at: number }) => `${f.name(name)} · ${f.dateTime(at)}`,
  erased: 'The title was erased',
  picture: ({ title, number }: { title: string; number: number }) =>
    `Page ${f.number(number)} of ${f.name(title)}`,
  pictureMissing: 'The picture could not be loaded. It may have been erased.',
  textOfPage: 'Text of this page',
  noText: 'This page has no text that could be read from the file.',
  textLoading: 'The text is on its way…',
  larger: 'Larger',
  smaller: 'Smaller',
  zoom: ({ percent }: { percent: number }) => `Size: ${f.number(percent)} %`,
  turn: {
    label: 'Turn the pages',
    previous: 'Previous page',
    next: 'Next page',
    keys: 'Arrow keys turn the pages while this part has the focus.',
    pages: 'All pages',
    goTo: ({ number }: { number: number }) => `Show page ${f.number(number)}`,
    parts: 'What of the page is large on the wall',
    whole: 'Whole page',
    top: 'Upper third',
    middle: 'Middle third',
    bottom: 'Lower third',
    clear: 'Take it off the wall',
  },
  bring: {
    heading: 'Show something',
    file: 'Choose a PDF or a picture',
    fileHint: ({ pages }: { pages: number }) =>
      `Or drop it here. At most ${f.count(pages, { one: '# page', other: '# pages' })}. Your file stays on this device: pictures of its pages are sent, and their text.`,
    room: ({ megabytes }: { megabytes: number }) =>
      `Room for ${f.number(megabytes)} MB of pictures is left in this session.`,
    title: 'Title',
    opening: 'The file is being opened…',
    sending: ({ page, sum }: { page: number; sum: number }) =>
      `Page ${f.number(page)} of ${f.number(sum)} is being drawn and sent…`,
    done: ({ title }: { title: string }) => `${f.name(title)} is on the wall.`,
    stop: 'Stop',
    stopped: 'It was stopped, and is not in the list.',
    text: 'Show a text of this session',
    textHint: 'It follows the text as it changes, with what is proposed marked.',
    noTexts: 'There is no draft and no document yet.',
    proposal: ({ number, title }: { number: number; title: string }) =>
      `Draft ${f.number(number)}: ${f.name(title)}`,
    screen: 'Share your screen',
    film: 'Show a film file',
    liveHint:
      'A screen and a film are seen while they run and are not kept. A film is heard, too, by everybody who hears the voices; its sound is neither captioned nor recorded. Its file stays on this device, and how loud you play it changes nothing for the others.',
    noScreen: 'This browser cannot share a screen. Another browser, or an address with https://, may.',
    screenDenied: 'The browser was not allowed to share the screen.',
    filmUnfit: 'This browser cannot play this file. MP4 with H.264 and WebM are played by most.',
    liveFailed: 'The picture could not be sent. Please look at the voice panel: the line may be off here.',
    liveBlocked:
      'This network lets no picture through. Please ask the host about another way (TURN), or show pages instead.',
    soundFailed: 'It is seen without its sound, which could not be sent. You may end it and show it again.',
    running: 'Everybody sees it now.',
    end: 'End it',
  },
  faults: {
    'no-kind': 'This file is neither a PDF nor a picture (PNG, JPEG, WebP). Please choose one of these.',
    locked: 'This PDF asks for a password. Please save it without one and choose it again.',
    broken: 'This file cannot be read. It may be damaged: please save it again and choose it anew.',
    'too-many-pages':
      'This PDF has too many pages. Please save the pages that you want to show as a file of their own.',
    'too-large': 'This file is too large. Please choose a smaller one.',
    failed: 'This did not work. Please wait a moment and choose the file again.',
  },
  list: {
    heading: 'What was shown',
    none: 'Nothing was shown yet.',
    show: 'Show',
    showLong: ({ title }: { title: string }) => `Show on the wall: ${f.name(title)}`,
    pdf: 'PDF',
    pdfLong: ({ title }: { title: string }) => `Download as a PDF of pictures: ${f.name(title)}`,
    text: 'Text',
    textLong: ({ title }: { title: string }) => `Download the text: ${f.name(title)}`,
    withdraw: 'Take off the list',
    withdrawLong: ({ title }: { title: string }) => `Take off the list: ${f.name(title)}`,
    withdrawAsk: 'Take this off the list?',
    withdrawText: 'Nobody can open it any more. It stays in the journal until the session is erased.',
    yes: 'Take it off',
    no: 'Keep it',
    pages: ({ count }: { count: number }) => f.count(count, { one: '# page', other: '# pages' }),
    coming: ({ brought, sum }: { brought: number; sum: number }) =>
      `${f.number(brought)} of ${f.number(sum)} pages are here`,
    notKept: 'Seen live; nothing of it is kept.',
    onWall: 'On the wall',
    saving: 'The file is on its way…',
    saved: 'The file was saved.',
  },
  live: {
    screen: ({ name }: { name: string }) => `${f.name(name)} shows a screen.`,
    film: ({ name }: { name: string }) => `${f.name(name)} shows a film.`,
    listen: 'It comes with the voices, which you do not hear at the moment.',
    show: 'Show the picture',
    blocked: 'The picture could not be opened. Look at “Voices” to see why.',
    waiting: 'The picture is on its way…',
    own: 'You show this. What you share is on your own screen.',
  },
  past: {
    screen: ({ name }: { name: string | null }) =>
      `${name === null ? 'A screen was shared here' : `${f.name(name)} shared a screen here`}. It was seen live, and nothing of it is kept.`,
    film: ({ name }: { name: string | null }) =>
      `${name === null ? 'A film was shown here' : `${f.name(name)} showed a film here`}. It was seen live, and nothing of it is kept.`,
    withdrawn: 'This was seen here and was taken off the list later. Its pages cannot be opened any more.',
    erased: 'This was seen here and was erased later.',
  },
})

export type ExhibitsWords = ReturnType<typeof exhibits>
