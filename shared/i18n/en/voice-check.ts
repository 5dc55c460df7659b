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
    unsupported: 'This browser makes no such sound.',
  },
  ofMicrophone: {
    no: '',
    asking: 'Your browser asks for the microphone…',
    open: 'Please say something: the line moves when you are heard.',
    hears: 'It works: the line moves when you speak.',
    denied:
      'Your browser does not give the microphone. Please allow it for this page. You can listen without one.',
    missing:
      'There is no microphone that this page may use. Browsers give one only over HTTPS or on this machine. You can listen without one.',
    failed: 'The microphone could not be opened. Please close other programs that use it.',
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
    unsupported: 'This browser has no voices. Please use a current one, or follow by captions and by text.',
  },
})

export type VoiceCheckWords = ReturnType<typeof voiceCheck>
