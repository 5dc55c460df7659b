// The check of microphone, speakers and connection, before one comes in or at any time.
import type { Format } from '../format.ts'

export const voiceCheck = (_f: Format) => ({
  heading: 'Check of microphone, speakers and connection',
  lead: 'It takes a few seconds, and nobody hears you. You may leave it out: a session is complete without sound.',
  start: 'Start the check',
  again: 'Check again',
  speakers: 'Speakers',
  microphone: 'Microphone',
  connection: 'Connection',
  level: 'Level of the microphone',
  heard: 'I heard both',
  unheard: 'I heard nothing, or one alone',
  ofSpeakers: {
    no: '',
    playing: 'Two tones: a low one on the left, a higher one on the right…',
    asked: 'Did you hear a low tone on the left and a higher one on the right?',
    heard: 'They work.',
    unheard:
      'Please turn the sound of this device up, and choose the speakers or headphones in its settings. For one ear: mono, in the voice panel.',
    unsupported:
      'This browser lets this page make no sound. Please see that the device has speakers or headphones, close other pages that play sound, and check again.',
  },
  ofMicrophone: {
    no: '',
    asking: 'Your browser asks for the microphone…',
    open: 'Please say something: the line moves when you are heard.',
    hears: 'It works: the line moves when you speak.',
    heard: 'It works. It is closed again.',
    unheard:
      'Nothing was heard, and it is closed again. Please see whether it is switched off or turned down, or choose another one in the settings of this device, and check again.',
    denied:
      'Your browser does not give the microphone. Please allow it for this page. You can listen without one.',
    missing:
      'There is no microphone on this device. Please plug one in and check again. You can listen without one.',
    insecure:
      'This page may not use a microphone: browsers give one only over HTTPS or on this very machine. You can listen without one.',
    failed: 'The microphone could not be opened. Please close other programs that use it.',
    unmeasured:
      'There is a microphone, but your browser gives this page no sound to measure it with. Please close other pages that play sound, and check again.',
  },
  ofConnection: {
    no: '',
    trying: 'Trying whether voices reach this browser…',
    passes: 'It works: voices reach this browser.',
    blocked:
      'This network lets no voices through. Please ask your host for a way around it (TURN). You can follow by captions and by text.',
    relayed:
      'This network lets no voices through directly. The forum has a relay for that, which is used once you are inside.',
    refused: 'This forum has no voices at the moment. Everything else works.',
    unanswered: 'The forum did not answer. Please look at your connection to the network, and check again.',
    unsupported: 'This browser has no voices. Please use a current one, or follow by captions and by text.',
  },
})

export type VoiceCheckWords = ReturnType<typeof voiceCheck>
