// Voices: listening, the microphone, who is heard.
import type { Format } from '../format.ts'

export const voice = (f: Format) => ({
  silent:
    'Everyone hears who has the floor and who presides; otherwise the hall is silent. Outside it, in the court, the rooms and the majlis corners, people near each other hear each other.',
  open: 'The hall is open to talk: people near each other hear each other, as in the court, the rooms and the majlis corners. Who presides is heard by everyone.',
  lead: 'Everything works without sound, too.',
  hearing: 'Hearing',
  speaking: 'Speaking',
  listen: 'Listen',
  listenAgain: 'Try again',
  stopListening: 'Stop listening',
  letSound: 'Let voices sound',
  asleep: 'Your browser lets nothing sound before you press this.',
  openMicrophone: 'Open the microphone',
  closeMicrophone: 'Close the microphone',
  mute: 'Mute myself',
  unmute: 'Unmute myself',
  muteKey: 'Key: U',
  listening: {
    off: 'You hear no voices.',
    opening: 'The line is being opened…',
    on: 'You are listening.',
    again: 'The line of voices is lost. It is being opened again by itself.',
    refused: 'This forum has no voices at the moment. Everything else works as before.',
    blocked:
      'This network lets no voices through. Please ask your host for a way around it (TURN). You can follow by captions and by text, and take the floor in writing.',
    unfit:
      'Your browser could not open the line of voices. Please try again or use another browser, or follow by captions and by text.',
    silent:
      'Your browser gives this page no sound. Please close other pages that play sound, and try again. You can follow by captions and by text.',
    unsupported:
      'This browser has no voices. Please use a current one, or follow by captions and by text: nothing else is missing.',
  },
  microphone: {
    off: 'Your microphone is closed.',
    opening: 'Your browser asks for the microphone…',
    on: 'Your microphone is open.',
    again: 'The line of your microphone is lost. It is being opened again by itself.',
    denied: 'Your browser does not give the microphone. Please allow it for this page, and open it again.',
    missing:
      'There is no microphone on this device. Please plug one in and open it again, or take the floor in writing.',
    insecure:
      'This page may not use a microphone: browsers give one only over HTTPS or on this very machine. Please ask your host for an address with https://.',
    failed: 'The microphone could not be opened. Please close other programs that use it, and try again.',
    unplugged: 'The microphone is gone: it was unplugged or taken away. Please open another one.',
    refused: 'The forum takes no voices at the moment. Everything else works as before.',
    blocked:
      'Your voice does not get through this network. Please ask your host for a way around it (TURN), or take the floor in writing.',
    unfit:
      'Your browser could not open the line of your microphone. Please try again or use another browser.',
    unsupported: 'This browser cannot send a voice.',
  },
  live: 'You are heard now.',
  liveMuted: 'You would be heard now, and have muted yourself.',
  notLive: 'Nobody hears you now: your voice stays on this device until the rules give you the floor.',
  chairMuted: 'The chair has muted you. Nobody hears you until the chair lifts it.',
  closesIn: ({ time }: { time: string }) => `Your microphone closes in ${time}`,
  closesSoon: ({ count }: { count: number }) =>
    f.count(count, {
      one: 'Your microphone closes in # second.',
      other: 'Your microphone closes in # seconds.',
    }),
  ownLevel: 'Your level',
  level: 'Level',
  heardNow: 'Heard now',
  nobody: 'Nobody is heard at the moment.',
  onFloor: 'has the floor',
  presides: 'presides',
  interprets: 'interprets',
  near: 'near you',
  film: 'film on the wall',
  speaks: 'speaks',
  sound: 'Sound and microphone',
  volume: 'Volume of voices',
  percent: ({ number }: { number: number }) => `${f.number(number)} %`,
  ears: 'Voices for',
  twoEars: 'both ears',
  oneEar: 'one ear',
  earsHint: 'For one ear all voices are mixed into the middle, the same on both sides.',
  check: 'Check microphone, speakers and connection',
  device: 'Microphone',
  anyDevice: 'As the browser chooses',
  sign: {
    off: 'Listen to voices',
    asleep: 'Let voices sound',
    listening: 'You are listening',
    trouble: 'No voices',
    opening: 'Voices are coming…',
    waiting: 'Microphone open, not heard',
    muted: 'Muted',
    live: 'You are heard',
  },
})

export type VoiceWords = ReturnType<typeof voice>
